// What the rules of the time grammar share: a view of a sentence's pieces, and what is known of
// the article's dates so far.
//
// A rule is given a position and says how far it reads: `end` past the last piece, or nothing.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "time/pieces.h"
#include "time/value.h"

namespace quoth {

/// The pieces of one sentence. Every index is allowed: beyond the ends lie pieces of kind `end`.
class TimeReader {
 public:
  TimeReader(std::string_view text, const std::vector<Piece>& pieces)
      : text_(text), pieces_(pieces) {}

  std::size_t size() const { return pieces_.size(); }
  const Piece& operator[](std::size_t i) const { return i < pieces_.size() ? pieces_[i] : kBeyond; }
  std::string_view text(std::size_t i) const { return (*this)[i].span.of(text_); }

  /// The meaning of the piece in this class, or null.
  const Meaning* as(std::size_t i, TimeClass what) const;
  bool is(std::size_t i, TimeClass what) const {
    const TimeWord* word = (*this)[i].word;
    return word && (word->classes & bit(what));
  }
  bool is_word(std::size_t i, std::string_view lower) const;
  bool is_one_of(std::size_t i, std::initializer_list<std::string_view> lower) const;
  bool is_mark(std::size_t i, char mark) const;
  bool is_number(std::size_t i, int least, int most) const;

  /// No white space before the piece.
  bool is_glued(std::size_t i) const;
  bool is_hyphen(std::size_t i) const { return is_mark(i, '-') && is_glued(i) && is_glued(i + 1); }
  bool is_capital(std::size_t i) const;
  bool is_upper(std::size_t i) const;  // no lower-case letter in it

  Span span(std::size_t begin, std::size_t end) const {
    return {(*this)[begin].span.start, (*this)[end - 1].span.end};
  }

 private:
  static inline const Piece kBeyond{};
  std::string_view text_;
  const std::vector<Piece>& pieces_;
};

/// Dates that others are counted from.
struct TimeContext {
  std::optional<Date> today;     // the header's date, to the day
  Moment reference;              // the header's date as precise as it is
  std::optional<Moment> anchor;  // the point spoken of last
};

/// A point that a rule has read.
struct Point {
  std::size_t end = 0;
  Moment moment;
};
using MaybePoint = std::optional<Point>;

}  // namespace quoth

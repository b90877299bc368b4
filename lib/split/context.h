// What stands around a run of stop marks: all that a decision may look at.
#pragma once

#include <cstdint>
#include <string_view>

#include "quoth/span.h"

namespace quoth::splitting {

enum class Mark { period, question, exclamation, ellipsis };
enum class Opener { none, quote, bracket, dash, bullet, ellipsis };

/// Straight marks open and close alike: an odd count since the paragraph's start means "inside".
/// Asked for rising offsets only, so that the whole paragraph is counted once.
class StraightQuotes {
 public:
  StraightQuotes(std::string_view text, std::uint32_t from) : text_(text), at_(from) {}
  bool open_at(std::uint32_t offset);

 private:
  std::string_view text_;
  std::uint32_t at_;
  bool open_ = false;
};

///   …said “no way.”[3]  “But
///             ^   ^   ^ ^ ^
///        before   |   | | word
///              stop end next
struct Context {
  std::string_view text;
  Span unit;               // the paragraph
  std::uint32_t from = 0;  // where the sentence began
  Span stop;               // the run of marks: "." "?!" ". . ."
  Mark mark = Mark::period;
  Span before;             // the word before, without the stop; empty after a closing mark
  std::uint32_t end = 0;   // after closing and footnote marks: here the sentence would end
  std::uint32_t next = 0;  // after the white space
  Opener opener = Opener::none;
  Span word;                                  // the word after, without its opening marks
  std::string_view before_shape, next_shape;  // see shape.h
  std::string_view kind;  // the class of the word before as an abbreviation, or empty
  bool quote = false;     // a quotation mark closes at the stop
  bool bracket = false;   // a bracket closes at the stop
  bool note = false;      // a footnote mark follows the stop

  bool gap() const { return next > end; }
  bool last() const { return next >= unit.end; }
  /// "Gen." : the word before with its stop.
  std::string_view abbreviation() const {
    return text.substr(before.start, stop.start + 1 - before.start);
  }
  std::string_view before_text() const { return before.of(text); }
  std::string_view word_text() const { return word.of(text); }
};

/// Reads the surroundings of the stop mark at byte `at` of a unit, in a sentence that began at
/// `from`.
Context read_context(std::string_view text, Span unit, std::uint32_t from, std::uint32_t at,
                     StraightQuotes& quotes);

/// The word of letters, digits and apostrophes that starts at `at`; 64 bytes at most.
Span word_at(std::string_view text, std::uint32_t at, std::uint32_t end);

/// Bytes of the ellipsis ("...", ". . .", "…") at `at`, 0 if there is none.
std::uint32_t ellipsis_size(std::string_view text, std::uint32_t at, std::uint32_t end);

}  // namespace quoth::splitting

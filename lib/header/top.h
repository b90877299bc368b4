// What stands above the running text of newspaper copy: headline, sub-headline, byline, dates.
#pragma once

#include <string_view>
#include <vector>

#include "header/plain.h"

namespace quoth {

/// The passages of one article, and what they look like in their places.
class Copy {
 public:
  Copy(std::string_view text, std::vector<Passage> passages, std::string_view headline)
      : text_(text), passages_(std::move(passages)), headline_(headline) {}

  std::size_t size() const { return passages_.size(); }
  Span span(std::size_t i) const { return passages_[i].span; }
  std::string_view of(std::size_t i) const { return passages_[i].span.of(text_); }

  /// The kind of an item that is marked, or that tells itself what it is; a mail address alone on
  /// its line is a byline.
  std::optional<BlockKind> own_kind(std::size_t i) const;

  /// How many passages stand above the running text. A byline or a date line is proof that what is
  /// before it is no running text; without one, only what looks like a headline is taken, so that
  /// copy without any header loses nothing.
  std::size_t count_top() const;

  /// "By Jane Roe", or names alone where something else shows that they are no heading.
  bool is_byline(std::size_t i) const;

  /// "Associated Press Writer" below a byline.
  bool is_role_below(std::size_t i) const;

  /// "POLITICS" above the headline.
  bool is_kicker(std::size_t i) const;

  /// No stop at its end, and of a headline's length.
  bool is_headline_like(std::size_t i) const;

  /// Short, without a stop, and running text or a list comes next.
  bool is_heading(std::size_t i) const;

 private:
  bool is_top_proof(std::size_t i) const;
  bool is_unmarked_top(std::size_t i) const;

  std::string_view text_;
  std::vector<Passage> passages_;
  std::string_view headline_;  // known before, or empty
};

}  // namespace quoth

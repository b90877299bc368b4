// What the whole record tells about its abbreviations and its manners, read when first asked for.
//
// As in Punkt (Kiss and Strunk 2006): a word that stands with a stop inside a sentence is an
// abbreviation elsewhere in the same text, too.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace quoth::splitting {

class Evidence {
 public:
  /// `stops` are the stops of the text; both must outlive this object.
  Evidence(std::string_view text, const std::vector<std::uint32_t>& stops)
      : text_(text), stops_(stops) {}

  /// True if this word and stop ("govt.") are followed by a lower-case word or a comma somewhere.
  bool goes_on(std::string_view with_stop);

  /// True if the text has "i" for "I", or small letters after many stops of plain words: its
  /// sentences may begin with a small letter.
  bool careless();

 private:
  void read();
  void count_start(std::string_view word, bool small);

  std::string_view text_;
  const std::vector<std::uint32_t>& stops_;
  bool read_ = false;
  std::vector<std::uint64_t> abbreviations_;  // hashes, sorted
  std::uint32_t small_starts_ = 0, capital_starts_ = 0;
  std::optional<bool> has_small_i_;
};

}  // namespace quoth::splitting

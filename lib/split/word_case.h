// Whether the capital of a word after a stop is a sentence's or a name's, as counted in texts.
#pragma once

#include <string_view>

#include "text/embedded.h"

namespace quoth::splitting {

class WordCase {
 public:
  /// Rows "word in lower case TAB level", as in data/en/word_case.tsv, which must outlive this.
  explicit WordCase(std::string_view table) : table_(table) {}

  /// "0" (a sentence's: the, in) to "4" (a name's: London); "" if not known.
  std::string_view level(std::string_view lower_word) const {
    const auto line = find_line(table_, lower_word);
    return line.empty() ? line : line.substr(lower_word.size() + 1);
  }

 private:
  std::string_view table_;
};

}  // namespace quoth::splitting

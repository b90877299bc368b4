// Whether the capital of a word after a stop is a sentence's or a name's, as counted in texts.
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "quoth/lexicon.h"

namespace quoth::splitting {

class WordCase {
 public:
  /// Rows "word in lower case TAB level", as in data/en/word_case.tsv.
  explicit WordCase(Lexicon table) : table_(std::move(table)) {}

  /// "0" (a sentence's: the, in) to "4" (a name's: London); "" if not known.
  std::string_view level(std::string_view lower_word) const {
    const auto row = table_.find(lower_word);
    return row ? row->field(1) : std::string_view{};
  }

 private:
  Lexicon table_;
};

}  // namespace quoth::splitting

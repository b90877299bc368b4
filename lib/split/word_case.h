// How often words have a capital where nothing asks for one: the sign of a name.
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

  /// "0" (never a capital within a sentence: the, in) to "4" (always: London); "" if not known.
  std::string_view level(std::string_view lower_word) const {
    const auto row = table_.find(lower_word);
    return row ? row->field(1) : std::string_view{};
  }

 private:
  Lexicon table_;
};

}  // namespace quoth::splitting

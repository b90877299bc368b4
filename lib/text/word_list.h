// Lists of words within a field of a table: "of about that".
#pragma once

#include <algorithm>
#include <string_view>

namespace quoth {

/// Whether `word` is one of `words`, which blanks separate.
inline bool lists(std::string_view words, std::string_view word) {
  while (!words.empty()) {
    const auto item = words.substr(0, words.find(' '));
    if (item == word) return true;
    words.remove_prefix(std::min(item.size() + 1, words.size()));
  }
  return false;
}

}  // namespace quoth

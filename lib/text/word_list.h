// Lists of words: in a field of a table ("of about that") or in the code ({"of", "about"}).
#pragma once

#include <algorithm>
#include <iterator>
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

/// Whether `word` is one of `words`, a named array or a list in braces.
template <std::size_t N>
bool is_one_of(std::string_view word, const std::string_view (&words)[N]) {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

}  // namespace quoth

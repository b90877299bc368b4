#include "tag/same_name.h"

#include <algorithm>
#include <array>

#include "quoth/lexicon.h"

namespace quoth {

std::string_view formal(std::string_view word) {
  static const Lexicon nicknames = Lexicon::embedded("nicknames");
  const auto row = nicknames.find(word);
  return row ? row->field(1) : word;
}

namespace {

/// Initials match words: "f" and "francis".
bool same_word(const std::string& a, const std::string& b) {
  if (a == b || formal(a) == formal(b)) return true;
  return (a.size() == 1 || b.size() == 1) && a[0] == b[0];
}

}  // namespace

bool is_subsequence(const std::vector<std::string>& part, const std::vector<std::string>& whole) {
  std::size_t found = 0;
  for (const auto& word : whole)
    if (found < part.size() && same_word(part[found], word)) ++found;
  return found == part.size();
}

bool is_reversed(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  return a.size() == 2 && b.size() == 2 && a[0] == b[1] && a[1] == b[0];
}

bool is_surname_part(const std::vector<std::string>& words, const std::vector<std::string>& whole) {
  constexpr std::array<std::string_view, 14> particles = {
      "bin", "ibn", "bint", "al", "el", "van", "von", "de", "di", "da", "del", "la", "le", "du"};
  if (std::find(particles.begin(), particles.end(), words[0]) == particles.end()) return false;
  return is_subsequence({words.begin() + 1, words.end()}, whole);
}

std::vector<std::string> slips(const std::string& word) {
  constexpr std::size_t short_word = 5, long_word = 20;
  std::vector<std::string> found;
  if (word.size() < short_word || word.size() > long_word) return found;
  found.push_back(word);
  for (std::size_t i = 0; i < word.size(); ++i)
    found.push_back(word.substr(0, i) + word.substr(i + 1));
  return found;
}

}  // namespace quoth

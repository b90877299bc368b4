#include "tag/acronym.h"

#include <algorithm>

#include "text/ascii.h"
#include "text/fold.h"

namespace quoth {
namespace {

/// Calls `use` with each word of a name; hyphens part words here (Asia-Pacific is A and P).
template <typename Use>
void each_word(std::string_view name, Use use) {
  for (std::size_t at = 0; at < name.size();) {
    const auto end = std::min(name.find_first_of(" -,\n", at), name.size());
    if (end > at) use(name.substr(at, end - at));
    at = end + 1;
  }
}

}  // namespace

bool is_acronym(std::string_view name) {
  std::size_t capitals = 0, others = 0;
  for (char c : name) {
    if (is_ascii_upper(c) || is_ascii_digit(c))
      ++capitals;
    else if (c != '.' && c != '&' && c != '-')
      ++others;
  }
  return capitals >= 2 && capitals > others && name.size() <= 12;
}

std::vector<std::string> acronyms_of(std::string_view name) {
  std::string capitals, all;
  each_word(name, [&](std::string_view word) {
    const std::string folded = fold(word);
    if (folded.empty() || (all.empty() && folded == "the")) return;
    all += folded[0];
    if (is_ascii_upper(word[0])) capitals += folded[0];
  });
  std::vector<std::string> found;
  if (capitals.size() >= 2) found.push_back(capitals);
  if (all.size() >= 2 && all != capitals) found.push_back(all);
  return found;
}

bool abbreviates(std::string_view acronym, std::string_view name) {
  const std::string letters = fold(acronym), whole = fold(name);
  const auto start = whole.starts_with("the ") ? 4 : 0;
  if (letters.empty() || whole.substr(start).find(letters[0]) != 0) return false;
  std::size_t found = 0;
  for (char c : whole) found += found < letters.size() && c == letters[found];
  return found == letters.size();
}

}  // namespace quoth

#include "attribute/known_role.h"

#include <algorithm>
#include <vector>

namespace quoth {
namespace {

using Strings = std::vector<std::string_view>;

Strings words_of(std::string_view phrase) {
  Strings words;
  for (std::size_t at = 0; at < phrase.size();) {
    const auto end = std::min(phrase.find(' ', at), phrase.size());
    if (end > at) words.push_back(phrase.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

Strings ranks_of(const Strings& words) {
  Strings ranks;
  std::copy_if(words.begin(), words.end(), std::back_inserter(ranks), is_rank);
  return ranks;
}

}  // namespace

bool is_rank(std::string_view lower) {
  constexpr std::string_view ranks[] = {"former", "ex",        "prime",  "vice",
                                        "deputy", "assistant", "shadow", "lieutenant"};
  return std::find(std::begin(ranks), std::end(ranks), lower) != std::end(ranks);
}

std::optional<int> fit(const KnownRole& role, std::string_view noun, std::string_view phrase) {
  // A premier is a prime minister, of whatever country.
  const auto is_premier = [](std::string_view word) {
    return word == "premier" || word == "taoiseach";
  };
  if (is_premier(noun) && !is_premier(role.noun)) return fit(role, "minister", "prime minister");
  if (is_premier(role.noun) && !is_premier(noun))
    return fit({"minister", "prime minister"}, noun, phrase);
  if (role.noun != noun) return std::nullopt;
  const Strings known = words_of(role.phrase), asked = words_of(phrase);
  const Strings had = ranks_of(known), wanted = ranks_of(asked);
  if (wanted.empty() && had == Strings{"former"}) return -1;
  if (had != wanted) return std::nullopt;
  return static_cast<int>(std::count_if(asked.begin(), asked.end(), [&](std::string_view word) {
    return std::find(known.begin(), known.end(), word) != known.end();
  }));
}

}  // namespace quoth

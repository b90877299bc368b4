#include "attribute/pair.h"

#include <algorithm>

#include "syntax/role_nouns.h"
#include "text/ascii.h"

namespace quoth {
namespace {

constexpr std::size_t kNames = 40;    // looked at: a list of thousands must stay linear
constexpr std::size_t kBetween = 60;  // bytes of " and her colleague, Prof. "

/// Nothing but titles and roles: "her colleague", "Prof.".
bool describes(std::string_view words) {
  for (std::size_t at = 0; at < words.size();) {
    const auto end = std::min(words.find(' ', at), words.size());
    auto word = words.substr(at, end - at);
    if (word.ends_with(',')) word.remove_suffix(1);
    const bool owner = word == "his" || word == "her" || word == "their" || word == "the";
    if (!word.empty() && !owner && !is_ascii_upper(word[0]) && !is_role_noun(word)) return false;
    at = end + 1;
  }
  return true;
}

bool are_joined(const Article& article, const Cast& cast, const Appearance& a,
                const Appearance& b) {
  const bool people =
      cast[a.member].type == EntityType::per && cast[b.member].type == EntityType::per;
  if (!people || a.member == b.member || a.quoted || b.quoted || a.sentence != b.sentence)
    return false;
  const auto between = Span{a.span.end, b.span.start}.of(article.text);
  return between.size() < kBetween && between.starts_with(" and ") && describes(between.substr(5));
}

}  // namespace

std::optional<Pair> last_pair(const Article& article, const Cast& cast, std::uint32_t at) {
  const auto& all = cast.appearances();
  const auto here = cast.first_from(at);
  for (auto i = here; i-- > 1 && here - i < kNames;)
    if (are_joined(article, cast, all[i - 1], all[i]))
      return Pair{all[i - 1].member, all[i].member, all[i].sentence, all[i].span.end};
  return std::nullopt;
}

bool means_two(std::string_view phrase) {
  constexpr std::string_view twos[] = {"both",    "the two",      "the pair",    "the couple",
                                       "the duo", "the brothers", "the sisters", "the siblings"};
  const std::string lower = ascii_lower(phrase);
  if (std::find(std::begin(twos), std::end(twos), lower) != std::end(twos)) return true;
  const bool counted = lower.starts_with("both ") || lower.starts_with("the two ");
  return counted && std::count(lower.begin(), lower.end(), ' ') <= 2 && lower.ends_with("en");
}

}  // namespace quoth

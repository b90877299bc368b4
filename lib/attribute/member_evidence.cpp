#include "attribute/member_evidence.h"

#include <algorithm>

#include "clause/phrase_head.h"
#include "syntax/name_place.h"
#include "syntax/role_nouns.h"
#include "text/ascii.h"
#include "text/white_space.h"

namespace quoth {
namespace {

constexpr std::size_t apposition = 90;  // bytes after a name, to look for roles

/// "Conti, a minister of …" -> "a minister of …" up to the next comma, or nothing.
Span apposition_after(std::string_view text, std::uint32_t at) {
  if (text.substr(at, 2) != ", ") return {at, at};
  const auto start = at + 2;
  const auto limit = std::min<std::size_t>(text.size(), start + apposition);
  auto end = static_cast<std::size_t>(start);
  while (end < limit && std::string_view(",.;:\n").find(text[end]) == std::string_view::npos) ++end;
  return {start, static_cast<std::uint32_t>(end)};
}

/// "Praising Conti, the minister said": the phrase behind the comma is the source of a tag.
bool has_own_verb(const Article& article, std::size_t sentence, Span description) {
  const auto& tags = article.sentences[sentence].tags;
  return std::any_of(
      tags.begin(), tags.begin() + std::min(tags.size(), tag_window), [&](const Tag& tag) {
        return tag.source.start == description.start && tag.cue.start < description.end;
      });
}

void learn_role(Member& member, std::string noun, std::string_view phrase) {
  if (noun.empty()) return;
  if (member.gender == Gender::unknown) member.gender = gender_of_word(noun);
  KnownRole role{std::move(noun), ascii_lower(phrase)};
  const bool known = std::any_of(member.roles.begin(), member.roles.end(), [&](const KnownRole& r) {
    return r.noun == role.noun && r.phrase == role.phrase;
  });
  if (!known) member.roles.push_back(std::move(role));
}

/// "her husband, the conductor Lund": the kin before the comma that opens the name's phrase.
Gender gender_of_kin(std::string_view text, std::uint32_t name) {
  const auto line = text.substr(0, name).substr(name - std::min<std::uint32_t>(name, 60));
  const auto comma = line.rfind(", ");
  if (comma == line.npos) return Gender::unknown;
  const auto between = line.substr(comma + 2);
  if (between.find_first_of(".\n;:") != between.npos) return Gender::unknown;
  const auto kin = line.substr(0, comma);
  const auto blank = kin.rfind(' ');
  if (blank == kin.npos) return Gender::unknown;
  const auto owner = last_word(kin.substr(0, blank));
  const bool owned = gender_of_pronoun(ascii_lower(owner)) != Gender::unknown ||
                     owner.ends_with("'s") || owner.ends_with("’s");
  return owned ? gender_of_word(kin.substr(blank + 1)) : Gender::unknown;
}

/// The roles of "former prime minister Lund", the gender of "Mrs. Lund".
void learn_titles(Member& member, std::string_view text, std::uint32_t name) {
  const auto words = words_before_name(text, name);
  std::string phrase;
  std::vector<std::string> nouns;
  for (std::string_view word : words) {
    const bool role = is_role_noun(word);
    if (!is_ascii_upper(word[0]) && !role && !is_rank(word)) break;
    if (const Gender told = gender_of_word(word); told != Gender::unknown) member.gender = told;
    phrase = std::string(word) + " " + phrase;
    if (role) nouns.push_back(ascii_lower(word));
  }
  for (std::string& noun : nouns) learn_role(member, std::move(noun), phrase);
}

}  // namespace

void learn_description(Member& member, std::string_view text, Span description) {
  const PhraseHead head = head_of(text, description);
  learn_role(member, head.role, head.span.of(text));
}

void learn_surroundings(Member& member, const Article& article, Span span, std::size_t sentence) {
  const std::string_view name = span.of(article.text);
  const Gender title = gender_of_word(name.substr(0, name.find(' ')));  // "Mrs. Lem" as a whole
  if (title != Gender::unknown) member.gender = title;
  if (member.gender == Gender::unknown) member.gender = gender_of_kin(article.text, span.start);
  learn_titles(member, article.text, span.start);
  const Span after = apposition_after(article.text, span.end);
  if (!after.empty() && !has_own_verb(article, sentence, after))
    learn_description(member, article.text, after);
}

}  // namespace quoth

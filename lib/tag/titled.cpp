#include "tag/titled.h"

#include <optional>
#include <unordered_set>

#include "quoth/tokens.h"
#include "tag/form.h"
#include "tag/name_span.h"
#include "tag/role_words.h"
#include "tag/things.h"
#include "text/ascii.h"
#include "text/title_case.h"

namespace quoth {
namespace {

/// Of a person found by the words alone: role noun, given name and a capital.
constexpr double kConfidence = 0.8;

/// "Moss", but neither "MOSS" nor "moss".
bool is_capitalised(std::string_view word) {
  return word.size() > 1 && is_ascii_upper(word[0]) && !is_ascii_upper(word[1]);
}

/// A role that opens a name, in lower case where the sentence has all its words in capitals, since
/// those of a headline tell no names.
bool opens(std::string_view role, std::string_view text, Span sentence,
           std::optional<bool>& headline) {
  if (is_ascii_lower(role[0])) return is_role_noun(role);
  if (role.size() < 4 || !is_title(role)) return false;
  if (!headline) headline = is_title_case(text, sentence);  // once: a sentence may be the article
  return !*headline;
}

/// "Jae-hyun": a given name by its form, which no table of given names need have.
bool has_syllables(std::string_view word) {
  const auto hyphen = word.find('-');
  return hyphen != word.npos && hyphen > 1 && hyphen + 2 < word.size() &&
         is_ascii_lower(word[hyphen + 1]) && word.find('-', hyphen + 1) == word.npos;
}

/// The names of one word that the tagger found. A table of given names is never complete: "Pell"
/// elsewhere makes a person of "chief executive Gareth Pell".
using Surnames = std::unordered_set<std::string_view>;

Surnames lone_names(std::string_view text, const std::vector<Name>& names) {
  Surnames lone;
  for (const Name& name : names) {
    const auto surface = name.span.of(text);
    const bool one_word = surface.find_first_of(" \n") == surface.npos;
    if (one_word && !is_known_place(surface)) lone.insert(surface);
  }
  return lone;
}

/// The persons of one sentence.
void find_titled(std::string_view text, Span sentence, const Surnames& surnames,
                 std::vector<Span>& persons) {
  const auto tokens = tokenize(text, sentence);
  const auto word = [&](std::size_t i) {
    return i < tokens.size() ? tokens[i].span.of(text) : std::string_view{};
  };
  std::optional<bool> headline;
  for (std::size_t i = 1; i + 1 < tokens.size(); ++i) {
    // "the accused Prime Minister Ada Moss": the nearer title opens the name.
    if (!is_capitalised(word(i)) || is_title(word(i)) || word(i) == "Prime" ||
        !opens(word(i - 1), text, sentence, headline))
      continue;
    std::size_t last = i;
    while (is_capitalised(word(last + 1))) ++last;
    const bool named = is_given_name(word(i)) || surnames.contains(word(last)) ||
                       (last == i + 1 && has_syllables(word(last)));
    if (!named) continue;
    // More words than a name has are a title or a list.
    if (last > i && last < i + 4) {
      persons.push_back({tokens[i].span.start, tokens[last].span.end});
      i = last;
    }
  }
}

}  // namespace

std::vector<Name> add_titled(std::string_view text, const std::vector<Span>& sentences,
                             const std::vector<Name>& names) {
  const Surnames surnames = lone_names(text, names);
  std::vector<Span> persons;
  for (Span sentence : sentences) find_titled(text, sentence, surnames, persons);
  std::vector<Name> all;
  all.reserve(names.size() + persons.size());
  auto name = names.begin();
  for (Span person : persons) {
    while (name != names.end() && name->span.end <= person.start) all.push_back(*name++);
    auto after = name;
    while (after != names.end() && person.contains(after->span)) ++after;
    const bool free = after == names.end() || after->span.start >= person.end;
    const bool whole = after - name == 1 && name->span == person;
    if (!free || whole) continue;
    all.push_back({person, EntityType::per, kConfidence});
    name = after;
  }
  all.insert(all.end(), name, names.end());
  return all;
}

}  // namespace quoth

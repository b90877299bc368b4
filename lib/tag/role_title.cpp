// Roles right before a name: "North Korean leader", "Tourism and Sports Minister".
#include <string>

#include "quoth/lexicon.h"
#include "syntax/cues.h"
#include "tag/role_phrase.h"
#include "tag/role_words.h"
#include "tag/things.h"
#include "text/ascii.h"
#include "text/word_list.h"

namespace quoth {
namespace {

/// A rank that stands behind an office: "Foreign Minister Sheikh Ahmad".
bool is_rank_by_birth(std::string_view lower) {
  return is_one_of(lower, {"sheikh", "sheik", "prince", "princess"});
}

/// Says nothing by itself: whose rival?
bool is_relation(std::string_view lower) {
  return is_one_of(lower, {"rival", "opponent", "colleague", "counterpart", "ally", "friend", "foe",
                           "predecessor", "successor", "teammate"});
}

/// "a major Warhol show": no officer.
bool is_adjective(std::string_view lower) {
  return is_one_of(lower, {"major", "general", "chief", "minor", "private", "star", "model", "lead",
                           "senior", "junior", "forward", "lady"});
}

}  // namespace

RolePhrase::Range RolePhrase::ending_at(int last) const {
  while (last >= 0 && is_form_of_address(surface(last))) --last;
  while (last > 0 && is_rank_by_birth(words_[last].lower) && role_noun(last - 1)) --last;
  int head = last;
  if (!role_noun(head) && !is_title(surface(head))) head = titled_office(head);
  if (head < 0) return std::nullopt;
  const int first = group_start(head);
  const bool says_little =
      is_relation(words_[last].lower) || (!capital(last) && is_adjective(words_[last].lower));
  if (first == last && says_little) return std::nullopt;
  return WordRange{first, last};
}

/// The "Secretary" of "Secretary of State", whose last word is at `i`; -1 if there is none.
int RolePhrase::titled_office(int i) const {
  if (words_[i].is(kComma)) return -1;
  for (int k = i; k >= 1 && k > i - 8; --k) {
    const auto word = words_[k].lower;
    const bool links = word == "of" || word == "for" || word == "to";
    if (links && role_noun(k - 1) && k != i) return k - 1;
    if (k == i && is_field(i) && words_[i - 1].lower == "of" && role_noun(i - 2)) return i - 2;
    if (!capital(k) && !links && word != "the" && word != "and" && word != ",") return -1;
  }
  return -1;
}

/// "Superintendent of schools", "chief of staff": what an office in lower case is for.
bool RolePhrase::is_field(int i) const {
  return !capital(i) && nominal(i) &&
         (words_[i].lower.ends_with('s') || is_portfolio(words_[i].lower) ||
          is_one_of(words_[i].lower, {"staff", "police", "football", "rugby", "cricket", "mission",
                                      "policy", "music", "design", "communication", "state"}));
}

/// The first word of the group whose head is at `head`, going left. Articles stay outside.
int RolePhrase::group_start(int head) const {
  int start = head;
  while (start > 0 && start > head - 10 && extends(start - 1, head)) --start;
  while (start < head && (words_[start].lower == "then" || words_[start].lower == "of" ||
                          words_[start].is(kConjunction | kComma) || words_[start].is(kGenitive)))
    ++start;
  if (start > 0 && words_[start - 1].is(kPossessive)) --start;
  for (int k = start; k < head; ++k)
    if (words_[k].is(kGenitive) && words_[start - 1].is(kDeterminer)) return start - 1;
  return start;
}

bool RolePhrase::extends(int i, int head) const {
  const Word& word = words_[i];
  if (word.is(kGenitive)) return true;
  if (is_one_of(word.lower, {"of", "for"}) && capital(i - 1) &&
      (capital(i + 1) || words_[i + 1].lower == "the"))
    return i + 1 < head;
  if (word.lower == "the")
    return is_one_of(words_[i - 1].lower, {"of", "for"}) && capital(i - 2) && capital(i + 1);
  if (word.is(kConjunction | kComma)) return joins_portfolios(i) || joins_roles(i, head);
  const bool name = word.is(kCapital) && (i > 0 || capital(i + 1));  // "Met Office"
  // "world champion sprinter", "Ukrainian drone commander"
  const bool noun = is_role_modifier(word.lower) || role_noun(i) ||
                    (capital(i - 1) && word.cue && word.cue->is(kBase));
  if (word.cue && !noun && !name) return false;
  const bool ranked = is_one_of(word.lower, {"first", "second", "third"}) &&  // "First lady"
                      is_one_of(words_[i + 1].lower, {"lady", "minister", "secretary", "vice",
                                                      "deputy", "lieutenant", "gentleman"});
  if (ranked) return true;
  const bool number =
      word.is(kNumber) && word.lower.find('-') == std::string_view::npos;  // "two-time"
  if (number || (word.is(kVerb) && !name) || (!nominal(i) && !word.is(kNumber))) return false;
  if (is_role_modifier(word.lower) || is_portfolio(word.lower)) return true;
  // In a headline every word has a capital: "Welcome Refugees Fleeing President".
  if (capital(i)) return !headline() || is_known_place(surface(i)) || role_noun(i);
  if (capital(head) && !acronym(head)) return false;  // "meet President": no noun before it
  if (words_[i + 1].is(kGenitive)) return true;
  // "Fight for Wages organizing director", but not "said opening director".
  if (word.lower.ends_with("ing")) return capital(i - 1) || words_[i - 1].is(kGenitive);
  return !word.lower.ends_with("s") && !word.lower.ends_with("ed");
}

/// No longer word in lower case, and more words than a short sentence of names has.
bool RolePhrase::headline() const {
  constexpr int kFew = 6;
  if (!words_.headline() || words_.size() < kFew) return false;
  for (int i = 0; i < words_.size(); ++i)
    if (!capital(i) && words_[i].lower.size() > 3 && is_ascii_lower(words_[i].lower[0]))
      return false;
  return true;
}

/// "Tourism and Sports Minister", "Trade, Industry and Energy Minister".
bool RolePhrase::joins_portfolios(int i) const {
  return is_portfolio(words_[i - 1].lower) && is_portfolio(words_[i + 1].lower);
}

/// "CEO", whose capitals say nothing of the words beside it.
bool RolePhrase::acronym(int i) const {
  return surface(i).size() > 1 && is_ascii_upper(surface(i)[1]);
}

/// "Author and activist", "co-founder and chief officer": trades of one person. Two offices are
/// rather two people's: "the president and Chancellor Brandt".
bool RolePhrase::joins_roles(int i, int head) const {
  if (words_[i].lower != "and" || !role_noun(i - 1) || is_office_noun(surface(i - 1))) return false;
  if (i > 1 && !acronym(head) && capital(i - 1) != capital(head)) return false;
  return true;
}

}  // namespace quoth

#include "tag/role_phrase.h"

#include <algorithm>
#include <initializer_list>
#include <string>

#include "quoth/lexicon.h"
#include "syntax/cues.h"
#include "tag/role_words.h"
#include "tag/things.h"
#include "text/ascii.h"

namespace quoth {
namespace {

/// Longer descriptions are no descriptions.
constexpr int kMaxWords = 32;

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

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
                           "senior", "junior"});
}

bool is_portfolio(std::string_view lower) {
  static const Lexicon portfolios = Lexicon::embedded("portfolios");
  return portfolios.contains(lower);
}

/// "survivors", "deputies", "policemen".
bool is_role_plural(std::string_view word) {
  if (word.ends_with("ies"))
    return is_role_noun(std::string(word.substr(0, word.size() - 3)) + "y");
  if (word.ends_with("men"))
    return is_role_noun(std::string(word.substr(0, word.size() - 2)) + "an");
  return word.ends_with('s') && is_role_noun(word.substr(0, word.size() - 1));
}

}  // namespace

std::string_view RolePhrase::surface(int i) const {
  return i < 0 || i >= words_.size() ? std::string_view{} : words_[i].span.of(text_);
}

bool RolePhrase::role_noun(int i) const {
  return i >= 0 && i < words_.size() && is_role_noun(surface(i));
}

bool RolePhrase::nominal(int i) const {
  return words_[i].is(kGenitive) || (is_nominal(words_[i]) && !words_[i].is(kTime));
}

/// The end of the noun group that starts at `i` if a role noun is its head, else -1.
int RolePhrase::group_end(int i) const {
  int head = -1, conjunction = -1;
  if (words_[i].is(kDeterminer | kPossessive)) ++i;
  for (int k = i; k < i + kMaxWords; ++k) {
    if (role_noun(k)) head = k;
    const bool joined = words_[k].is(kConjunction) && head == k - 1 && nominal(k + 1);
    if (joined) conjunction = k;
    const bool adverb = words_[k].is(kAdverb) && head < 0;
    const bool inside = (nominal(k) && !participle(k, head)) || joined || adverb;
    if (inside) continue;
    const int end = after_head(head, k);
    // "the minister and two aides": what is joined is no role.
    return end < 0 && head >= 0 && head == conjunction - 1 ? conjunction : end;
  }
  return -1;
}

/// "a lawyer representing the farmers", "a man accused of theft".
bool RolePhrase::participle(int i, int head) const {
  const auto word = words_[i].lower;
  return head == i - 1 && !capital(i) && !role_noun(i) && !role_noun(i + 1) &&
         (word.ends_with("ing") || word.ends_with("ed") || word == "known" || word == "born");
}

/// "attorney general", "president emeritus": what may follow a head before the group ends at `k`.
int RolePhrase::after_head(int head, int k) const {
  if (head < 0) return -1;
  if (head == k - 1) return k;
  const auto last = words_[k - 1].lower;
  return head == k - 2 && (last == "emeritus" || last == "elect" || last == "designate") ? k : -1;
}

RolePhrase::Range RolePhrase::from(int i) const {
  while (is_one_of(words_[i].lower, {"also", "then", "now"})) ++i;
  if (words_[i].is(kWh)) return std::nullopt;
  if (words_[i].lower == "one" && words_[i + 1].lower == "of") return one_of(i);
  const int group = group_end(i);
  if (group < 0) return std::nullopt;
  return words_[group].is(kConjunction) ? WordRange{i, group - 1} : described(i, group);
}

/// What starts at `first` and has its noun before `group`, with what describes it behind.
WordRange RolePhrase::described(int first, int group) const {
  int end = group;
  while (end < first + kMaxWords && goes_on(end))
    end = words_[end].is(kComma) ? comma_end(end) : end + 1;
  // "USA Today" keeps its last word.
  while (end > group && !capital(end - 1) &&
         words_[end - 1].is(kPreposition | kConjunction | kDeterminer | kAdverb))
    --end;
  return WordRange{first, end - 1};
}

/// "one of the survivors".
RolePhrase::Range RolePhrase::one_of(int i) const {
  if (!words_[i + 2].is(kDeterminer | kPossessive)) return std::nullopt;
  int end = i + 3;
  while (end < i + kMaxWords && nominal(end)) ++end;
  if (!is_role_plural(surface(end - 1))) return std::nullopt;
  return described(i, end);
}

bool RolePhrase::goes_on(int i) const {
  const Word& word = words_[i];
  if (word.is(kComma)) return comma_end(i) > i;
  if (word.is(kSubject) && !word.is(kCapital)) return false;  // "One Korea Center"
  if (word.is(kStop | kMark | kWh | kThat | kModal | kVerb)) return false;
  if (word.is(kGenitive)) return true;
  if (word.is(kBe | kHave | kDo) || word.lower == "as" || reports(i)) return false;
  if (word.is(kSubordinator) && !word.is(kPreposition)) return false;
  return !(word.is(kPreposition) && words_[i + 1].is(kTime) && !capital(i + 2));
}

/// "the president of the Harbor Association stated that", but not "a man accused of theft".
bool RolePhrase::reports(int i) const {
  const CueForm* cue = words_[i].cue;
  if (!cue || capital(i) || !cue->verb->speech || !cue->is(kPast)) return false;
  return !is_one_of(words_[i + 1].lower, {"by", "to", "as", "of", "in", "with"});
}

/// Where the phrase goes on behind a comma that is part of it; `i` if it is none.
/// "mayor of Springfield, Illinois", "at Acme, Inc.", "Ministry of Trade, Industry and Energy".
int RolePhrase::comma_end(int i) const {
  if (joins_portfolios(i)) return i + 1;
  if (!capital(i - 1) || !capital(i + 1)) return i;
  const auto next = words_[i + 1].lower;
  for (std::string_view company : {"inc", "inc.", "ltd", "ltd.", "llc", "corp.", "co.", "plc"})
    if (next == company) return i + 2;
  int end = i + 1;
  while (capital(end) && end < i + 4) ++end;
  const bool closes = words_[end].is(kComma | kStop);
  if (closes && is_known_place(words_.span(i + 1, end - 1).of(text_))) return end;
  for (int k = i + 1; k < i + 8; ++k) {
    if (words_[k].lower == "and" && capital(k + 1)) return k + 2;
    if (!capital(k) && !words_[k].is(kComma)) break;
  }
  return i;
}

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
    if (!capital(k) && !links && word != "the" && word != "and" && word != ",") return -1;
  }
  return -1;
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
  if (cue_forms().contains(word.lower) && !is_role_modifier(word.lower) && !name) return false;
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

/// A preposition and the name that follows it.
RolePhrase::Range RolePhrase::place(int i) const {
  int end = i + 1;
  if (words_[end].lower == "the") ++end;
  if (!capital(end)) return std::nullopt;
  // "Ministry of Health and Welfare", "The Globe and Mail", but not "of the Party and Jane Doe"
  bool office = surface(i + 1) == "The";
  const auto joins = [&](int k) {
    const auto word = words_[k].lower;
    const bool links = word == "of" || word == "for" || word == "&" || (word == "and" && office);
    return links && capital(k - 1) && (capital(k + 1) || words_[k + 1].lower == "the");
  };
  for (; (capital(end) && nominal(end)) || joins(end) ||
         (office && words_[end - 1].lower == "of" && words_[end].lower == "the");
       ++end)
    office = office || words_[end].lower == "of";
  return WordRange{i, end - 1};
}

}  // namespace quoth

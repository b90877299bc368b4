#include "tag/role_phrase.h"

#include <string>

#include "quoth/lexicon.h"
#include "syntax/cues.h"
#include "tag/role_words.h"
#include "tag/things.h"
#include "text/ascii.h"
#include "text/word_list.h"

namespace quoth {
namespace {

/// Longer descriptions are no descriptions.
constexpr int kMaxWords = 32;

/// "survivors", "deputies", "policemen".
bool is_role_plural(std::string_view word) {
  if (word.ends_with("ies"))
    return is_role_noun(std::string(word.substr(0, word.size() - 3)) + "y");
  if (word.ends_with("men"))
    return is_role_noun(std::string(word.substr(0, word.size() - 2)) + "an");
  return word.ends_with('s') && is_role_noun(word.substr(0, word.size() - 1));
}

/// A part of a body or a body: "'s law faculty".
bool is_body(std::string_view lower) {
  static const Lexicon bodies = Lexicon::embedded("body_nouns");
  return bodies.contains(lower) ||
         is_one_of(lower, {"faculty", "department", "school", "institute", "center", "centre",
                           "college", "unit", "office", "division", "team", "branch", "chapter",
                           "program", "programme", "project", "lab", "laboratory", "board"});
}

}  // namespace

std::string_view RolePhrase::surface(int i) const {
  return i < 0 || i >= words_.size() ? std::string_view{} : words_[i].span.of(text_);
}

bool RolePhrase::role_noun(int i) const {
  return i >= 0 && i < words_.size() && is_role_noun(surface(i));
}

bool RolePhrase::nominal(int i) const {
  const bool ranked = is_one_of(words_[i].lower, {"first", "second", "third"}) && role_noun(i + 1);
  return ranked || words_[i].is(kGenitive) || (is_nominal(words_[i]) && !words_[i].is(kTime));
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
  while (is_one_of(words_[i].lower, {"also", "then", "now", "appointed", "named", "elected"})) ++i;
  if (words_[i].is(kWh)) return std::nullopt;
  if (words_[i].lower == "accused" && words_[i + 1].lower == "of") return std::nullopt;
  if (words_[i].lower == "one" && words_[i + 1].lower == "of") return one_of(i);
  const int group = group_end(i);
  if (group < 0) return std::nullopt;
  return words_[group].is(kConjunction) ? WordRange{i, group - 1} : described(i, group);
}

/// What starts at `first` and has its noun before `group`, with what describes it behind.
WordRange RolePhrase::described(int first, int group) const {
  int end = group;
  while (end < first + kMaxWords && goes_on(end))
    end = words_[end].is(kComma)  ? comma_end(end)
          : words_[end].is(kMark) ? title_end(end)
                                  : end + 1;
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
  if (is_one_of(word.lower, {"last", "next", "this", "earlier", "later"}) &&
      words_[i + 1].is(kTime))
    return false;
  if (word.is(kMark)) return title_end(i) > i;
  const bool year = words_[i + 1].is(kNumber) && words_[i + 1].span.size() == 4;
  if (year && is_one_of(word.lower, {"in", "until"})) return false;
  if (word.is(kStop | kMark | kWh | kThat | kModal | kVerb)) return false;
  if (word.is(kGenitive)) return true;
  if (word.lower == "known") return false;  // "a vet known for her patience"
  if (word.is(kBe | kHave | kDo) || word.lower == "as" || reports(i)) return false;
  if (word.is(kSubordinator) && !word.is(kPreposition)) return false;
  return !(word.is(kPreposition) && words_[i + 1].is(kTime) && !capital(i + 2));
}

/// Behind the title that opens at the mark `i`: "the director of “Dust”"; `i` if there is none.
int RolePhrase::title_end(int i) const {
  constexpr int kLongestTitle = 8;
  if (!words_[i - 1].is(kPreposition) || !capital(i + 1)) return i;
  for (int k = i + 2; k < i + kLongestTitle; ++k)
    if (words_[k].is(kMark)) return k + 1;
  return i;
}

/// "the president of the Harbor Association stated that", but not "a man accused of theft".
bool RolePhrase::reports(int i) const {
  const CueForm* cue = words_[i].cue;
  if (!cue || capital(i) || !is_said(cue->verb->act) || !cue->is(kPast)) return false;
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
  // "of the University of Cape Town's law faculty"
  if (words_[end].is(kGenitive))
    for (int k = end + 1; k <= end + 3 && nominal(k); ++k)
      if (is_body(words_[k].lower)) return WordRange{i, k};
  return WordRange{i, end - 1};
}

}  // namespace quoth

#include "clause/insertion.h"

#include "clause/clause_subject.h"
#include "clause/phrase_head.h"
#include "syntax/role_nouns.h"

namespace quoth {
namespace {

/// What cannot be the subject though it stands like one: "However, Lee, …", "On Monday, Lee, …".
constexpr std::uint32_t kNoSubject = kAdverb | kTime | kPreposition | kSubordinator | kWh;

/// The mark that opens the insertion which ends at `close`, a comma, dash or bracket; -1: none.
int opening_of(const Words& words, int close) {
  const bool dash = words[close].is(kDash);
  const bool bracket = words[close].lower == ")";
  for (int i = close - 1; i > 0; --i) {
    const bool opens = dash      ? words[i].is(kDash)
                       : bracket ? words[i].lower == "("
                                 : words[i].is(kComma);
    if (opens) return i;
    if (words[i].is(kQuoted | kMark) || (!bracket && !dash && words[i].is(kStop))) return -1;
  }
  return -1;
}

/// "Kwak, head of a centre, a body in Seoul, said": the name that opens the sentence, or follows
/// its quotation, before the head of the last insertion.
WordRange before_commas(const Words& words, WordRange head) {
  while (head.first > 1 && words[head.first - 1].is(kComma)) {
    const auto outer = phrase_ending_at(words, head.first - 2);
    if (!outer || words[outer->last].is(kNoSubject) || !words[outer->first].is(kCapital)) break;
    // Speaking in Arden, Quill, …
    if (subject_start(words, outer->first, head.first) != outer->first) break;
    if (!words[outer->first - 1].is(kStop | kMark | kQuoted)) break;
    head = *outer;
  }
  return head;
}

/// Whether a finite verb stands in [first, close) outside relative clauses, which end at the comma
/// behind their verb.
bool has_clause(const Words& words, int first, int close) {
  bool relative = false, verb = false;
  for (int i = first; i < close; ++i) {
    if (words[i].is(kQuoted | kMark)) return true;
    if (words[i].is(kWh | kThat)) relative = true, verb = false;
    if (words[i].is(kComma) && verb) relative = false;
    if (!is_finite(words, i)) continue;
    if (!relative) return true;
    verb = true;
  }
  return false;
}

/// The phrase before the innermost insertion that has one, or before the one that this is part of.
SourcePhrase before_innermost(const Words& words, int close) {
  int open = opening_of(words, close);
  while (open > 0) {
    if (const auto head = phrase_ending_at(words, open - 1)) {
      // "Arden, Ohio," and "32, of Lyon,": the phrase before is itself part of an insertion.
      const int outer = words[head->first - 1].is(kComma) ? opening_of(words, head->first - 1) : -1;
      if (outer < 0 || words[head->first - 1].is(kStop) ||
          has_clause(words, outer + 1, head->first - 1)) {
        const WordRange first = before_commas(words, *head);
        return SourcePhrase{first, {first.first, close}};
      }
      if (const auto first = phrase_ending_at(words, outer - 1))
        return SourcePhrase{*first, {first->first, close}};
      return SourcePhrase{*head, {head->first, close}};
    }
    open = opening_of(words, open);
  }
  return {};
}

/// The word behind the brackets that open at `i`, if any do: "Lee [(D-Md.)], of Arden".
int behind_brackets(const Words& words, int i) {
  constexpr int longest = 25;  // words of a bracket
  int open = i;
  for (int k = i; words[open].lower == "(" && k < open + longest; ++k)
    if (words[k].lower == ")") open = k + 1;
  return open;
}

/// The phrase that opens a clause in [from, close) and is parted from the verb behind `close` by
/// insertions alone: "But [Lee], 32, a lawyer of Arden, said".
SourcePhrase opening_subject(const Words& words, int from, int close) {
  constexpr std::uint32_t opener = kConjunction | kContrast | kThat;
  while (words[from].is(opener) && !words[from].is(kSubject)) ++from;
  const int first = subject_start(words, from, close);
  const auto head = first < close ? phrase_starting_at(words, first) : std::nullopt;
  if (!head || words[head->last].is(kNoSubject)) return {};
  const int comma = behind_brackets(words, head->last + 1);
  if (!words[comma].is(kComma) || comma >= close || has_clause(words, comma, close)) return {};
  return SourcePhrase{*head, {head->first, close}};
}

/// The first word of a phrase that says what somebody is, without a determiner: "president" in
/// "president and head of Arden Foods"; -1: it names no role.
int first_role(const Words& words, WordRange phrase) {
  int first = phrase.first;
  while (words[first - 1].is(kConjunction) && is_role_noun(words[first - 2].lower)) {
    const auto before = phrase_ending_at(words, first - 2);
    if (!before) break;
    first = before->first;
  }
  if (words[first].is(kDeterminer | kPossessive)) return -1;
  for (int i = first; i <= phrase.last && !words[i].is(kPreposition); ++i)
    if (is_role_noun(words[i].lower)) return first;
  return -1;
}

/// A name of one person, with titles: "Dr Lee Min-ho", not "Arden and Lyon".
bool is_name(const Words& words, WordRange phrase) {
  for (int i = phrase.first; i <= phrase.last; ++i)
    if (!words[i].is(kCapital)) return false;
  return phrase.last > phrase.first;
}

}  // namespace

bool subject_opens(const Words& words, int close) {
  return opening_subject(words, clause_start(words, close), close).found();
}

SourcePhrase before_insertion(const Words& words, int close) {
  if (words[close].is(kComma)) {
    const SourcePhrase subject = opening_subject(words, clause_start(words, close), close);
    if (subject.found()) return subject;
  }
  return before_innermost(words, close);
}

SourcePhrase before_open_apposition(const Words& words, WordRange phrase, int verb) {
  const int first = first_role(words, phrase);
  const int comma = first - 1;
  if (first < 0 || !words[comma].is(kComma)) return {};
  const auto name = phrase_ending_at(words, comma - 1);
  if (!name || !is_name(words, *name) || name->first != clause_start(words, comma)) return {};
  return SourcePhrase{*name, {name->first, verb - 1}};
}

}  // namespace quoth

#include "clause/verb_source.h"

#include "clause/insertion.h"
#include "clause/phrase_head.h"
#include "syntax/cues.h"
#include "syntax/role_nouns.h"

namespace quoth {
namespace {

constexpr int kLongInsertion = 30;  // words of "who calls the plan “a fool's errand,”"

/// "[Lund], who calls it “a ruin,” said it would close": the verb has a clause of its own behind
/// it, and the words in marks stand in an insertion.
SourcePhrase before_quoting_insertion(const Words& words, const VerbGroup& group) {
  const bool clause = words[group.head + 1].is(kSubject) && is_finite(words, group.head + 2);
  const bool that = words[group.head + 1].is(kThat | kDeterminer);
  if (!words[group.first - 1].is(kMark | kQuoted) || !(clause || that)) return {};
  for (int i = group.first - 1; i > 0 && i > group.first - kLongInsertion; --i) {
    const Word& next = words[i + 1];
    if (words[i].is(kQuoted) || !words[i].is(kComma)) continue;
    if (next.lower != "who" && next.lower != "which" && !next.lower.ends_with("ing")) continue;
    const auto head = phrase_ending_at(words, i - 1);
    if (!head) return {};
    return {*head, {head->first, group.first - 1}};
  }
  return {};
}

/// Lets an inverted tag in: what is said stands before it, closed by a comma or a mark, or the
/// verb opens the sentence: "Said Ortega: “…”".
bool may_be_inverted(const Words& words, const VerbGroup& group) {
  const bool opens = group.first == 0 && words[0].is(kCapital) && words[1].is(kCapital);
  return (opens || words[group.first - 1].is(kComma | kMark | kQuoted)) &&
         (group.verb->frames & kFrameQuote) && !group.participle;
}

/// "analysts", "police": people by what they do.
bool means_people(std::string_view word) {
  return word == "police" || is_role_in_either_number(word);
}

/// Who stands behind the verb: "Ada Lund", "her lawyer", "analysts"; nothing if it is no one.
std::optional<WordRange> people_behind(const Words& words, int verb) {
  const auto phrase = phrase_starting_at(words, verb + 1);
  if (!phrase || words[phrase->first].is(kPronoun | kSubject | kQuoted | kTime)) return {};
  bool people = words[phrase->first].is(kPossessive) || means_people(words[phrase->last].lower);
  for (int i = phrase->first; i <= phrase->last; ++i) people |= words[i].is(kCapital);
  return people ? phrase : std::nullopt;
}

/// "…, said Ada Lund, a farmer", "…, say analysts": the name behind the verb has no verb of its
/// own.
bool inverts(const Words& words, const VerbGroup& group) {
  const CueForm& cue = *words[group.head].cue;
  if (!may_be_inverted(words, group) || group.first != group.head ||
      (cue.verb->frames & (kFrameObject | kFrameAddressee)) || !(cue.verb->frames & kFrameClause))
    return false;
  const auto people = people_behind(words, group.head);
  if (!people) return false;
  const int end = people->last + 1;
  if (end >= words.size() || (words[end].is(kStop) && end + 1 >= words.size())) return true;
  // "Kim, a lawyer, said Lund’s plan, with all its faults, would pass": Kim has a verb.
  const int before = group.first - 1;
  if (words[before].is(kComma) && subject_opens(words, before)) return false;
  return cue.is(kPast | kThirdPerson) && words[end].is(kComma | kStop | kWh | kTime);
}

}  // namespace

VerbSource source_of_verb(const Words& words, const VerbGroup& group, const SourcePhrase& last) {
  if (inverts(words, group)) return {source_after(words, group.head)};
  VerbSource found;
  found.borrowed = group.participle && words[group.first - 1].is(kComma) && last.found();
  found.source = found.borrowed ? last : source_before(words, group);
  if (!found.source.found()) found.source = before_quoting_insertion(words, group);
  // "a study published on Tuesday [suggests]"
  const int evidence = found.source.found() ? -1 : evidence_before(words, group.first);
  if (const auto poll = evidence < 0 ? std::nullopt : phrase_ending_at(words, evidence))
    found.source = {*poll, {poll->first, group.first - 1}};
  // "Lund of the harbour board, says they are late": they have a verb of their own.
  const bool clause = words[group.head + 1].is(kSubject) && is_finite(words, group.head + 2);
  if (!found.source.found() && clause) found.source = subject_before(words, group.first - 1);
  if (!found.source.found() && may_be_inverted(words, group) && is_said(group.verb->act))
    found.source = source_after(words, group.head);
  return found;
}

}  // namespace quoth

#include "attribute/verb_source.h"

#include "syntax/cues.h"

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

/// "…, said Ada Lund, a farmer": the name behind the verb has no verb of its own.
bool inverts(const Words& words, const VerbGroup& group) {
  const CueForm& cue = *words[group.head].cue;
  if (!may_be_inverted(words, group) || group.first != group.head ||
      !cue.is(kPast | kThirdPerson) || (cue.verb->frames & (kFrameObject | kFrameAddressee)) ||
      !(cue.verb->frames & kFrameClause))
    return false;
  // "its head, Ada Lund, told the Courier": an insertion is no quotation.
  const bool quoted =
      words[group.first - 1].is(kQuoted | kMark) || words[group.first - 2].is(kQuoted | kMark);
  if ((cue.verb->frames & kFrameAddressee) && !quoted) return false;
  const auto name = phrase_starting_at(words, group.head + 1);
  if (!name || words[name->first].is(kPronoun | kSubject | kQuoted)) return false;
  bool named = words[name->first].is(kPossessive);
  for (int i = name->first; i <= name->last; ++i) named |= words[i].is(kCapital);
  return named && words[name->last + 1].is(kComma | kStop | kWh | kTime);
}

}  // namespace

VerbSource source_of_verb(const Words& words, const VerbGroup& group, const SourcePhrase& last) {
  if (inverts(words, group)) return {source_after(words, group.head)};
  VerbSource found;
  found.borrowed = group.participle && words[group.first - 1].is(kComma) && last.found();
  found.source = found.borrowed ? last : source_before(words, group);
  if (!found.source.found()) found.source = before_quoting_insertion(words, group);
  if (!found.source.found() && may_be_inverted(words, group) && group.verb->speech)
    found.source = source_after(words, group.head);
  return found;
}

}  // namespace quoth

#include "syntax/verb_group.h"

#include "syntax/noun_phrase.h"

namespace quoth {
namespace {

constexpr std::uint32_t kInside = kAuxiliary | kNegation | kAdverb;

bool inside_group(const Word& word) {
  return word.is(kInside) && !word.is(kQuoted | kPunctuation | kWh | kThat | kTime);
}

/// Nouns and verbs share forms ("claims", "report"); the words on both sides decide.
bool reads_as_verb(const Words& words, int i, const CueForm& cue) {
  const Word& word = words[i];
  if (word.is(kCapital) && !words.headline() && !words[i - 1].is(kStop | kMark | kQuoted))
    return false;
  const Word& right = words[i + 1];
  if (right.is(kAuxiliary | kGenitive) && !cue.is(kPast | kIng)) return false;
  int before = i - 1;
  while (words[before].is(kAdverb) && !words[before].is(kSubject)) --before;
  const Word& left = words[before];
  const bool modified = left.is(kDeterminer | kPossessive | kGenitive) && !left.is(kSubject);
  if (modified) return false;
  if (cue.is(kPast)) return !left.is(kPreposition);
  if (cue.is(kIng)) return true;
  if (cue.is(kThirdPerson)) return !left.is(kPreposition | kStop | kNumber) || left.is(kSubject);
  if (cue.is(kParticiple)) return left.is(kBe | kHave);
  if (left.is(kSubject | kModal | kDo | kNegation) || left.lower == "to" || left.lower == "people")
    return true;
  if (!(cue.verb->frames & kFrameNoun)) return is_nominal(left);
  return left.lower.ends_with("s") && is_nominal(left) && !left.is(kGenitive);
}

/// "went on to say", "declined to say": the words before "to" belong to the group.
int before_infinitive(const Words& words, int to) {
  if (words[to - 1].lower == "on") return to - 2;
  return words[to - 1].is(kMatrix) ? to - 1 : to;
}

}  // namespace

std::optional<VerbGroup> verb_group_at(const Words& words, int head) {
  const CueForm* cue = words[head].cue;
  if (!cue || words[head].is(kQuoted) || !reads_as_verb(words, head, *cue)) return std::nullopt;
  VerbGroup group{.first = head, .head = head, .verb = cue->verb};
  bool be = false, finite = cue->is(kPast | kThirdPerson | kBase);
  while (true) {
    const Word& left = words[group.first - 1];
    if (left.lower == "to" && !group.infinitive) {
      group.infinitive = true;
      const int first = before_infinitive(words, group.first - 1);
      if (first == group.first - 1) break;
      group.infinitive = false;
      group.first = first;
      continue;
    }
    if (!inside_group(left)) break;
    be |= left.is(kBe);
    group.modal |= left.is(kModal);
    finite |= left.is(kAuxiliary);
    --group.first;
  }
  group.passive = be && cue->is(kParticiple);
  group.participle = !finite || (cue->is(kIng) && !be);
  return group;
}

}  // namespace quoth

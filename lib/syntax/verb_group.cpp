#include "syntax/verb_group.h"

#include "syntax/noun_phrase.h"
#include "syntax/role_nouns.h"

namespace quoth {
namespace {

constexpr int kNearEvidence = 14;  // words from "a poll" to "showed"
constexpr std::uint32_t kInside = kAuxiliary | kNegation | kAdverb;

bool inside_group(const Word& word) {
  return word.is(kInside) && !word.is(kQuoted | kPunctuation | kWh | kThat | kTime);
}

/// "[Polls] in the state show": the noun before the first preposition has a plural's ending.
bool is_plural(const Words& words, int last) {
  const auto phrase = phrase_ending_at(words, last);
  if (!phrase) return false;
  int head = phrase->first;
  while (head < last && !words[head + 1].is(kPreposition)) ++head;
  if (words[head + 1].lower == "of") head = last;  // "a majority of the farmers"
  const auto& noun = words[head].lower;
  if (noun.ends_with("men") || noun == "people" || noun == "children") return true;
  return noun.ends_with("s") && noun.size() > 3 && !words[head].is(kGenitive);
}

/// Nouns and verbs share forms ("claims", "report"); the words on both sides decide.
bool reads_as_verb(const Words& words, int i, const CueForm& cue) {
  const Word& word = words[i];
  if (word.is(kCapital) && !words.headline() && !words[i - 1].is(kStop | kMark | kQuoted))
    return false;
  const Word& right = words[i + 1];
  // "which critics say was": a clause without its subject.
  const bool may_be_noun = (cue.verb->frames & kFrameNoun) || !(cue.verb->frames & kFrameClause);
  if (right.is(kAuxiliary | kGenitive) && may_be_noun && !cue.is(kPast | kIng)) return false;
  // "New figures show": of two verb forms in a row the first is a plural.
  const bool plural = (cue.verb->frames & kFrameNoun) && cue.is(kThirdPerson);
  // "Mayor backs plan", not "Figures show"
  if (plural && right.cue && right.cue->is(kBase | kPast) && !right.is(kCapital) &&
      !is_role_noun(words[i - 1].lower))
    return false;
  // "The attacks changed the town."
  const bool acts = right.lower.ends_with("ed") && words[i + 2].is(kDeterminer | kPossessive);
  if (plural && (acts || right.is(kVerb))) return false;  // "Insurance claims rose"
  if (plural && right.is(kThat) && is_finite(words, i + 2)) return false;  // "rules that would"
  if (cue.is(kIng) && right.is(kBe | kModal)) return false;                // "her best showing is"
  const bool would = words[i - 1].lower == "would" || words[i - 1].lower.ends_with("’d") ||
                     words[i - 1].lower == "'d";
  if (cue.verb->lemma == "like") return would;  // "would like to", not "like the others"
  if (cue.verb->lemma == "think" && right.lower.starts_with("tank")) return false;
  // "Lagos state police"
  if (words[i].lower == "state" && words[i - 1].is(kCapital) && is_nominal(right)) return false;
  int before = i - 1;
  while (words[before].is(kAdverb) && !words[before].is(kSubject)) --before;
  const Word& left = words[before];
  const bool modified = left.is(kDeterminer | kPossessive | kGenitive) && !left.is(kSubject);
  if (modified) return false;
  // "4,051 pledged delegates", "both pledged delegates and the others"
  const bool counted = left.is(kNumber) || left.lower == "both";
  if (counted && cue.is(kParticiple) && right.lower.ends_with("s") && is_nominal(right))
    return false;
  if (plural && is_finite(words, before)) return false;  // "printed notes worth a million"
  if (cue.is(kPast)) return !left.is(kPreposition);
  if (cue.is(kIng)) return true;
  // "evidence to support claims that"
  if (cue.is(kThirdPerson) && words[before - 1].lower == "to" && !left.is(kCapital)) return false;
  if (cue.is(kThirdPerson)) return !left.is(kPreposition | kStop | kNumber) || left.is(kSubject);
  if (cue.is(kParticiple)) return left.is(kBe | kHave);
  if (left.is(kNegation)) return words[before - 1].is(kAuxiliary) || left.is(kAdverb);
  if (left.is(kSubject | kModal | kDo) || left.lower == "to" || left.lower == "people") return true;
  // "Farmers – and a few others – say": the base form stands after an insertion.
  const bool insertion = left.is(kComma | kDash) || left.lower == ")";
  if (!(cue.verb->frames & kFrameNoun)) return is_nominal(left) || (insertion && before > 0);
  if (!is_nominal(left) || left.is(kGenitive)) return false;
  const int evidence = evidence_before(words, before + 1);
  return is_plural(words, before) || (evidence >= 0 && words[evidence].lower.ends_with("s"));
}

/// "went on to say", "declined to say": the words before "to" belong to the group.
int before_infinitive(const Words& words, int to) {
  const CueForm* want = words[to - 1].cue;  // "wants to know why"
  if (want && want->verb->lemma == "want" && words[to + 1].lower == "know") return to - 1;
  if (words[to - 1].lower == "on") return to - 2;
  return words[to - 1].is(kMatrix) ? to - 1 : to;
}

/// "was quoted as saying": the passive belongs to the group.
bool is_quoted_as(const Words& words, int i) {
  const auto& word = words[i].lower;
  return (word == "quoted" || word == "cited" || word == "reported") &&
         words[i - 1].is(kBe | kAdverb);
}

/// "was told", and without an auxiliary "as reported by Lee", "asked by Lee", "residents told to".
bool is_passive(const Words& words, int head, bool be) {
  const CueForm& cue = *words[head].cue;
  if (cue.is(kIng)) return false;  // "was quoted as saying"
  const auto& next = words[head + 1].lower;
  if (next == "by" && words[head - 1].lower == "as") return true;
  if (!cue.is(kParticiple)) return false;
  const bool asked = next == "by" && !is_nominal(words[head - 1]);
  const bool told = cue.verb->lemma == "tell" && (next == "that" || next == "to");
  return be || told || (asked && (cue.verb->frames & kFrameAddressee));
}

}  // namespace

int evidence_before(const Words& words, int verb) {
  for (int i = verb - 1; i > verb - kNearEvidence && !words[i].is(kPunctuation | kWh | kThat); --i)
    if (words[i].is(kEvidence)) return i;
  return -1;
}

std::optional<VerbGroup> verb_group_at(const Words& words, int head) {
  const CueForm* cue = words[head].cue;
  if (!cue || words[head].is(kQuoted) || !reads_as_verb(words, head, *cue)) return std::nullopt;
  VerbGroup group{.first = head, .head = head, .verb = cue->verb};
  bool quoted_as = false, negated = false;
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
    if (left.lower == "as" && is_quoted_as(words, group.first - 2)) {
      group.first -= 2;
      quoted_as = true;
      continue;
    }
    if (!inside_group(left)) break;
    be |= left.is(kBe);
    negated |= left.is(kNegation);
    group.modal |= left.is(kModal);
    finite |= left.is(kAuxiliary);
    --group.first;
  }
  // "would not say" is a refusal, and no guess.
  if (negated && (cue->verb->lemma == "say" || cue->verb->lemma == "comment")) group.modal = false;
  if (cue->verb->lemma == "like") group.modal = false;  // "would like" is a wish
  group.passive = is_passive(words, head, be);
  group.participle = (!finite || (cue->is(kIng) && !be)) && !quoted_as;
  return group;
}

}  // namespace quoth

#include "clause/phrase_end.h"

#include <algorithm>

#include "syntax/cues.h"
#include "syntax/noun_phrase.h"

namespace quoth {
namespace {

constexpr int kOccasion = 6;  // words of "during a long and stormy debate"

bool is_verb(const Words& words, int i) {
  while (words[i].is(kAdverb)) ++i;
  const CueForm* cue = words[i].cue;
  return is_finite(words, i) || (cue && cue->is(kPast | kThirdPerson) && !cue->is(kBase));
}

/// "the plan[,] the budget and the mayor": the comma separates things of one kind.
bool in_list(const Words& words, int comma) {
  const auto item = phrase_starting_at(words, comma + 1);
  if (!item) return false;
  int after = item->last + 1;
  if (words[after].is(kComma)) ++after;
  return words[after].lower == "and" || words[after].lower == "or";
}

/// What the reporter adds behind the comma: ", which", ", a sign of", ", even", ", saying".
bool comma_adds(const Words& words, int comma) {
  const Word& next = words[comma + 1];
  if (next.lower == "and") {
    const Word& second = words[comma + 2];
    const auto subject = phrase_starting_at(words, comma + 2);
    if (subject && is_verb(words, subject->last + 1)) return true;  // ", and fans gathered"
    return second.is(kDeterminer | kPossessive | kSubject | kCapital) || is_verb(words, comma + 2);
  }
  if (next.lower == "even" || next.lower == "so" || next.lower == "because") return true;
  if (next.is(kWh | kContrast)) return true;
  if (next.lower.ends_with("ing"))  // not "a kind, loving and patient man"
    return !next.is(kPreposition) && !words[comma + 2].is(kConjunction);
  return next.is(kDeterminer | kPossessive | kSubject) && !in_list(words, comma);
}

/// "in an interview", "during the debate": where it was said, not what.
bool is_occasion(const Words& words, int i) {
  if (words[i].lower != "in" && words[i].lower != "during" && words[i].lower != "at") return false;
  if (!words[i + 1].is(kDeterminer | kPossessive)) return false;
  for (int k = i + 2; k < i + kOccasion; ++k) {
    if (words[k].is(kOccasionNoun)) return true;
    if (!is_nominal(words[k])) return false;
  }
  return false;
}

/// An auxiliary with a subject: not "to be", not "May".
bool is_main_verb(const Word& word) {
  static constexpr std::string_view finite[] = {"is", "are", "was", "were", "has", "had"};
  if (word.is(kCapital)) return false;
  return (word.is(kModal) && !word.is(kTime)) ||
         std::find(std::begin(finite), std::end(finite), word.lower) != std::end(finite);
}

/// "and [she left]"
bool opens_clause(const Words& words, int i) {
  return words[i].is(kSubject) && !words[i].is(kDeterminer | kNumber | kWh) &&
         is_finite(words, i + 1);
}

}  // namespace

bool ends_phrase(const Words& words, int i) {
  const Word& word = words[i];
  if (word.is(kComma)) return comma_adds(words, i);
  if (word.is(kConjunction)) return is_verb(words, i + 1) || opens_clause(words, i + 1);
  return word.is(kPreposition) && is_occasion(words, i);
}

bool tells_when(const Words& words, int i) {
  if (words[i - 1].is(kEvent | kOccasionNoun | kDeterminer | kPossessive | kPreposition | kTime |
                      kGenitive | kConjunction))
    return false;
  const auto& word = words[i].lower;
  const bool on = word == "on" || word == "in";
  int time = on || word == "last" ? i + 1 : i;
  if (on && is_late(words[time])) ++time;
  const bool year = word == "in" && words[time].is(kNumber) && words[time].span.size() == 4;
  const bool day = words[time].is(kTime) && (words[time].is(kCapital) || word == "last");
  const Word& behind = words[time + 1];
  return (year || day) && behind.is(kComma | kStop | kConjunction);
}

bool goes_past_object(const Words& words, int first, int i) {
  constexpr std::uint32_t kGoesOn = kPreposition | kConjunction | kAdverb | kNegation | kAuxiliary;
  if (i < first + 2 || !is_main_verb(words[i]) || words[i - 1].is(kGoesOn)) return false;
  for (int k = first; k < i; ++k)
    if (words[k].is(kWh | kThat | kConjunction | kComma | kQuoted) ||
        (words[k].is(kSubject | kSubordinator) &&
         !words[k].is(kDeterminer | kPreposition | kNumber)))
      return false;
  return true;
}

int noun_content_end(const Words& words, int first, const ContentBounds& bounds) {
  bool own = !bounds.clause;  // the content's own verb is past
  int verbs = 0, main_verb = 0;
  int i = first;
  for (; i < words.size(); ++i) {
    const Word& word = words[i];
    if (word.is(kQuoted)) continue;
    if (word.is(kComma | kStop) && i > first && !word.is(kNumber)) break;
    const bool subject = words[i].is(kSubject) && !words[i].is(kDeterminer | kNumber);
    // Each clause may have a verb: "the way he was treated".
    if (word.is(kWh | kThat) || word.lower == "to" || (subject && i > first)) own = false;
    // "her pledge [to plant trees] was met with": the infinitive is the verb that it has.
    if (word.lower == "to" && i == first) own = true;
    if (word.is(kGenitive) && !words[i - 1].is(kSubject)) continue;
    int before = i - 1;
    while (words[before].is(kAdverb | kNegation) && !words[before].is(kSubject)) --before;
    // After "it" stands its verb, whatever it looks like.
    const bool verb = !word.is(kAdverb | kNegation) &&
                      (is_finite(words, i) || (before >= first && words[before].is(kSubject) &&
                                               !words[before].is(kDeterminer | kNumber)));
    const bool infinitive = words[before].lower == "to" || words[before - 1].lower == "to";
    const bool group = is_finite(words, before) &&
                       (words[before].is(kAuxiliary) || !word.is(kAuxiliary));  // "has been"
    if (i == first || !verb || group || infinitive) continue;
    // "denied [claims that the boat sank was staged]": one main verb is enough.
    if (own && !(bounds.clause && bounds.object)) break;
    own = true;
    ++verbs;
    main_verb = i;
  }
  // "The claim [that mice cause it] has been tested": of one verb that is known, it is the main
  // one.
  if (bounds.subject && verbs == 1 && words[main_verb].is(kAuxiliary) && main_verb > first + 2 &&
      !words[main_verb - 1].is(kSubject))
    i = main_verb;
  while (words[i - 1].is(kConjunction)) --i;
  return std::max(first, i - 1);
}

}  // namespace quoth

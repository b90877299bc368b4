#include "attribute/content.h"

#include <algorithm>

#include "syntax/cues.h"
#include "syntax/noun_phrase.h"

namespace quoth {
namespace {

constexpr int kRelative = 8;  // words between "who" and its verb

/// The tag's clause opens the sentence and waits for its main clause: "While Lee says …, …".
bool in_opening_clause(const Words& words, int first, bool subjectless) {
  int start = 0;
  while (words[start].is(kConjunction | kMark)) ++start;
  const Word& word = words[start];
  // A verb without a subject is a participle there: "Asked whether …, Lee".
  if (!word.is(kSubordinator | kPreposition) && !(start == first && subjectless)) return false;
  for (int i = start; i < first; ++i)
    if (words[i].is(kComma | kStop | kQuoted)) return false;
  return true;
}

/// "Ortega, who wants a bridge, …"
bool in_relative_clause(const Words& words, int first) {
  for (int i = first - 1; i >= 0 && i > first - kRelative; --i) {
    if (words[i].is(kComma | kStop | kQuoted)) return false;
    if (words[i].lower == "who" || words[i].lower == "which") return words[i - 1].is(kComma);
  }
  return false;
}

bool is_cue(const Words& words, int i, std::uint32_t forms) {
  while (words[i].is(kAdverb)) ++i;
  const CueForm* cue = words[i].cue;
  return cue && cue->is(forms) && !words[i].is(kQuoted);
}

/// A dash ends the content unless a second one closes the insertion.
bool dash_ends(const Words& words, int i) {
  for (int k = i + 1; k < words.size(); ++k)
    if (words[k].is(kDash)) return false;
  return true;
}

bool opens_main_clause(const Words& words, int i) {
  return !words[i].is(kConjunction | kWh | kPreposition | kQuoted | kMark);
}

/// "…, Lee concluded that": a second report, or the tag that closes the first.
bool opens_report(const Words& words, int i) {
  const auto subject = phrase_starting_at(words, i);
  return subject && words[i].is(kCapital | kSubject) && is_cue(words, subject->last + 1, kPast);
}

/// "… , adding", "…, but", "…, which": what follows the comma `i` is the reporter's again.
bool comma_ends(const Words& words, int i, ContentBounds bounds) {
  const auto& next = words[i + 1];
  if (bounds.opening && opens_main_clause(words, i + 1)) return true;
  if (bounds.relative && !next.is(kConjunction)) return true;
  if (is_cue(words, i + 1, kIng | kPast)) return true;
  if (opens_report(words, i + 1)) return true;
  if (next.is(kContrast)) return true;
  if (next.lower == "and")
    return is_cue(words, i + 2, kPast | kIng) || words[i + 2].is(kSubject | kCapital);
  return false;
}

/// "said it leaks and called it old": the second verb reports again, and is not part of the first.
bool conjunction_ends(const Words& words, int i) {
  const auto& word = words[i].lower;
  return (word == "and" || word == "but") && is_cue(words, i + 1, kPast);
}

/// The end of what a noun reports: a comma, or the verb that the noun is the subject of.
int noun_content_end(const Words& words, int first, bool clause) {
  bool own = !clause;  // the content's own verb is past
  int i = first;
  for (; i < words.size(); ++i) {
    const Word& word = words[i];
    if (word.is(kQuoted)) continue;
    if (word.is(kComma | kStop) && i > first && !word.is(kNumber)) break;
    if (word.is(kWh | kThat) || word.lower == "to") own = false;
    // After "it" stands its verb, whatever it looks like.
    const bool verb = is_finite(words, i) || (words[i - 1].is(kSubject) && i > first);
    if (i == first || !verb || is_finite(words, i - 1)) continue;
    if (own) break;
    own = true;
  }
  return std::max(first, i - 1);
}

}  // namespace

ContentBounds bounds_of(const Words& words, int tag, int group) {
  ContentBounds bounds;
  bounds.opening = in_opening_clause(words, tag, tag == group);
  bounds.relative = in_relative_clause(words, group);
  return bounds;
}

int content_end(const Words& words, int first, ContentBounds bounds) {
  if (bounds.noun) return noun_content_end(words, first, bounds.clause);
  int depth = 0;
  int last = words.size() - 1;
  for (int i = first; i < words.size(); ++i) {
    const Word& word = words[i];
    if (word.is(kQuoted)) continue;
    if (word.lower == "(") ++depth;
    if (word.lower == ")") --depth;
    if (depth > 0 || i == first) continue;
    const bool ends = word.lower == ";" || depth < 0 || (word.is(kDash) && dash_ends(words, i)) ||
                      (word.is(kComma) && comma_ends(words, i, bounds)) ||
                      (word.is(kConjunction) && conjunction_ends(words, i));
    if (ends) {
      last = i - 1;
      break;
    }
  }
  while (last > first && words[last].is(kStop | kComma) && words[last].lower != ")") --last;
  return last;
}

}  // namespace quoth

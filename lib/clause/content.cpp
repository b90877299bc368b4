#include "clause/content.h"

#include <algorithm>

#include "clause/phrase_end.h"
#include "syntax/cues.h"
#include "syntax/noun_phrase.h"

namespace quoth {
namespace {

constexpr int kRelative = 8;  // words between "who" and its verb
constexpr int kSentence = 5;  // words of a quotation that stands by itself

/// The tag's clause opens the sentence and waits for its main clause: "While Lee says …, …".
bool in_opening_clause(const Words& words, int first, bool subjectless) {
  int start = 0;
  while (words[start].is(kConjunction | kMark)) ++start;
  const Word& word = words[start];
  // A verb without a subject is a participle there: "Asked whether …, Lee"; "Holding signs that
  // …,".
  const bool participle = (start == first && subjectless) ||
                          (word.lower.ends_with("ing") && words[first].lower.ends_with("ing"));
  if (!word.is(kSubordinator | kPreposition) && !participle) return false;
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
  return cue && cue->is(forms) && !words[i].is(kQuoted | kAuxiliary);
}

/// A dash ends the content unless it opens or closes an insertion.
bool dash_ends(const Words& words, int first, int i) {
  bool open = false;
  for (int k = first; k < i; ++k) open ^= words[k].is(kDash);
  if (open) return false;
  for (int k = i + 1; k < words.size(); ++k)
    if (words[k].is(kDash)) return false;
  return true;
}

bool opens_main_clause(const Words& words, int i) {
  return !words[i].is(kConjunction | kWh | kPreposition | kQuoted | kMark);
}

/// The verb of the main clause, which a relative one has interrupted: "who wants a bridge, [left]".
bool verb_follows(const Words& words, int i) {
  while (words[i].is(kAdverb)) ++i;
  const CueForm* cue = words[i].cue;
  const bool past = words[i].lower.ends_with("ed") && !words[i].is(kCapital);
  return past || is_finite(words, i) || (cue && cue->is(kPast | kThirdPerson)) ||
         words[i].is(kStop);
}

/// "not close it, but rather mend it"
bool goes_on(const Word& word) {
  static constexpr std::string_view within[] = {"also", "rather",  "only",
                                                "not",  "instead", "merely"};
  return std::find(std::begin(within), std::end(within), word.lower) != std::end(within);
}

/// "that although it leaks, it will stay": the comma `i` only ends what opens the clause.
bool closes_opening(const Words& words, int first, int i) {
  const bool that = words[first].is(kThat);
  if (that && i == first + 1) return true;  // "that, while it leaks, it will stay"
  const int start = first + that + (that && words[first + 1].is(kComma));
  const Word& word = words[start];
  if (!word.is(kPreposition) && !(that && word.is(kSubordinator))) return false;
  if (word.is(kThat) || word.lower == "to") return false;
  for (int k = start; k < i; ++k)
    if (words[k].is(kComma)) return false;
  return !is_cue(words, i + 1, kIng);
}

/// "which opened in 1962, [had run out of copper]": the clause goes on behind the insertion.
bool insertion_closes(const Words& words, int comma) {
  if (!words[comma + 1].is(kWh) && words[comma + 1].lower != "including") return false;
  for (int i = comma + 2; !words[i].is(kStop | kQuoted | kMark); ++i) {
    if (!words[i].is(kComma)) continue;
    return verb_follows(words, i + 1);
  }
  return false;
}

/// "to know why the dike, which was old, [had burst]": a question is open at the comma, and its
/// verb stands behind the insertion.
bool waits_for_verb(const Words& words, int comma) {
  if (!insertion_closes(words, comma)) return false;
  for (int i = comma - 1; i > 0 && !words[i].is(kPunctuation); --i) {
    if (is_finite(words, i)) return false;
    if (words[i].is(kWh)) return true;
  }
  return false;
}

/// "who spoke of his debts, “Now you have said …”": a quoted sentence begins at `i`.
bool opens_quoted_sentence(const Words& words, int i) {
  if (!words[i].is(kMark) || !words[i + 1].is(kCapital)) return false;
  for (int k = i + 1; k <= i + kSentence; ++k)
    if (!words[k].is(kQuoted)) return false;
  return true;
}

/// ", though [her office later said] a few might go"
bool opens_reported_clause(const Words& words, int i) {
  const auto subject = phrase_starting_at(words, i);
  int verb = subject ? subject->last + 1 : i;
  while (words[verb].is(kAdverb)) ++verb;
  const CueForm* cue = words[verb].cue;
  const bool known = cue && (cue->verb->frames & kFrameClause) && is_said(cue->verb->act);
  return subject && known && cue->is(kPast) && !words[verb].is(kQuoted);
}

/// "… , adding", "…, but", "…, which": what follows the comma `i` is the reporter's again.
bool comma_ends(const Words& words, int i, ContentBounds bounds) {
  const auto& next = words[i + 1];
  if (bounds.phrase && ends_phrase(words, i)) return !waits_for_verb(words, i);
  if (bounds.opening && opens_main_clause(words, i + 1)) return true;
  if (bounds.relative && verb_follows(words, i + 1)) return true;
  if (!bounds.whole && is_cue(words, i + 1, kIng | kPast)) return true;
  if (opens_quoted_sentence(words, i + 1)) return true;
  if (!bounds.whole && opens_report(words, i + 1 + next.is(kContrast))) return true;
  if (!bounds.whole && next.is(kContrast) && opens_reported_clause(words, i + 2)) return true;
  // "…, though it may stay" is more often said than added.
  if (next.lower == "though" || next.lower == "although") return false;
  if (next.lower == "but" && goes_on(words[i + 2])) return false;
  if (next.is(kContrast)) return !insertion_closes(words, i);
  if (next.lower == "and")
    return !bounds.whole &&
           (is_cue(words, i + 2, kPast | kIng) || words[i + 2].is(kSubject | kCapital));
  return false;
}

/// "who calls it a “ruin,” [said]", "Calling it a “ruin,” [Lee said]", "asked “Why?” [He said]":
/// the comma or stop in the marks has closed what the tag stands in.
bool closed_in_marks(const Words& words, int i, ContentBounds bounds) {
  if (!words[i - 1].is(kQuoted | kMark)) return false;
  if (words[i - 2].is(kStop) && words[i].is(kCapital) && words[i].is(kSubject)) return true;
  if (!words[i - 2].is(kComma)) return false;
  if (bounds.opening && opens_main_clause(words, i) && !words[i].is(kPunctuation)) return true;
  const CueForm* cue = words[i].cue;
  return cue && cue->is(kPast | kThirdPerson | kIng) && !words[i].is(kQuoted | kAuxiliary);
}

/// "said it leaks and called it old": the second verb reports again, and is not part of the first.
bool conjunction_ends(const Words& words, int i, bool participle) {
  const auto& word = words[i].lower;
  if ((word != "and" && word != "but") || !is_cue(words, i + 1, participle ? kPast | kIng : kPast))
    return false;
  int verb = i + 1;
  while (words[verb].is(kAdverb)) ++verb;
  // "said she had written and received no answer": such a verb reports by its object alone.
  return !(words[verb].cue->verb->frames & kFrameLight);
}

}  // namespace

bool opens_report(const Words& words, int i) {
  const auto subject = phrase_starting_at(words, i);
  if (!subject) return false;
  int verb = subject->last + 1;
  while (words[verb].is(kAdverb)) ++verb;
  const CueForm* cue = words[verb].cue;
  if (!cue || words[verb].is(kQuoted) || (cue->verb->frames & kFrameRaising)) return false;
  if (words[i].is(kCapital | kSubject) && cue->is(kPast)) return true;
  const auto& next = words[verb + 1];
  return (cue->verb->frames & kFrameQuote) && cue->is(kPast | kThirdPerson | kBase) &&
         !cue->is(kIng) && next.is(kStop | kTime | kPreposition) && !next.is(kThat);
}

ContentBounds bounds_of(const Words& words, int tag, int group) {
  ContentBounds bounds;
  bounds.opening = in_opening_clause(words, tag, tag == group);
  bounds.relative = in_relative_clause(words, group);
  return bounds;
}

int content_end(const Words& words, int first, ContentBounds bounds) {
  if (bounds.noun) return noun_content_end(words, first, bounds);
  int depth = 0;
  int last = words.size() - 1;
  for (int i = first; i < words.size(); ++i) {
    const Word& word = words[i];
    if (word.is(kQuoted)) continue;
    if (word.lower == "(") ++depth;
    if (word.lower == ")") --depth;
    if (depth > 0 || i == first) continue;
    const bool ends =
        word.lower == ";" || (word.lower == ":" && words[i + 1].is(kMark | kQuoted)) || depth < 0 ||
        (word.is(kDash) && (dash_ends(words, first, i) || opens_quoted_sentence(words, i + 1))) ||
        (word.is(kComma) && !closes_opening(words, first, i) && comma_ends(words, i, bounds)) ||
        closed_in_marks(words, i, bounds) ||
        (word.is(kConjunction) && conjunction_ends(words, i, bounds.participle)) ||
        (bounds.phrase && !word.is(kComma) && ends_phrase(words, i)) ||
        (bounds.phrase && goes_past_object(words, first, i)) ||
        (bounds.timed && tells_when(words, i));
    if (ends) {
      last = i - 1;
      break;
    }
  }
  // The mark behind the last stop opens the quotation of the next sentence.
  while (last > first && ((words[last].is(kStop | kComma) && words[last].lower != ")") ||
                          (words[last].is(kMark) && !words[last - 1].is(kQuoted))))
    --last;
  return last;
}

}  // namespace quoth

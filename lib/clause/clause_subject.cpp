#include "clause/clause_subject.h"

#include <algorithm>

#include "syntax/cues.h"

namespace quoth {
namespace {

/// "But", "Recently,": links and adverbs, which are no part of a subject.
bool links(const Word& word) {
  if (word.is(kSubject)) return false;
  return word.is(kConjunction | kAdverb | kComma | kStop | kQuoted | kMark);
}

bool is_time(const Words& words, int i) {
  return words[i].is(kTime) && !words[i + 1].is(kGenitive);
}

/// The word after "Monday", "last week", "Thirteen years earlier" at `i`; `i` if no time stands
/// there.
int behind_time(const Words& words, int i) {
  int k = i;
  bool time = false;
  while (words[k].is(kTime | kNumber | kDeterminer) || words[k].lower == "last" ||
         words[k].lower == "earlier" || words[k].lower == "later" || words[k].lower == "next") {
    if (words[k].is(kTime) && !is_time(words, k)) return i;
    time |= is_time(words, k);
    if (time && words[k].is(kDeterminer | kNumber) && !words[k - 1].is(kTime)) break;
    ++k;
  }
  return time ? k : i;
}

/// "Asked by Lund", "Speaking in Arden": a participle that opens the sentence.
bool opens_participle(const Words& words, int i) {
  const Word& word = words[i];
  if (word.lower.size() > 4 && word.lower.ends_with("ing")) return true;
  const bool past = word.lower.size() > 4 && word.lower.ends_with("ed");
  const bool cue = word.cue != nullptr && word.cue->is(kParticiple);
  if (!past && !cue) return false;
  return words[i + 1].is(kPreposition | kWh | kSubordinator | kThat | kTime | kDeterminer |
                         kPossessive) ||
         words[i + 1].lower == "if";
}

bool opens_circumstance(const Words& words, int i) {
  const Word& word = words[i];
  if (word.is(kSubject)) return false;
  return word.is(kPreposition | kSubordinator) || word.lower == "according" ||
         word.lower == "when" || opens_participle(words, i);
}

int next_comma(const Words& words, int i, int end) {
  while (i < end && !words[i].is(kComma)) ++i;
  return i;
}

/// "In Arden, [Ohio,] Lund": the place that a place lies in belongs to the opening.
int behind_place(const Words& words, int comma, int end) {
  if (!words[comma - 1].is(kCapital) || words[comma - 1].is(kTime)) return comma;
  if (!words[comma + 1].is(kCapital)) return comma;
  const int close = next_comma(words, comma + 1, std::min(end, comma + 4));
  const bool place =
      words[close].is(kComma) && words[close + 1].is(kCapital | kSubject | kPreposition | kTime);
  for (int i = comma + 1; i < close; ++i)
    if (!words[i].is(kCapital)) return comma;
  return place ? close : comma;
}

/// The word that opens the bracket which word `close` closes; `close` if it is not near.
int opening_bracket(const Words& words, int close) {
  constexpr int longest = 25;  // words
  for (int i = close - 1; i >= 0 && i > close - longest; --i)
    if (words[i].lower == "(") return i;
  return close;
}

}  // namespace

int clause_start(const Words& words, int close) {
  int i = close;
  while (i > 0) {
    if (words[i - 1].lower == ")") {
      i = opening_bracket(words, i - 1);
      continue;
    }
    if (words[i - 1].is(kStop | kMark | kQuoted) && words[i - 1].lower != "(") break;
    const bool joined = words[i].is(kConjunction | kContrast) && words[i - 1].is(kComma);
    if (joined || (words[i].is(kContrast) && !words[i].is(kWh | kSubordinator))) break;
    --i;
  }
  return i;
}

int behind_dateline(const Words& words, int first) {
  constexpr int longest = 10;  // words
  for (int i = first; i < first + longest; ++i) {
    if (words[i].is(kDash)) return i > first ? i + 1 : first;
    if (!words[i].is(kCapital | kNumber | kTime | kPunctuation) || words[i].is(kMark)) return first;
  }
  return first;
}

int subject_start(const Words& words, int first, int end) {
  int i = behind_dateline(words, first);
  while (i < end) {
    const bool preposition = words[i].is(kPreposition) && !words[i].is(kSubject);
    const int time = behind_time(words, preposition ? i + 1 : i);
    if (time > i + (preposition ? 1 : 0)) {
      // "Hours before the vote, Lund": what the time hangs on goes to the comma.
      i = words[time].is(kPreposition | kSubordinator) ? next_comma(words, time, end) : time;
    } else if (links(words[i])) {
      ++i;
    } else if (opens_circumstance(words, i)) {
      i = behind_place(words, next_comma(words, i, end), end);
    } else {
      return i;
    }
  }
  return end;
}

}  // namespace quoth

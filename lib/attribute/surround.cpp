#include "attribute/surround.h"

#include "attribute/content.h"
#include "syntax/cues.h"

namespace quoth {
namespace {

constexpr int kShortOpening = 4;  // words of "In fact," that belong to the writer

/// Skips "But", "In fact,", "Meanwhile,": the writer's link to the sentence before.
int without_opening(const Words& words, int first, int last) {
  int i = first;
  if (words[i].is(kConjunction)) ++i;
  if (words[i].is(kComma)) ++i;
  if (!words[i].is(kAdverb | kPreposition)) return i;
  for (int k = i; k < i + kShortOpening && k < last; ++k)
    if (words[k].is(kComma)) return words[k - 1].is(kCapital) ? i : k + 1;
  return i;
}

/// "About 270 people have moved", "Defending that bridge is easy": a verb that no clause word
/// opens.
bool has_main_verb(const Words& words, int first, int last) {
  for (int i = first + 1; i <= last; ++i) {
    const bool object = words[i].is(kThat) && words[i - 1].lower.ends_with("ing");
    if (words[i].is(kWh | kThat | kSubordinator) && !words[i].is(kPreposition) && !object) break;
    if (is_finite(words, i)) return true;
  }
  return false;
}

/// "Asked why, Lee said", "On Monday, Lee said": an opening alone is no content.
bool is_opening(const Words& words, int first, int last) {
  const Word& word = words[first];
  if (first == last && word.is(kAdverb)) return true;  // Meanwhile, Lee, 32, said
  const bool participle = word.cue && word.cue->is(kParticiple | kIng) && !word.cue->is(kBase);
  if (!participle && !word.is(kSubordinator | kPreposition | kTime)) return false;
  if (word.is(kThat) || word.lower == "whether") return false;
  if (!word.is(kSubordinator) && has_main_verb(words, first, last)) return false;
  for (int i = first; i < last; ++i)
    if (words[i].is(kComma)) return false;
  return true;
}

}  // namespace

WordRange content_before(const Words& words, int tag_first, int tag_last) {
  int last = tag_first - 1;
  if (!words[last].is(kComma | kMark | kQuoted)) return {};
  while (last >= 0 && words[last].is(kComma)) --last;
  const int first = without_opening(words, 0, last);
  if (words[first].is(kQuoted | kMark) || last < first) return {};
  if (is_opening(words, first, last) && !words[tag_last + 1].is(kComma)) return {};
  return {first, last};
}

WordRange content_after(const Words& words, int tag_last) {
  const int first = tag_last + 2;
  if (!words[tag_last + 1].is(kComma) || first >= words.size()) return {};
  const auto& next = words[first].lower;
  const bool goes_on = next == "and" || next == "because" || next == "if" || next == "that";
  if (words[first].is(kWh | kConjunction | kSubordinator | kStop) && !goes_on) return {};
  const CueForm* cue = words[first].cue;
  if ((cue && cue->is(kIng)) || words[first].lower.ends_with("ing")) return {};
  if (opens_report(words, first)) return {};
  return {first, content_end(words, first, {})};
}

}  // namespace quoth

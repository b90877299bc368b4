#include "clause/surround.h"

#include <algorithm>

#include "clause/clause_subject.h"
#include "clause/content.h"
#include "syntax/cues.h"

namespace quoth {
namespace {

constexpr int kShortOpening = 4;  // words of "In fact," that belong to the writer
constexpr int kCircumstance = 6;  // words of "on Monday in Arden"
constexpr int kFewWords = 3;      // outside the quotation that opens the content

/// Skips "But", "In fact,", "Meanwhile,": the writer's link to the sentence before.
int without_opening(const Words& words, int first, int last) {
  const int story = behind_dateline(words, first);
  int i = story <= last && words[story].is(kCapital) ? story : first;
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
bool is_opening(const Words& words, int first, int last, bool closes) {
  const Word& word = words[first];
  if (first == last && word.is(kAdverb)) return true;  // Meanwhile, Lee, 32, said
  const bool participle = word.cue && word.cue->is(kParticiple | kIng) && !word.cue->is(kBase);
  const bool according = word.lower == "according";
  if (!participle && !according && !word.is(kSubordinator | kPreposition | kTime)) return false;
  if (word.is(kThat) || word.lower == "whether") return false;
  if ((word.lower == "about" || word.lower == "over") && words[first + 1].is(kNumber)) return false;
  if (!word.is(kSubordinator) && has_main_verb(words, first, last)) return false;
  // "Finding what lies below is not easy, he said.": the tag closes the sentence.
  if (closes && word.lower.ends_with("ing"))
    for (int i = first + 1; i <= last; ++i)
      if (is_finite(words, i)) return false;
  for (int i = first; i < last; ++i)
    if (words[i].is(kComma)) return false;
  return true;
}

/// “We are glad” by the turn of things, Lund said: more than the quotation stands before the tag.
bool goes_past_quotation(const Words& words, int first, int last) {
  int own = 0;
  for (int i = first; i <= last; ++i) own += !words[i].is(kQuoted | kPunctuation);
  return own >= kFewWords;
}

bool in_marks(const Word& word) { return word.is(kQuoted | kMark); }

/// Lund spoke of his rival: “He lost,” he said. The quotation that ends at `last` is a sentence by
/// itself, and all that was said.
bool stands_alone(const Words& words, int first, int last) {
  if (!in_marks(words[last])) return false;
  int mark = last;
  while (mark > first && in_marks(words[mark - 1])) --mark;
  if (mark == first) return false;
  const Word& before = words[mark - 1];
  return before.is(kStop) || (before.is(kComma) && words[mark + 1].is(kCapital));
}

/// “We paid.” Asked who else had paid, Lund said …: what a closed quotation ends is a sentence of
/// its own, though the splitter read on.
int behind_closed(const Words& words, int first, int last) {
  for (int i = last - 1; i > first; --i)
    if (words[i].is(kMark) && words[i - 1].is(kStop) && in_marks(words[i - 1]) &&
        words[i + 1].is(kCapital) && !in_marks(words[i + 1]))
      return i + 1;
  return first;
}

/// The content that ends right before the tag.
WordRange content_before(const Words& words, TagPlace tag) {
  int last = tag.first - 1;
  const bool parted = words[last].is(kComma | kMark | kQuoted);
  if (!parted && !(tag.according && last >= kFewWords)) return {};
  while (last >= 0 && words[last].is(kComma | kDash)) --last;
  const int first = without_opening(words, behind_closed(words, 0, last), last);
  if (last < first || stands_alone(words, first, last)) return {};
  const bool quoted = in_marks(words[first]);
  if (quoted && (in_marks(words[last]) || !goes_past_quotation(words, first, last))) return {};
  if (is_opening(words, first, last, words[tag.last + 1].is(kStop)) &&
      !words[tag.last + 1].is(kComma))
    return {};
  return {first, last};
}

/// The content that goes on after the comma that closes the tag.
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

/// "Asked why, Lee said: “…”": what stands before the tag is not what was said.
bool quotation_follows(const Words& words, int last) {
  int mark = last + 1;
  while (mark < last + kCircumstance && !in_marks(words[mark]) && !words[mark].is(kWh | kThat) &&
         !words[mark].cue && !is_finite(words, mark))
    ++mark;
  const bool near = mark <= last + 2 || words[mark - 1].is(kComma | kStop);
  return near && in_marks(words[mark]) && words[mark + 1].is(kCapital);
}

/// "Later, he added trucks": the verb has an object, and what stands before is not what he added.
bool has_object(const Words& words, int last) {
  const Word& next = words[last + 1];
  if (next.is(kTime | kPunctuation | kQuoted | kConjunction)) return false;
  return is_nominal(next) || next.is(kDeterminer | kPossessive | kPronoun);
}

/// "Lund said [on Monday], …": the words up to the comma say when or where.
int with_circumstance(const Words& words, int last) {
  int i = last + 1;
  constexpr std::uint32_t kind = kTime | kPreposition | kNumber | kDeterminer | kAdverb;
  if (!words[i].is(kTime | kPreposition | kAdverb)) return last;
  while (i < last + kCircumstance && words[i].is(kind)) {
    if (const auto phrase = phrase_starting_at(words, i + 1); words[i].is(kPreposition) && phrase)
      i = phrase->last;
    ++i;
  }
  return words[i].is(kComma) ? i - 1 : last;
}

/// "According to Ortega, [the bridge leaks]": all that follows the comma.
WordRange content_of_opening(const Words& words, TagPlace tag) {
  const int first = tag.last + 2;
  if (!words[tag.last + 1].is(kComma) || first >= words.size()) return {};
  if (words[first].is(kQuoted | kMark)) return {};
  return {first, content_end(words, first, {.whole = tag.relays})};
}

}  // namespace

Surroundings surroundings(const Words& words, TagPlace tag) {
  if (quotation_follows(words, tag.last)) return {};
  if (!tag.inverted && has_object(words, tag.last)) return {};
  const bool as = words[tag.first - 1].lower == "as";  // "as Lee noted, …"
  if (as) --tag.first;
  Surroundings found;
  found.before = content_before(words, tag);
  const bool preceded = found.before.last >= found.before.first;
  if (tag.according && !preceded) return {{}, content_of_opening(words, tag)};
  const int last = as || preceded ? with_circumstance(words, tag.last) : tag.last;
  const bool opens =
      !words[tag.first - 1].is(kQuoted | kMark) && !words[tag.last + 2].is(kQuoted | kMark);
  if (preceded || opens) found.after = content_after(words, last);
  return found;
}

}  // namespace quoth

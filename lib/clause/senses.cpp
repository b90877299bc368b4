#include "clause/senses.h"

#include <algorithm>

#include "syntax/cues.h"
#include "syntax/role_nouns.h"
#include "text/word_list.h"

namespace quoth {
namespace {

/// Frames that a thing fills as well: a race offers a chance, a strike reminds of another.
constexpr std::uint32_t kOfThings =
    kFrameObject | kFrameComplement | kFrameAs | kFramePreposition | kFrameIng;

/// Whoever does something: workers, investors, activists, refugees.
bool is_agent(std::string_view noun) {
  static constexpr std::string_view endings[] = {"er",  "ers",  "or",   "ors", "ist",
                                                 "ian", "ists", "ians", "ees"};
  constexpr std::size_t shortest = 6;
  return noun.size() >= shortest && std::any_of(std::begin(endings), std::end(endings),
                                                [&](auto end) { return noun.ends_with(end); });
}

/// "this race", "the state of things": no person, body, document or name.
bool is_thing(const Words& words, WordRange source) {
  constexpr std::uint32_t open = kNumber | kPronoun | kSubject | kWh | kAdverb | kQuoted | kMark;
  if (!words[source.first].is(kDeterminer | kPossessive)) return false;
  int head = source.first;
  for (int i = source.first; i <= source.last; ++i) {
    const Word& word = words[i];
    if (word.is(kPreposition) && i > source.first) break;
    if (word.is(open) && !word.is(kDeterminer)) return word.lower == "this";
    if (word.is(kCapital) && !word.is(kDeterminer | kPossessive)) return false;
    if (is_role_in_either_number(word.lower)) return false;
    head = i;
  }
  if (words[head].is(kDeterminer)) return words[head].lower == "this";
  return !words[head].is(kSpeaks | kEvidence) && !is_agent(words[head].lower);
}

/// The object that begins at `from`.
std::optional<WordRange> object_at(const Words& words, std::uint32_t from) {
  int first = 0;
  while (first < words.size() && words[first].span.start < from) ++first;
  return phrase_starting_at(words, first);
}

/// "evacuation", "arrest": what is done, and not goods.
bool is_event(const Word& noun) {
  static constexpr std::string_view endings[] = {"ion",  "ions",  "ment", "ments", "ance", "ances",
                                                 "ence", "ences", "ing",  "ings",  "ure",  "ures",
                                                 "al",   "als",   "ity",  "ities"};
  return noun.is(kEvent) || std::any_of(std::begin(endings), std::end(endings),
                                        [&](auto end) { return noun.lower.ends_with(end); });
}

/// The head noun of a phrase.
const Word& head_noun(const Words& words, WordRange phrase) {
  int head = phrase.first;
  while (head < phrase.last && !words[head + 1].is(kPreposition)) ++head;
  return words[head];
}

/// "ordered [a coffee]", "backed [the car] into the gate"
bool is_goods(const Words& words, const VerbGroup& group, std::uint32_t from) {
  const auto object = object_at(words, from);
  if (!object) return false;
  const std::string_view lemma = group.verb->lemma;
  const Word& noun = head_noun(words, *object);
  if (is_finite(words, object->last + 1)) return false;  // "conceded the goal was his fault"
  return lemma == "order" ? !is_event(noun) : lists(group.verb->no_objects, noun.lower);
}

/// "questioned [a man of 30]", "questioned [Lund]": an interrogation; not "questioned Lund's word".
/// So is "dismissed the minister" no opinion.
bool is_person(const Words& words, std::uint32_t from) {
  const auto object = object_at(words, from);
  if (!object) return false;
  const Word& head = head_noun(words, *object);
  return head.is(kCapital | kPronoun) || is_role_in_either_number(head.lower);
}

/// "Fishermen call the wind “the widow maker”": its name, and no judgement as “the worst of all”
/// is.
bool names(const Words& words, const VerbGroup& group) {
  constexpr int longest = 8;  // words of what is called so
  if (group.verb->lemma != "call" || !words[group.head].cue->is(kBase)) return false;
  int mark = group.head + 1;
  while (mark < group.head + longest && !words[mark].is(kMark | kStop)) ++mark;
  return words[mark].is(kMark) && words[mark + 1].lower == "the" &&
         !words[mark + 2].lower.ends_with("st");
}

}  // namespace

bool is_other_sense(const Words& words, const VerbGroup& group, WordRange source, const Tag& tag) {
  const std::string_view lemma = group.verb->lemma;
  const bool somebody = source.last >= source.first;
  if (somebody && words[source.first].lower == "you") return true;  // the reader
  if (somebody && (tag.frame & kOfThings) && is_thing(words, source)) return true;
  if (somebody && lists(group.verb->no_subjects, head_noun(words, source).lower)) return true;
  // "a plan backed by Lund": what the plan is, not what Lund says
  const bool by = words[group.head + 1].lower == "by";
  if (by && !group.passive && !(group.verb->frames & kFrameClause)) return true;
  if (names(words, group)) return true;
  // "asked not to be named"
  if (words[group.head + 1].lower == "not" && words[group.head + 3].lower == "be") return true;
  if (!(tag.frame & (kFrameObject | kFrameClause))) return false;
  return is_goods(words, group, tag.after.start) ||
         ((lemma == "question" || lemma == "dismiss") && is_person(words, tag.after.start));
}

}  // namespace quoth

#include "clause/word_tags.h"

#include <algorithm>

#include "clause/tag_parts.h"
#include "syntax/cue_words.h"
#include "syntax/cues.h"

namespace quoth {
namespace {

constexpr int kLongSubject = 10;  // words of "half of those who were asked said"
constexpr int kLongSource = 20;   // words of "according to a study of old mills by the board"

/// The last word of "according to polls taken in May"; an apposition that no comma closes is the
/// content: "according to polls, half of the voters".
int closing_of(const Words& words, int i, const SourcePhrase& source) {
  if (!source.found()) return i + 1;
  const bool opens = i < 3 && !words[i - 1].is(kQuoted | kMark);
  if (!opens) return source.phrase.last;
  const auto& phrase = source.phrase;
  if (words[phrase.last + 1].is(kComma) && !is_finite(words, phrase.last + 2)) return phrase.last;
  int last = source.head.last;
  while (last < i + kLongSource && !words[last + 1].is(kPunctuation | kQuoted)) ++last;
  return last;
}

/// A poll or a study, which answers; a letter or a film is told by who wrote it.
bool names_poll(const Words& words, WordRange head) {
  for (int i = head.first; i <= head.last; ++i)
    for (const std::string_view word : {"poll", "polls", "survey", "surveys", "study", "studies"})
      if (words[i].lower == word) return true;
  return false;
}

/// "In the poll, half [said]": the clause has a reporter of its own.
bool reports_itself(const Words& words, int first) {
  for (int i = first; i < first + kLongSubject && !words[i].is(kComma | kStop); ++i)
    if (words[i].cue && words[i].cue->is(kPast | kThirdPerson | kBase) &&
        (words[i].cue->verb->frames & kFrameClause))
      return true;
  return false;
}

/// "the idea [that it leaks]", but not "the message that said it": no verb follows the word.
bool opens_idea(const Words& words, int that) {
  int next = that + 1;
  while (words[next].is(kAdverb)) ++next;
  const bool verb = is_finite(words, next) || (words[next].cue && words[next].cue->is(kPast));
  return words[that].is(kThat) && !verb;
}

bool is_feel(const Word& word) { return word.cue && word.cue->verb->lemma == "feel"; }

/// "Ortega is quite sure that": the subject of the verb before the adjective at `i`.
SourcePhrase subject_of(const Words& words, int i, int& first) {
  VerbGroup group;
  group.first = group.head = i;
  while ((words[group.first - 1].is(kAuxiliary | kNegation | kAdverb) ||
          is_feel(words[group.first - 1])) &&
         !words[group.first - 1].is(kQuoted))
    --group.first;
  bool be = false;
  for (int k = group.first; k < i; ++k) be |= words[k].is(kBe) || is_feel(words[k]);
  if (!be) return {};
  first = group.first;
  return source_before(words, group);
}

/// "denied the claim that": a main verb stands before the noun, which is no subject.
bool is_object(const Words& words, int noun) {
  for (int i = noun - 1; i >= 0 && !words[i].is(kPunctuation | kWh | kThat); --i) {
    if (words[i].is(kGenitive)) continue;
    if (is_finite(words, i)) return true;
    const CueForm* cue = words[i].cue;
    if (cue && cue->is(kPast | kThirdPerson) && !words[i].is(kCapital) &&
        !(cue->verb->frames & kFrameNoun))
      return true;
  }
  return false;
}

/// "[Her claim] that", "[The claim] that", at the start of a clause.
bool opens_as_subject(const Words& words, const SourcePhrase& owner, int noun) {
  int first = owner.found() ? owner.head.first : noun;
  while (!owner.found() && (is_nominal(words[first - 1]) || words[first - 1].is(kDeterminer)))
    --first;
  return words[first - 1].is(kConjunction | kStop | kMark);
}

}  // namespace

std::optional<Tag> according_to(const Words& words, int i, SourcePhrase& source) {
  if (words[i].lower != "according" || words[i + 1].lower != "to") return std::nullopt;
  Tag tag;
  tag.cue = words.span(i, i + 1);
  tag.lemma = "according to";
  source = source_after(words, i + 1);
  const int closing = closing_of(words, i, source);
  source.phrase.last = std::max(std::min(source.phrase.last, closing), source.head.last);
  if (source.found()) set_source(words, source, tag);
  tag.inverted = true;
  surround(words, {.first = i, .last = closing, .according = true, .relays = true}, tag);
  return tag;
}

std::optional<Tag> in_poll(const Words& words, int i) {
  const bool opens = i < 2 && words[i].lower == "in" && !words[i + 1].is(kTime);
  if (!opens) return std::nullopt;
  SourcePhrase source = source_after(words, i);
  if (!source.found() || !names_poll(words, source.head)) return std::nullopt;
  const int closing = closing_of(words, i, source);
  source.phrase.last = std::max(std::min(source.phrase.last, closing), source.head.last);
  Tag tag;
  tag.cue = words.span(i, i);
  tag.lemma = "in";
  set_source(words, source, tag);
  if (reports_itself(words, closing + 2)) return std::nullopt;
  surround(words, {.first = i, .last = closing, .according = true}, tag);
  return tag.after.empty() ? std::nullopt : std::optional(tag);
}

std::optional<Tag> put_it(const Words& words, int i) {
  const bool put = words[i].lower == "put" || words[i].lower == "puts";
  if (!put || words[i + 1].lower != "it") return std::nullopt;
  VerbGroup group;
  group.first = group.head = i;
  const SourcePhrase source = source_before(words, group);
  if (!source.found() || !words[i + 2].is(kPunctuation | kTime | kPreposition)) return std::nullopt;
  Tag tag;
  tag.cue = words.span(i, i + 1);
  tag.lemma = "put it";
  set_source(words, source, tag);
  surround(words, {.first = source.head.first, .last = i + 1}, tag);
  return tag;
}

std::optional<Tag> cue_word(const Words& words, int i) {
  const auto use = cue_word_at(words, i);
  if (!use) return std::nullopt;
  int first = i;  // of the cue
  SourcePhrase source = use->word->noun ? owner_of(words, i) : subject_of(words, i, first);
  if (use->by_last >= use->by_first)
    source = {{use->by_first, use->by_last}, {use->by_first, use->by_last}};
  if (!source.found() && !(use->word->noun && opens_idea(words, use->first))) return std::nullopt;
  Tag tag;
  tag.cue = words.span(first, use->cue_last);
  tag.lemma = use->word->lemma;
  tag.speech = false;
  tag.act = use->word->act;
  if (source.found()) set_source(words, source, tag);
  tag.frame = use->clause ? kFrameThat : kFramePreposition;
  const bool noun = use->word->noun || !use->clause;
  const bool object = noun && use->clause && is_object(words, i);
  const bool subject = noun && use->clause && opens_as_subject(words, source, i);
  set_content(words, use->first,
              {.noun = noun, .clause = use->clause, .object = object, .subject = subject}, tag);
  return tag;
}

}  // namespace quoth

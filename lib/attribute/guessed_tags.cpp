#include "attribute/guessed_tags.h"

#include "syntax/noun_phrase.h"
#include "syntax/words.h"

namespace quoth {
namespace {

constexpr double unsure = 0.4;  // score of a tag that only its place makes one

/// A verb by its form, though the cue lexicon does not know it: beamed, shot back.
bool is_past(const Word& word) {
  return word.lower.size() > 3 && word.lower.ends_with("ed") && !word.is(kCapital | kAuxiliary);
}

/// "Ada Quill shot back": the verb after a name in capitals may look like a noun.
std::optional<WordRange> name_before_verb(const Words& words, std::optional<WordRange> phrase) {
  if (!phrase || !words[phrase->first].is(kCapital)) return phrase;
  int last = phrase->first;
  while (last < phrase->last && words[last + 1].is(kCapital)) ++last;
  const bool verb = last + 1 == phrase->last && !words[last].is(kGenitive);
  return verb ? WordRange{phrase->first, last} : *phrase;
}

}  // namespace

std::optional<Tag> guess_after(std::string_view text, Span rest) {
  const Words words(text, tokenize(text, rest), {});
  const bool pronoun = words[0].is(kSubject) && !words[0].is(kWh | kThat | kSubordinator);
  if (!pronoun && words[0].is(kWh | kThat | kSubordinator | kConjunction | kPreposition)) return {};
  const auto subject = pronoun ? std::optional(WordRange{0, 0})
                               : name_before_verb(words, phrase_starting_at(words, 0));
  if (!subject || words[subject->last + 1].is(kPunctuation)) return {};
  Tag tag;
  tag.source = tag.phrase = words.span(subject->first, subject->last);
  tag.cue = words[subject->last + 1].span;
  tag.lemma = words[subject->last + 1].lower;
  tag.score = unsure;
  return tag;
}

std::optional<Tag> guess_inverted(std::string_view text, Span rest) {
  const Words words(text, tokenize(text, rest), {});
  if (!is_past(words[0]) || !words[1].is(kCapital)) return {};
  const auto phrase = phrase_starting_at(words, 1);
  if (!phrase) return {};
  Tag tag;
  tag.cue = words[0].span;
  tag.lemma = words[0].lower;
  tag.source = tag.phrase = words.span(phrase->first, phrase->last);
  tag.inverted = true;
  tag.score = unsure;
  return tag;
}

std::optional<Tag> guess_before(std::string_view text, Span before) {
  const Words words(text, tokenize(text, before), {});
  const int comma = words.size() - 1;
  if (comma < 2 || !words[comma].is(kComma)) return {};
  int first = comma - 1;
  while (first > 0 && !words[first - 1].is(kComma | kStop | kMark)) --first;
  if (words[first].is(kConjunction)) ++first;
  const bool pronoun = words[first].is(kSubject) && !words[first].is(kWh | kThat | kSubordinator);
  const auto subject =
      pronoun ? std::optional(WordRange{first, first}) : phrase_starting_at(words, first);
  if (!subject || subject->last + 1 >= comma ||
      words[subject->last + 1].is(kPunctuation | kConjunction | kPreposition | kSubordinator))
    return {};
  Tag tag;
  tag.source = tag.phrase = words.span(subject->first, subject->last);
  tag.cue = words.span(subject->last + 1, comma - 1);
  tag.lemma = words[subject->last + 1].lower;
  tag.score = unsure;
  return tag;
}

}  // namespace quoth

#include "clause/tag_parts.h"

namespace quoth {
namespace {

/// "nurses", not "campus": "that" is not its determiner.
bool is_plural(std::string_view word) {
  return word.size() > 3 && word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us") &&
         !word.ends_with("is");
}

/// "that the court announced": the word opens the clause, and is no part of who speaks.
int behind_that(const Words& words, WordRange phrase) {
  const int first = phrase.first;
  const bool opens = first < phrase.last && words[first].is(kThat) &&
                     (words[first + 1].is(kDeterminer | kPossessive | kCapital) ||
                      is_plural(words[first + 1].lower));
  if (opens) return first + 1;
  // "a habit Lund [said could harm]": what is spoken of stands before who speaks.
  const bool thing = words[first].lower == "a" || words[first].lower == "an";
  int name = phrase.last;
  while (name > first && words[name - 1].is(kCapital)) --name;
  const bool two = words[phrase.last].is(kCapital) && name > first + 1 &&
                   !words[name - 1].is(kPreposition | kDeterminer | kPossessive | kConjunction);
  return thing && two ? name : first;
}

}  // namespace

void set_source(const Words& words, const SourcePhrase& source, Tag& tag) {
  tag.source = words.span(behind_that(words, source.head), source.head.last);
  tag.phrase = words.span(behind_that(words, source.phrase), source.phrase.last);
  tag.inverted = source.inverted && tag.source.start > tag.cue.start;
}

int set_content(const Words& words, int first, ContentBounds bounds, Tag& tag) {
  const int last = content_end(words, first, bounds);
  tag.content = words[first].span.start;
  tag.after = words.span(first, last);
  return last;
}

void surround(const Words& words, TagPlace place, Tag& tag) {
  place.inverted = tag.inverted;
  const Surroundings found = surroundings(words, place);
  if (found.before.last >= found.before.first)
    tag.before = words.span(found.before.first, found.before.last);
  if (found.after.last >= found.after.first)
    tag.after = words.span(found.after.first, found.after.last);
}

}  // namespace quoth

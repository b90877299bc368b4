#include "clause/coordination.h"

#include <algorithm>

#include "clause/clause_subject.h"
#include "syntax/role_nouns.h"

namespace quoth {
namespace {

/// "doctors and nurses", "Quill and other farmers".
bool is_group(const Words& words, WordRange phrase) {
  return words[phrase.last].lower.ends_with("s") && !words[phrase.first].is(kPronoun | kSubject);
}

/// Nothing but links and circumstances stands before it in its clause: no verb whose object it is.
bool opens_clause(const Words& words, int first) {
  constexpr std::uint32_t edge = kStop | kMark | kQuoted | kThat | kComma;
  if (first == 0 || words[first - 1].is(edge)) return true;
  int start = first;
  while (start > 0 && !words[start - 1].is(kStop | kMark | kQuoted | kThat)) --start;
  return subject_start(words, start, first) == first;
}

/// "[Quill and] her deputy": the phrase before the conjunction, if it opens the clause.
int first_before(const Words& words, WordRange phrase) {
  const int first = phrase.first;
  const bool joined = opens_speaker(words[first]) || is_group(words, phrase);
  if (!joined || words[first - 1].lower != "and") return first;
  const auto left = phrase_ending_at(words, first - 2);
  if (!left || !opens_clause(words, left->first)) return first;
  const Word& last = words[left->last];
  const bool people = last.is(kCapital) || is_role_noun(last.lower) || is_group(words, *left);
  return people ? left->first : first;
}

/// "said Quill [and her deputy, Per Lund]", but not "said Quill, and the crowd cheered".
int last_behind(const Words& words, int last) {
  const int conjunction = words[last + 1].is(kComma) ? last + 2 : last + 1;
  if (words[conjunction].lower != "and" || !opens_speaker(words[conjunction + 1])) return last;
  const auto right = phrase_starting_at(words, conjunction + 1);
  if (!right) return last;
  const int end = apposition_end(words, right->last);
  return words[end + 1].is(kComma | kStop | kMark | kPreposition) ? end : last;
}

}  // namespace

bool opens_speaker(const Word& word) {
  return word.is(kCapital | kDeterminer | kPossessive) && !word.is(kTime | kThat);
}

SourcePhrase with_others(const Words& words, SourcePhrase source) {
  if (!source.found()) return source;
  if (source.inverted) {
    const int last = last_behind(words, source.phrase.last);
    if (last > source.phrase.last) source.head.last = source.phrase.last = last;
    return source;
  }
  const int first = first_before(words, source.head);
  if (first == source.head.first) return source;
  source.phrase.first = std::min(source.phrase.first, first);
  source.head.first = first;
  return source;
}

}  // namespace quoth

#include "clause/naming.h"

#include <algorithm>

#include "syntax/noun_phrase.h"

namespace quoth {
namespace {

constexpr int kLongObject = 14;  // words that an object and its name may have

/// Ends as adjectives do: reckless, deplorable, unqualified.
bool is_adjective(const Word& word) {
  static constexpr std::string_view endings[] = {
      "al",  "ous", "ive", "ful", "less", "able", "ible", "ic", "ed",  "ing", "ent",
      "ant", "ary", "ish", "air", "ite",  "ad",   "ong",  "id", "ate", "ry",  "tic"};
  if (word.is(kCapital | kPunctuation)) return false;
  return std::any_of(std::begin(endings), std::end(endings),
                     [&](std::string_view end) { return word.lower.ends_with(end); });
}

/// "what they called a ruin": the object stands before the subject.
bool after_what(const Words& words, int i) {
  for (int k = i; k > i - kLongObject && !words[k].is(kPunctuation); --k)
    if (words[k].lower == "what" || words[k].lower == "which") return true;
  return false;
}

}  // namespace

bool names_object(const Words& words, int i) {
  for (int k = i; k < i + kLongObject && !words[k].is(kComma | kStop); ++k)
    if (words[k].is(kQuoted | kMark)) return true;
  const auto object = phrase_starting_at(words, i);
  if (!object) return false;
  if (after_what(words, i - 1)) return true;
  const Word& next = words[object->last + 1];
  if (next.is(kDeterminer | kPossessive | kAdverb) && !next.is(kTime)) return true;
  if (words[object->first].is(kPronoun | kSubject | kPossessive) && is_nominal(next) &&
      !next.is(kTime))
    return true;
  return is_adjective(next) || (object->last > object->first && is_adjective(words[object->last]));
}

}  // namespace quoth

#include "clause/reduced_clause.h"

#include <algorithm>

#include "clause/clause_subject.h"
#include "syntax/cues.h"

namespace quoth {
namespace {

/// Past participles of their own form that often stand behind a noun: "farmers hit by drought".
bool is_irregular(std::string_view word) {
  constexpr std::string_view kForms[] = {
      "born",  "bought", "brought", "built",  "caught", "chosen", "cut",   "drawn", "driven",
      "found", "given",  "held",    "hit",    "hurt",   "kept",   "known", "led",   "left",
      "lost",  "made",   "met",     "paid",   "put",    "run",    "seen",  "sent",  "set",
      "shot",  "shown",  "sold",    "stolen", "struck", "taken",  "told",  "won",   "written"};
  return std::binary_search(std::begin(kForms), std::end(kForms), word);
}

/// "investigating", or "hit by", "charged with": a past form with an object of its own would be the
/// verb of the sentence.
bool is_participle(const Words& words, int i) {
  const Word& word = words[i];
  if (word.is(kPunctuation | kQuoted | kCapital | kPreposition) || word.lower.size() < 3)
    return false;
  if (word.lower.size() > 4 && word.lower.ends_with("ing")) return true;
  const bool past = word.lower.ends_with("ed") || is_irregular(word.lower);
  const Word& next = words[i + 1];
  return past && (next.is(kPreposition) || next.lower == "to") && !next.is(kThat);
}

/// "Carson appeared on": behind one name a past form is the verb. "Workers sacked by" is no name.
bool is_verb_of_name(const Words& words, WordRange head) {
  const Word& last = words[head.last];
  const bool name =
      last.is(kCapital) && !last.lower.ends_with("s") && !words[head.first].is(kDeterminer);
  return name && !words[head.last + 1].lower.ends_with("ing") && words[head.last + 2].lower != "by";
}

/// "she", "they": nothing hangs on them.
bool is_personal(const Word& word) {
  constexpr std::string_view kForms[] = {"he", "i", "it", "she", "they", "we", "who", "you"};
  return std::binary_search(std::begin(kForms), std::end(kForms), word.lower);
}

/// Nothing in [first, last) begins another clause.
bool is_one_clause(const Words& words, int first, int last) {
  for (int i = first; i < last; ++i)
    if (words[i].is(kPunctuation | kQuoted | kThat | kWh | kSubordinator | kAuxiliary))
      return false;
  return true;
}

}  // namespace

SourcePhrase before_reduced_clause(const Words& words, WordRange phrase) {
  const int start = subject_start(words, clause_start(words, phrase.first), phrase.first);
  auto head = phrase_starting_at(words, start);
  if (!head || is_personal(words[head->first]) || is_personal(words[phrase.first])) return {};
  if (head->last > head->first && is_participle(words, head->last)) --head->last;
  const int participle = head->last + 1;
  const bool between = participle < phrase.first && is_participle(words, participle);
  if (!between || is_verb_of_name(words, *head) || !is_one_clause(words, participle, phrase.first))
    return {};
  return {*head, {head->first, phrase.last}};
}

}  // namespace quoth

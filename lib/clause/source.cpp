#include "clause/source.h"

#include <algorithm>

#include "clause/clause_subject.h"
#include "clause/insertion.h"
#include "clause/participle.h"
#include "clause/reduced_clause.h"
#include "syntax/role_nouns.h"

namespace quoth {
namespace {

/// "Captain cleared as judge [faults]": in a headline, which has no stop, "as" opens a clause.
std::optional<WordRange> after_as(const Words& words, std::optional<WordRange> phrase) {
  if (!phrase || words[words.size() - 1].is(kStop)) return phrase;
  for (int i = phrase->last - 1; i > phrase->first; --i)
    if (words[i].lower == "as") return WordRange{i + 1, phrase->last};
  return phrase;
}

/// The phrase whose relative clause ends before word `end`: "a farmer [who asked not to be named]".
std::optional<WordRange> before_who(const Words& words, int end) {
  constexpr int longest = 14;  // words of the relative clause
  for (int i = end - 1; i > 0 && i >= end - longest; --i) {
    if (words[i].is(kPunctuation | kThat | kQuoted)) return {};
    if (words[i].lower == "who" || words[i].lower == "which") return phrase_ending_at(words, i - 1);
  }
  return {};
}

/// "fell to $78 a barrel after the minister [said]": the subject of a clause of time.
std::optional<WordRange> behind_conjunction(const Words& words, std::optional<WordRange> phrase) {
  if (!phrase) return phrase;
  for (int i = phrase->last - 1; i > phrase->first; --i) {
    const std::string_view word = words[i].lower;
    if (word == "after" || word == "before" || word == "until")
      return WordRange{i + 1, phrase->last};
  }
  return phrase;
}

/// "an aide who spoke to Lund [said]": an object within the relative clause is not the subject.
std::optional<WordRange> before_relative(const Words& words, std::optional<WordRange> phrase) {
  if (!phrase) return phrase;
  const Word& left = words[phrase->first - 1];
  // "the board which [runs] Arden's schools [said]": whether or not the verb is known for one.
  for (int i = phrase->first - 1; i >= phrase->first - 2; --i)
    if (words[i].lower == "which" || words[i].lower == "who")
      if (const auto head = phrase_ending_at(words, i - 1)) return head;
  const bool verb = left.cue == nullptr && is_finite(words, phrase->first - 1);
  if (!verb && !left.is(kPreposition) && left.lower != "to") return phrase;
  const auto head = before_who(words, phrase->first - 1);
  return head ? head : phrase;
}

}  // namespace

int skip_time(const Words& words, int i) {
  int k = i;
  while (words[k].is(kTime | kNumber) || words[k].lower == "last" || words[k].lower == "this") --k;
  if (k == i) return i;
  return words[k].is(kPreposition) ? k - 1 : k;
}

SourcePhrase plain(const Words& words, std::optional<WordRange> range) {
  if (!range || (words[range->last].is(kTime) && !words[range->last].is(kCapital))) return {};
  const Word& first = words[range->first];
  if (range->first == range->last && !first.is(kCapital) && first.lower.ends_with("ing")) return {};
  // "That man said": at the start of a clause the word points at somebody.
  const int that = range->first - 1;
  const bool opens = words[that].is(kThat) && words[that - 1].is(kPunctuation | kQuoted) &&
                     !words[range->first].is(kCapital | kDeterminer | kPossessive | kSubject);
  if (opens) range->first = that;
  return {*range, *range};
}

SourcePhrase source_before(const Words& words, const VerbGroup& group) {
  int i = group.first - 1;
  const Word& left = words[i];
  if (left.lower == "who" || left.lower == "which" || (left.is(kThat) && !group.participle))
    return plain(words, WordRange{i, i});
  if (group.participle || group.infinitive) return source_of_participle(words, group);
  if (left.is(kConjunction) && !left.is(kAdverb)) return subject_before(words, i);
  if (left.is(kTime)) i = skip_time(words, i);
  // "Weeks said": what stands alone before the verb is no time.
  const bool alone = left.is(kTime) && left.is(kCapital) && i == group.first - 2;
  if (alone && words[i].is(kStop | kMark) && !words[i].is(kQuoted))
    return plain(words, WordRange{i + 1, i + 1});
  while (i > 0 && words[i].is(kAdverb) && !words[i].is(kSubject | kTime)) --i;
  if (words[i].is(kComma) || words[i].is(kDash) || words[i].lower == ")")
    return before_insertion(words, i);
  const auto phrase = before_relative(
      words, behind_conjunction(words, after_as(words, phrase_ending_at(words, i))));
  if (!phrase) return plain(words, before_who(words, i));
  const SourcePhrase apposed = before_open_apposition(words, *phrase, group.first);
  if (apposed.found()) return apposed;
  const SourcePhrase reduced = before_reduced_clause(words, *phrase);
  return reduced.found() ? reduced : plain(words, phrase);
}

SourcePhrase source_after(const Words& words, int last) {
  const Word& next = words[last + 1];
  if (next.is(kThat | kWh | kTime)) return {};
  auto head = phrase_starting_at(words, last + 1);
  if (!head) return {};
  // "said oil and gas analyst Ada Lund"
  const Word& end_of_head = words[head->last];
  const bool open = !end_of_head.is(kCapital) && words[head->last + 1].lower == "and" &&
                    !is_role_noun(end_of_head.lower) && !end_of_head.lower.ends_with("s");
  const auto rest = open ? phrase_starting_at(words, head->last + 2) : std::nullopt;
  if (rest && words[rest->last].is(kCapital)) head->last = rest->last;
  // "According to Lee, the mayor, Ann Park, said": what has a verb is no apposition.
  const int end = apposition_end(words, head->last);
  return SourcePhrase{*head, {head->first, is_finite(words, end + 1) ? head->last : end}, true};
}

SourcePhrase subject_before(const Words& words, int i) {
  int start = i - 1;
  while (start > 0 && words[start - 1].lower != ";") --start;
  start = subject_start(words, start, i);
  const auto head = phrase_starting_at(words, start);
  if (!head || head->last >= i) return {};
  return plain(words, head);
}

SourcePhrase owner_of(const Words& words, int noun) {
  int i = noun - 1;
  while (i > noun - 4 && is_nominal(words[i]) && !words[i].is(kGenitive | kCapital)) --i;
  if (words[i].is(kPossessive) && !words[i].is(kWh)) return plain(words, WordRange{i, i});
  auto owner = phrase_ending_at(words, i - 1);
  if (!words[i].is(kGenitive) || !owner) return {};
  // "no evidence for Lee's claim": the genitive is that of the last noun, or of "the head of …".
  for (int k = owner->last; k > owner->first; --k)
    if (words[k].is(kPreposition) && words[k].lower != "of")
      owner->first = std::max(owner->first, k + 1);
  return {*owner, {owner->first, i}};
}

}  // namespace quoth

#include "attribute/source.h"

#include "attribute/insertion.h"

namespace quoth {
namespace {

/// What may stand before a clause's subject: "But, quietly, Lee".
constexpr std::uint32_t kSkipped = kConjunction | kAdverb | kComma | kStop | kQuoted | kMark;

/// Skips "last week", "on Monday" to the left of `i`.
int skip_time(const Words& words, int i) {
  int k = i;
  while (words[k].is(kTime | kNumber) || words[k].lower == "last" || words[k].lower == "this") --k;
  if (k == i) return i;
  return words[k].is(kPreposition) ? k - 1 : k;
}

/// Times do not speak: "this week".
SourcePhrase plain(const Words& words, std::optional<WordRange> range) {
  if (!range || (words[range->last].is(kTime) && !words[range->last].is(kCapital))) return {};
  return {*range, *range};
}

/// "Captain cleared as judge [faults]": in a headline, which has no stop, "as" opens a clause.
std::optional<WordRange> after_as(const Words& words, std::optional<WordRange> phrase) {
  if (!phrase || words[words.size() - 1].is(kStop)) return phrase;
  for (int i = phrase->last - 1; i > phrase->first; --i)
    if (words[i].lower == "as") return WordRange{i + 1, phrase->last};
  return phrase;
}

}  // namespace

SourcePhrase source_before(const Words& words, const VerbGroup& group) {
  int i = group.first - 1;
  const Word& left = words[i];
  if (left.lower == "who" || left.lower == "which" || (left.is(kThat) && !group.participle))
    return plain(words, WordRange{i, i});
  if (group.participle || group.infinitive) {
    if (left.is(kComma | kConjunction | kPreposition | kSubordinator | kStop) || group.infinitive)
      return subject_before(words, i);
    return plain(words, phrase_ending_at(words, skip_time(words, i)));
  }
  if (left.is(kConjunction) && !left.is(kAdverb)) return subject_before(words, i);
  if (left.is(kTime)) i = skip_time(words, i);
  while (i > 0 && words[i].is(kAdverb) && !words[i].is(kSubject | kTime)) --i;
  if (words[i].is(kComma) || words[i].is(kDash) || words[i].lower == ")")
    return before_insertion(words, i);
  const auto phrase = after_as(words, phrase_ending_at(words, i));
  if (!phrase) return {};
  const SourcePhrase apposed = before_open_apposition(words, *phrase, group.first);
  return apposed.found() ? apposed : plain(words, phrase);
}

SourcePhrase source_after(const Words& words, int last) {
  const Word& next = words[last + 1];
  if (next.is(kThat | kWh | kTime)) return {};
  const auto head = phrase_starting_at(words, last + 1);
  if (!head) return {};
  return SourcePhrase{*head, {head->first, apposition_end(words, head->last)}, true};
}

SourcePhrase subject_before(const Words& words, int i) {
  int start = i - 1;
  while (start > 0 && words[start - 1].lower != ";") --start;
  // An opening circumstance or clause ends at its comma: "In Arden, Ortega rose and said".
  while (start < i) {
    while (start < i && words[start].is(kSkipped) && !words[start].is(kSubject)) ++start;
    const Word& word = words[start];
    const bool circumstance = (word.is(kPreposition | kSubordinator) && !word.is(kSubject)) ||
                              word.lower.ends_with("ing") || word.is(kTime);
    if (!circumstance) break;
    int comma = start;
    while (comma < i && !words[comma].is(kComma)) ++comma;
    if (comma >= i) return {};
    start = comma + 1;
  }
  const auto head = phrase_starting_at(words, start);
  if (!head || head->last >= i) return {};
  return plain(words, head);
}

SourcePhrase owner_of(const Words& words, int noun) {
  int i = noun - 1;
  while (i > noun - 4 && is_nominal(words[i]) && !words[i].is(kGenitive | kCapital)) --i;
  if (words[i].is(kPossessive) && !words[i].is(kWh)) return plain(words, WordRange{i, i});
  const auto owner = phrase_ending_at(words, i - 1);
  if (!words[i].is(kGenitive) || !owner) return {};
  return {*owner, {owner->first, i}};
}

}  // namespace quoth

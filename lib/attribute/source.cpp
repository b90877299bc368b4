#include "attribute/source.h"

namespace quoth {
namespace {

/// What may stand before a clause's subject: "But, quietly, Lee".
constexpr std::uint32_t kSkipped = kConjunction | kAdverb | kComma | kStop | kQuoted | kMark;

/// The mark that opens the insertion which ends at `close`, a comma, dash or bracket; -1: none.
int opening_of(const Words& words, int close) {
  const bool dash = words[close].is(kDash);
  const bool bracket = words[close].lower == ")";
  for (int i = close - 1; i > 0; --i) {
    const bool opens = dash      ? words[i].is(kDash)
                       : bracket ? words[i].lower == "("
                                 : words[i].is(kComma);
    if (opens) return i;
    if (words[i].is(kQuoted | kMark) || (!bracket && !dash && words[i].is(kStop))) return -1;
  }
  return -1;
}

/// Skips "last week", "on Monday" to the left of `i`.
int skip_time(const Words& words, int i) {
  int k = i;
  while (words[k].is(kTime | kNumber) || words[k].lower == "last" || words[k].lower == "this") --k;
  if (k == i) return i;
  return words[k].is(kPreposition) ? k - 1 : k;
}

SourcePhrase plain(std::optional<WordRange> range) {
  if (!range) return {};
  return {*range, *range};
}

/// "Kwak, head of a centre, a body in Seoul, said": the name that opens the sentence, or follows
/// its quotation, before the head of the last insertion.
WordRange before_commas(const Words& words, WordRange head) {
  while (head.first > 1 && words[head.first - 1].is(kComma)) {
    const auto outer = phrase_ending_at(words, head.first - 2);
    if (!outer || words[outer->last].is(kTime) || !words[outer->first].is(kCapital)) break;
    if (words[outer->first].lower.ends_with("ing")) break;  // Speaking in Arden, Quill, …
    if (!words[outer->first - 1].is(kStop | kMark | kQuoted)) break;
    head = *outer;
  }
  return head;
}

/// "Lee, who is 32, of Arden, said": the phrase before a chain of insertions.
SourcePhrase before_insertion(const Words& words, int close) {
  int open = opening_of(words, close);
  while (open > 0) {
    if (const auto head = phrase_ending_at(words, open - 1)) {
      // "Arden, Ohio," and "32, of Lyon,": the phrase before is itself part of an insertion.
      const int outer = words[head->first - 1].is(kComma) ? opening_of(words, head->first - 1) : -1;
      if (outer < 0 || words[head->first - 1].is(kStop)) {
        const WordRange first = before_commas(words, *head);
        return SourcePhrase{first, {first.first, close}};
      }
      if (const auto first = phrase_ending_at(words, outer - 1))
        return SourcePhrase{*first, {first->first, close}};
      return SourcePhrase{*head, {head->first, close}};
    }
    open = opening_of(words, open);
  }
  return {};
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
    return plain(WordRange{i, i});
  if (group.participle || group.infinitive) {
    if (left.is(kComma | kConjunction | kPreposition | kSubordinator | kStop) || group.infinitive)
      return subject_before(words, i);
    return plain(phrase_ending_at(words, i));
  }
  if (left.is(kConjunction) && !left.is(kAdverb)) return subject_before(words, i);
  if (left.is(kTime)) i = skip_time(words, i);
  while (i > 0 && words[i].is(kAdverb) && !words[i].is(kSubject | kTime)) --i;
  if (words[i].is(kComma) || words[i].is(kDash) || words[i].lower == ")")
    return before_insertion(words, i);
  return plain(after_as(words, phrase_ending_at(words, i)));
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
  return plain(head);
}

SourcePhrase owner_of(const Words& words, int noun) {
  int i = noun - 1;
  while (i > noun - 4 && is_nominal(words[i]) && !words[i].is(kGenitive | kCapital)) --i;
  if (words[i].is(kPossessive) && !words[i].is(kWh)) return plain(WordRange{i, i});
  const auto owner = phrase_ending_at(words, i - 1);
  if (!words[i].is(kGenitive) || !owner) return {};
  return {*owner, {owner->first, i}};
}

}  // namespace quoth

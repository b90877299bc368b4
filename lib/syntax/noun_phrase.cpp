#include "syntax/noun_phrase.h"

#include <algorithm>

#include "syntax/cues.h"

namespace quoth {
namespace {

constexpr std::uint32_t kNeverNominal = kPunctuation | kAuxiliary | kNegation | kConjunction |
                                        kThat | kWh | kVerb | kPronoun | kQuoted | kAdverb |
                                        kPreposition | kSubordinator | kDeterminer | kPossessive;

constexpr std::uint32_t kNeverName = kPunctuation | kQuoted | kSubject | kAuxiliary | kPreposition |
                                     kConjunction | kWh | kSubordinator | kDeterminer | kPronoun |
                                     kAdverb;

/// "proposed" in "the proposed law" is an adjective, in "Lee proposed" a verb.
bool is_verb_here(const Words& words, int i) {
  const Word& word = words[i];
  if (word.is(kCapital)) return false;
  const CueForm* cue = word.cue;
  if (word.lower.ends_with("ing") && words[i - 1].is(kBe)) return true;  // "is complying with"
  // "recommends unspecified cuts": behind a finite verb stands an adjective.
  const CueForm* left = words[i - 1].cue;
  const bool object = left && left->is(kPast | kThirdPerson) && !left->is(kBase);
  if (object && !words[i - 1].is(kCapital) && is_nominal(words[i + 1])) return false;
  const bool past = cue ? cue->is(kPast) && !cue->is(kBase) : word.lower.ends_with("ed");
  return past && !words[i - 1].is(kDeterminer | kPossessive | kGenitive | kPreposition | kNumber |
                                  kComma | kAdverb);
}

bool joins_phrase(const Words& words, int i) {
  if (words[i].is(kGenitive)) return true;
  return is_nominal(words[i]) && !is_verb_here(words, i);
}

bool opens_phrase(const Word& word) {
  return word.is(kDeterminer | kPossessive) && !word.is(kThat | kQuoted);
}

}  // namespace

bool is_late(const Word& word) { return word.lower == "late" || word.lower == "early"; }

bool is_nominal(const Word& word) {
  if (word.is(kCapital) && !word.is(kNeverName)) return true;
  if (word.is(kNumber)) return !word.is(kPunctuation | kQuoted);
  return !word.is(kNeverNominal | kSubject);
}

namespace {

/// Nobody, many, some, those: not a person that was named before.
bool is_indefinite(const Word& word) {
  static constexpr std::string_view personal[] = {"i", "he", "she", "it", "we", "you", "they"};
  if (word.lower == "those") return true;
  return word.is(kSubject) && !word.is(kWh) &&
         std::find(std::begin(personal), std::end(personal), word.lower) == std::end(personal);
}

/// How many words to the left of `first` belong to the phrase as well; 0: none.
int joins_left(const Words& words, int first) {
  const int i = first - 1;
  if (joins_phrase(words, i)) return 1;
  if (words[i].is(kPreposition)) {  // "a spokesman [for] Lee", "some [of] the voters"
    if (words[i - 1].lower == "according") return 0;
    const bool counted = (words[i].lower == "of" &&
                          (words[i - 1].is(kNumber | kSubject) || words[i - 1].lower == "half")) ||
                         is_indefinite(words[i - 1]);
    return counted || (joins_phrase(words, i - 1) && !words[i - 1].is(kTime)) ? 2 : 0;
  }
  if (words[i].lower == "and" && words[first].is(kCapital) && words[i - 1].is(kCapital))
    return joins_phrase(words, i - 1) ? 2 : 0;
  return words[i].is(kAdverb) && opens_phrase(words[i - 1]) ? 1 : 0;  // "the [newly] elected"
}

/// Whether word `i` goes on with the phrase from `first` to the word before it.
bool joins_right(const Words& words, int first, int i) {
  const Word& word = words[i];
  const bool opens = i == first;
  // "told reporters in Arden [early] Monday"
  const int hour = words[i + 1].is(kPreposition) ? i + 2 : i + 1;
  if (!opens && is_late(word) && words[hour].is(kTime)) return false;
  if (joins_phrase(words, i) && (opens || !word.is(kTime))) return true;
  const bool title = word.is(kCapital) && words[i - 1].is(kGenitive);  // "ABC's This Week"
  if (opens_phrase(word)) return opens || title || words[i - 1].is(kPreposition | kDeterminer);
  if (opens) return false;
  if (word.is(kTime)) return words[i - 1].is(kDeterminer | kPossessive);  // "a Friday interview"
  if (word.is(kPronoun)) return words[i - 1].is(kPreposition);            // "a source close to him"
  const bool next = joins_phrase(words, i + 1) || words[i + 1].is(kPronoun);
  if (word.is(kPreposition) && !word.is(kSubordinator))
    return (next || opens_phrase(words[i + 1])) && !words[i + 1].is(kTime);
  return word.lower == "and" && (words[i + 1].is(kCapital) || words[i + 1].lower == "others") &&
         next;
}

/// The mark that closes a title in the phrase: the city’s [“Harbour in Figures”] report; 0: none.
int title_end(const Words& words, int first, int open) {
  constexpr int longest = 10;  // words
  if (open <= first || !words[open].is(kMark) || words[open].is(kQuoted)) return 0;
  if (!words[open - 1].is(kDeterminer | kPossessive | kGenitive)) return 0;
  for (int i = open + 1; i < open + longest; ++i) {
    if (words[i].is(kQuoted | kComma | kStop)) return 0;
    if (words[i].is(kMark)) return joins_phrase(words, i + 1) ? i : 0;
  }
  return 0;
}

}  // namespace

std::optional<WordRange> phrase_ending_at(const Words& words, int last) {
  const Word& head = words[last];
  if (last < 0 || head.is(kQuoted | kPunctuation)) return std::nullopt;
  if (head.is(kSubject) && !head.is(kWh)) return WordRange{last, last};
  int first = last;
  if (head.is(kPronoun) && words[last - 1].is(kPreposition)) --first;  // "a source close to him"
  if (!joins_phrase(words, first == last ? last : first - 1)) return std::nullopt;
  while (true) {
    if (opens_phrase(words[first - 1]) && !joins_phrase(words, first - 1)) {
      first -= words[first - 2].is(kDeterminer) ? 2 : 1;  // "all the"
      if (!words[first - 1].is(kPreposition)) break;
    } else if (const int more = joins_left(words, first)) {
      first -= more;
    } else {
      break;
    }
  }
  return WordRange{first, last};
}

std::optional<WordRange> phrase_starting_at(const Words& words, int first) {
  const Word& head = words[first];
  if (head.is(kQuoted | kPunctuation)) return std::nullopt;
  if (head.is(kSubject | kPronoun) && !opens_phrase(head)) return WordRange{first, first};
  int last = first - 1;
  while (true) {
    if (joins_right(words, first, last + 1))
      ++last;
    else if (const int close = title_end(words, first, last + 1))
      last = close;
    else
      break;
  }
  while (last >= first && words[last].is(kPreposition | kConjunction)) --last;
  if (last < first) return std::nullopt;
  return WordRange{first, last};
}

namespace {

/// ", a teacher in Lyon", ", who is 32", ", managing editor": not ", speaking on television".
bool opens_apposition(const Words& words, int i) {
  const Word& word = words[i];
  if (word.is(kQuoted | kSubject | kWh))
    return word.lower == "who" || word.lower == "which" || word.lower == "whose" ||
           word.lower == "one";
  if (word.lower.ends_with("ing") && !words[i + 1].lower.starts_with("director"))
    return is_nominal(words[i + 1]) && !words[i + 1].is(kCapital | kTime);
  return word.is(kNumber) || opens_phrase(word) || is_nominal(word);
}

}  // namespace

bool is_finite(const Words& words, int i) {
  if (words[i].is(kModal | kHave | kVerb) || (words[i].is(kBe) && !words[i].lower.ends_with("ing")))
    return !words[i].is(kCapital);
  return is_verb_here(words, i) && !words[i + 1].is(kPreposition);
}

int apposition_end(const Words& words, int last) {
  while (words[last + 1].is(kComma) && opens_apposition(words, last + 2)) {
    int i = last + 2;
    const bool relative = words[i].is(kWh);
    bool clause = false, wh = relative;
    for (; !words[i].is(kComma | kStop | kMark | kQuoted); ++i) {
      wh |= words[i].is(kWh | kThat);
      // "according to Lee, the bridge would close": a finite verb makes a clause of it.
      clause |= !wh && is_finite(words, i);
    }
    if (clause) break;
    last = i - 1;
  }
  return last;
}

}  // namespace quoth

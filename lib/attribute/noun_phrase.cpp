#include "attribute/noun_phrase.h"

#include "attribute/cues.h"

namespace quoth {
namespace {

constexpr std::uint32_t kNeverNominal = kPunctuation | kAuxiliary | kNegation | kConjunction |
                                        kThat | kWh | kVerb | kPronoun | kQuoted | kAdverb |
                                        kPreposition | kSubordinator | kDeterminer | kPossessive;

/// "proposed" in "the proposed law" is an adjective, in "Lee proposed" a verb.
bool is_verb_here(const Words& words, int i) {
  const Word& word = words[i];
  if (word.is(kCapital)) return false;
  const CueForm* cue = word.cue;
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

bool is_nominal(const Word& word) {
  if (word.is(kCapital) && !word.is(kPunctuation | kQuoted | kSubject | kAuxiliary | kPreposition |
                                    kConjunction | kWh | kSubordinator | kDeterminer | kPronoun))
    return true;
  return !word.is(kNeverNominal | kSubject) || (word.is(kNumber) && !word.is(kPunctuation | kQuoted));
}

std::optional<WordRange> phrase_ending_at(const Words& words, int last) {
  const Word& head = words[last];
  if (last < 0 || head.is(kQuoted | kPunctuation)) return std::nullopt;
  if (head.is(kSubject) && !head.is(kWh)) return WordRange{last, last};
  if (!joins_phrase(words, last)) return std::nullopt;
  int first = last;
  while (true) {
    const int i = first - 1;
    if (joins_phrase(words, i)) {
      first = i;
    } else if (opens_phrase(words[i])) {
      first = i;
      if (words[i - 1].is(kDeterminer)) first = i - 1;  // "all the"
      if (!words[first - 1].is(kPreposition)) break;
    } else if (words[i].is(kPreposition) && joins_phrase(words, i - 1) &&
               !words[i - 1].is(kTime)) {
      first = i - 1;
    } else if (words[i].is(kPreposition) && words[i - 1].is(kNumber | kSubject) && words[i].lower == "of") {
      first = i - 1;
    } else if (words[i].lower == "and" && joins_phrase(words, i - 1) && words[first].is(kCapital) &&
               words[i - 1].is(kCapital)) {
      first = i - 1;
    } else if (words[i].is(kAdverb) && opens_phrase(words[i - 1])) {
      first = i;
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
    const int i = last + 1;
    if (joins_phrase(words, i) && !(words[i].is(kTime) && last >= first)) {
      last = i;
    } else if ((i == first || words[last].is(kPreposition | kDeterminer)) && opens_phrase(words[i])) {
      last = i;
    } else if (last >= first && words[i].is(kPreposition) && !words[i].is(kSubordinator) &&
               (joins_phrase(words, i + 1) || opens_phrase(words[i + 1])) &&
               !words[i + 1].is(kTime)) {
      last = i;
    } else if (last >= first && words[i].lower == "and" && words[i + 1].is(kCapital) &&
               joins_phrase(words, i + 1)) {
      last = i;
    } else {
      break;
    }
  }
  while (last >= first && words[last].is(kPreposition | kConjunction)) --last;
  if (last < first) return std::nullopt;
  return WordRange{first, last};
}

namespace {

/// ", a teacher in Lyon", ", who is 32", ", managing editor": not ", speaking on television".
bool opens_apposition(const Words& words, int i) {
  const Word& word = words[i];
  if (word.is(kQuoted) || word.is(kSubject)) return word.lower == "who" || word.lower == "one";
  if (word.lower.ends_with("ing") && !words[i + 1].lower.starts_with("director"))
    return is_nominal(words[i + 1]) && !words[i + 1].is(kCapital | kTime);
  return word.is(kNumber) || word.lower == "whose" || opens_phrase(word) || is_nominal(word);
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

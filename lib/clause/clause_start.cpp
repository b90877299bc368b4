#include "clause/clause_start.h"

#include <algorithm>

#include "syntax/noun_phrase.h"

namespace quoth {
namespace {

constexpr int kStatementLength = 14;  // words of "in a statement on his website that"

/// "about half", "at least two", "only a few": not a circumstance but the subject of what is said.
bool approximates(const Words& words, int i) {
  static constexpr std::string_view roughly[] = {
      "about", "almost", "approximately", "around", "at",   "barely", "between", "from",
      "just",  "nearly", "only",          "over",   "some", "under",  "up"};
  const auto& word = words[i].lower;
  if (std::find(std::begin(roughly), std::end(roughly), word) == std::end(roughly)) return false;
  const Word& next = words[i + 1];
  if (word == "only" && next.is(kDeterminer)) return true;
  return next.is(kNumber) || next.lower == "half" || next.lower == "least" || next.lower == "most";
}

/// "that" within reach, before anything that ends the sentence.
int that_ahead(const Words& words, int i, bool past_commas) {
  bool comma = false;
  for (int k = i; k < i + kStatementLength; ++k) {
    comma |= words[k].is(kComma);
    // "said on Monday, before the vote, that"
    const bool relative = is_finite(words, k + 1);  // "tweeted a report that had hurt him"
    if (words[k].is(kThat) && k > i && !relative &&
        (!comma || past_commas || words[k - 1].is(kComma)))
      return k;
    if (words[k].is(kStop | kQuoted | kMark)) break;
  }
  return -1;
}

/// "the bridge costs too much": the ending and what follows tell a verb.
bool is_present(const Words& words, int i) {
  return words[i].lower.ends_with("s") && is_nominal(words[i]) && is_nominal(words[i - 1]) &&
         !words[i].is(kCapital) && !words[i - 1].is(kNumber) &&
         words[i + 1].is(kDeterminer | kPossessive | kAdverb | kPronoun | kNumber);
}

/// "asked on Friday [whether]": the question word within reach, for verbs that only ask.
int question_ahead(const Words& words, int i) {
  for (int k = i + 1; k < i + kStatementLength && !words[k].is(kPunctuation | kQuoted); ++k)
    if ((words[k].is(kWh) && !words[k].is(kPossessive)) || words[k].lower == "if") return k;
  return -1;
}

}  // namespace

bool starts_clause(const Words& words, int i) {
  const Word& word = words[i];
  const bool reason = word.lower == "because" || word.lower == "if" || word.lower == "although" ||
                      word.lower == "despite";
  return reason || approximates(words, i) ||
         word.is(kSubject | kDeterminer | kPossessive | kNumber) || is_nominal(word) ||
         word.lower == "there";
}

bool has_verb(const Words& words, int i) {
  if (words[i].is(kSubject) && !words[i + 1].is(kPunctuation | kPreposition)) return true;
  for (; !words[i].is(kComma | kStop | kWh); ++i)
    if (is_finite(words, i) || is_present(words, i) || words[i].is(kQuoted | kMark)) return true;
  return false;
}

int skip_circumstance(const Words& words, int i, const ReportingVerb& verb) {
  if (words[i].lower == "to" ||
      (!words[i].is(kPreposition | kTime | kAdverb) && !is_late(words[i])) ||
      words[i].is(kWh | kThat) || words[i].lower == "there")
    return i;
  const int that = that_ahead(words, i, (verb.frames & kFrameAddressee) != 0);
  if (that >= 0 && (verb.frames & kFrameThat)) return that;
  const bool asks = (verb.frames & kFrameWh) && !(verb.frames & (kFrameClause | kFrameThat));
  if (const int question = asks ? question_ahead(words, i) : -1; question >= 0) return question;
  const int from = i;
  while (true) {
    const Word& word = words[i];
    // "confirmed Thursday's strike would go ahead": the time belongs to the subject.
    const bool owner = word.is(kTime) && words[i + 1].is(kGenitive);
    if (word.is(kWh | kThat | kSubject) || word.lower == "there" || word.lower == "to" || owner)
      return i;
    if (is_late(word) && words[i + 1].is(kPreposition | kTime)) {
      ++i;
      continue;
    }
    const bool object = word.is(kPronoun) && (verb.frames & kFrameComplement);
    // "promised in 2019 to close it"
    if (words[i + 1].is(kNumber | kTime) && words[i + 2].lower == "to") return i + 2;
    const bool roughly = approximates(words, i);
    if (roughly && !word.is(kPreposition)) return i;
    if (word.is(kTime) || (word.is(kAdverb) && !word.is(kPreposition | kDeterminer) && !object)) {
      ++i;
    } else if (word.is(kPreposition) && (verb.frames & kFrameClause) && !roughly) {
      const auto phrase = phrase_starting_at(words, i + 1);
      i = phrase ? phrase->last + 1 : i + 1;
      if (!phrase && !words[i].is(kTime)) return i;
    } else {
      // "said in a note seen by Lee": no clause stands behind the circumstance.
      return has_verb(words, i) || i == from ? i : words.size();
    }
  }
}

}  // namespace quoth

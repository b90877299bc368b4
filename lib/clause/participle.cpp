#include "clause/participle.h"

#include <algorithm>

#include "clause/clause_subject.h"
#include "syntax/role_nouns.h"

namespace quoth {
namespace {

/// Verbs whose object is the one who speaks: "the video shows Lee saying".
bool lets_object_speak(std::string_view verb) {
  constexpr std::string_view kForms[] = {
      "captured", "captures", "caught", "cited",  "cites",    "depicted", "depicts", "filmed",
      "found",    "had",      "has",    "have",   "hear",     "heard",    "hears",   "kept",
      "left",     "quoted",   "quotes", "record", "recorded", "reported", "reports", "saw",
      "see",      "sees",     "show",   "showed", "shows",    "stopped"};
  return std::binary_search(std::begin(kForms), std::end(kForms), verb);
}

/// "Lee", "the BJP", not "a super PAC".
bool is_named(const Words& words, WordRange phrase) {
  const Word& first = words[phrase.first];
  return (first.is(kCapital | kHave) || first.lower == "the" ||
          words[phrase.first - 1].is(kHave)) &&
         words[phrase.last].is(kCapital) && !words[phrase.last].is(kTime);
}

/// "the Supreme Court ruling", "a police warning": more often a noun.
bool is_mostly_noun(std::string_view word) {
  return word == "ruling" || word == "finding" || word == "warning" || word == "reading";
}

/// The verb before word `i`, "slapped" in "slapped down Lee"; -1: none.
int verb_before(const Words& words, int i) {
  const std::string_view word = words[i - 1].lower;
  const bool particle = word == "down" || word == "out" || word == "off" || word == "up";
  const int verb = particle ? i - 2 : i - 1;
  return is_finite(words, verb) ? verb : -1;
}

/// "slammed [Lee]", "wrote to [Lee]", "has written to [Lee]": it is told, and tells nothing.
bool is_told(const Words& words, WordRange phrase) {
  const Word& before = words[phrase.first - 1];
  if (before.is(kPreposition) || before.lower == "to")
    return before.lower == "to" || before.lower == "at" || before.lower == "against";
  // The phrase takes a participle for a noun.
  if (before.is(kHave) || words[phrase.first - 2].is(kHave)) return true;
  const int verb = verb_before(words, phrase.first);
  return verb >= 0 && !lets_object_speak(words[verb].lower);
}

/// "criticised [Lee] for claiming", "sacked [the minister] for saying".
std::optional<WordRange> blamed(const Words& words, int preposition) {
  const auto phrase = phrase_ending_at(words, preposition - 1);
  if (!phrase || verb_before(words, phrase->first) < 0) return {};
  bool person = false;
  for (int i = phrase->first; i <= phrase->last; ++i)
    person |= words[i].is(kCapital) || is_role_noun(words[i].lower);
  return person ? phrase : std::nullopt;
}

}  // namespace

SourcePhrase source_of_participle(const Words& words, const VerbGroup& group) {
  const int i = group.first - 1;
  const Word& left = words[i];
  if (group.infinitive) return subject_before(words, i);
  if (left.lower == "for")
    if (const auto phrase = blamed(words, i)) return plain(words, phrase);
  if (left.is(kComma | kConjunction | kPreposition | kSubordinator | kStop))
    return subject_before(words, i);
  const auto phrase = phrase_ending_at(words, skip_time(words, i));
  if (phrase && !is_mostly_noun(words[group.head].lower) && is_named(words, *phrase) &&
      is_told(words, *phrase)) {
    const SourcePhrase subject = subject_before(words, phrase->first);
    if (subject.found()) return subject;
  }
  return plain(words, phrase);
}

}  // namespace quoth

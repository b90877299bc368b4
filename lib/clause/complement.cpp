#include "clause/complement.h"

#include <algorithm>

#include "clause/clause_start.h"
#include "clause/naming.h"
#include "syntax/cue_words.h"
#include "syntax/noun_phrase.h"

namespace quoth {
namespace {

constexpr int kObjectLength = 5;  // words of "a rather cautious statement"

bool is_preposition_of(const ReportingVerb& verb, std::string_view word) {
  auto list = verb.prepositions;
  while (!list.empty()) {
    const auto item = list.substr(0, list.find(','));
    if (item == word) return true;
    list.remove_prefix(std::min(item.size() + 1, list.size()));
  }
  return false;
}

/// Of "told Lee [of the flood]": not of "told a crowd of farmers".
bool opens_matter(const Words& words, int addressee, int i) {
  if (words[i].lower == "of" && words[addressee].is(kDeterminer) &&
      !words[i + 1].is(kDeterminer | kPossessive | kPronoun))
    return false;
  return words[i + 1].is(kWh) || phrase_starting_at(words, i + 1).has_value();
}

bool is_reflexive(std::string_view word) {
  return word.ends_with("self") || word.ends_with("selves");
}

std::uint32_t frame_at(const Words& words, int i, const ReportingVerb& verb, bool evidence) {
  const Word& word = words[i];
  const auto has = [&](std::uint32_t frames) { return verb.frames & frames; };
  if (i >= words.size() || word.is(kComma | kStop)) return 0;
  if (word.is(kQuoted | kMark)) return has(kFrameQuote | kFrameObject | kFrameComplement);
  if (word.is(kThat) && has(kFrameThat)) return kFrameThat;
  if ((word.is(kWh) || word.lower == "if") && has(kFrameWh)) return kFrameWh;
  if (has(kFrameTo) && infinitive_at(words, i)) return kFrameTo;
  // "agreed to a deal", but not "delegates pledged to Lund"
  if (word.lower == "to") return words[i + 1].is(kCapital) ? 0 : has(kFrameTo);
  if (word.lower.ends_with("ing") && has(kFrameIng)) return kFrameIng;
  // "tweeted using a new account": a way of saying, unless a verb makes a subject of it.
  const bool bare =
      ((has(kFrameFinite) && !evidence) || word.lower.ends_with("ing")) && !has_verb(words, i);
  if (has(kFrameClause) && starts_clause(words, i) && !bare) return kFrameClause;
  const auto phrase = phrase_starting_at(words, i);
  if (word.lower == "nothing" || word.lower == "something") return 0;  // "feared nothing"
  // "doubted the bridge would close": a clause, though its verb takes objects as well.
  if (phrase && has(kFrameThat) && words[phrase->last + 1].is(kModal | kBe | kHave))
    return kFrameThat;
  if (phrase && has(kFrameObject)) return kFrameObject;
  if (phrase && has(kFrameComplement) && names_object(words, i)) return kFrameComplement;
  // "feared the bridge would close": a clause all the same, if it has a verb.
  if (phrase && has(kFrameThat) && is_finite(words, phrase->last + 1)) return kFrameThat;
  return 0;
}

/// "expressed strong support for": the object is a cue word, and the cue takes it in.
std::optional<CueWordUse> cue_object(const Words& words, int i) {
  for (int k = i; k < i + kObjectLength; ++k) {
    const auto use = cue_word_at(words, k);
    if (use && use->word->noun) return use;
    if (!words[k].is(kDeterminer | kPossessive | kAdverb) && !is_nominal(words[k])) break;
  }
  return std::nullopt;
}

/// "urged them to", "described it as": an object, and the word that must follow it.
bool object_before(const Words& words, int i, std::string_view word) {
  const auto phrase = phrase_starting_at(words, i);
  if (!phrase) return false;
  for (int k = phrase->first; k <= phrase->last + 1; ++k)
    if (words[k].lower == word && (word != "to" || infinitive_at(words, k))) return true;
  return false;
}

/// "reporters" in "told reporters that"; in "promised voters would" they are no addressee.
std::optional<WordRange> addressee_at(const Words& words, int i, const ReportingVerb& verb) {
  if (!(verb.frames & kFrameAddressee)) return std::nullopt;
  if (words[i].is(kNumber)) return std::nullopt;  // "asks 200,000 euros for the flat"
  const auto phrase = phrase_starting_at(words, i);
  const Word& next = words[std::max(i, phrase ? phrase->last + 1 : 0)];
  if (!phrase || (next.is(kAuxiliary | kVerb | kGenitive) && next.lower != "being"))
    return std::nullopt;
  // "promised an inquiry once it was over": the promise, not whom it was given to.
  if (words[phrase->last + 1].lower == "once") return std::nullopt;
  const bool subject = words[i].is(kSubject) && words[i].lower != "you" && words[i].lower != "it";
  return subject && phrase->first == phrase->last ? std::nullopt : phrase;
}

}  // namespace

bool infinitive_at(const Words& words, int i) {
  if (words[i].lower == "not" || words[i].lower == "never") ++i;
  const Word& verb = words[i + 1];
  const std::uint32_t name = words.headline() ? 0u : std::uint32_t{kCapital};
  if (words[i].lower == "to" && verb.is(kMark | kQuoted)) return true;  // "vowed to “fight on”"
  return words[i].lower == "to" &&
         !verb.is(name | kDeterminer | kPossessive | kPronoun | kSubject | kNumber | kTime |
                  kPunctuation | kPreposition | kConjunction) &&
         !verb.lower.ends_with("ing");
}

Complement complement_of(const Words& words, int last, const ReportingVerb& verb, bool evidence) {
  Complement found{.cue_last = last, .first = last + 1};
  const auto& next = words[last + 1];
  if ((verb.frames & kFramePreposition) && is_preposition_of(verb, next.lower)) {
    found.cue_last = last + 1;
    found.first = last + 2;
    found.particle = true;
    if (!words[found.first].is(kStop | kComma)) found.frame = kFramePreposition;
    return found;
  }
  // "has condemned the attack" is no light verb.
  const bool perfect = verb.lemma == "have" && next.cue && next.cue->is(kParticiple);
  if ((verb.frames & kFrameLight) && !perfect) {
    if (const auto use = cue_object(words, last + 1)) {
      found.cue_last = use->cue_last;
      found.first = use->first;
      found.frame = use->clause ? kFrameThat : kFramePreposition;
      return found;
    }
  }
  if ((verb.frames & kFrameObjectTo) && object_before(words, last + 1, "to")) {
    found.frame = kFrameObjectTo;
    return found;
  }
  if ((verb.frames & kFrameAs) && object_before(words, last + 1, "as")) {
    found.frame = kFrameAs;
    return found;
  }
  // "found itself isolated": what happens to the subject, not what it finds out.
  const bool states = !(verb.frames & kFrameFinite) &&
                      (verb.frames & (kFrameAddressee | kFrameComplement | kFrameObject)) != 0;
  if (is_reflexive(next.lower) && !states && !words[last + 2].is(kThat)) return found;
  if (const auto phrase = addressee_at(words, last + 1, verb)) {
    found.addressee_first = phrase->first;
    found.addressee_last = phrase->last;
    found.first = phrase->last + 1;
  }
  // "asked the court [for help]", "warned them [of a flood]"
  for (int k = found.addressee_first + 1; k <= found.addressee_last + 1; ++k) {
    if (!is_preposition_of(verb, words[k].lower) || !opens_matter(words, found.addressee_first, k))
      continue;
    found.addressee_last = k - 1;
    found.first = k;
    found.frame = kFramePreposition;
    return found;
  }
  // "vowed never to close it": the negation is what was vowed.
  if (!infinitive_at(words, found.first)) found.first = skip_circumstance(words, found.first, verb);
  found.frame = frame_at(words, found.first, verb, evidence);
  return found;
}

bool is_object(const Words& words, const Complement& found, const ReportingVerb& verb) {
  if (found.frame == kFrameClause)
    return (verb.frames & kFrameObject) && !has_verb(words, found.first);
  return (found.frame & (kFrameObject | kFrameComplement | kFrameAs)) != 0;
}

}  // namespace quoth

#include "attribute/complement.h"

#include <algorithm>

#include "syntax/cue_words.h"
#include "syntax/noun_phrase.h"

namespace quoth {
namespace {

constexpr int kObjectLength = 5;      // words of "a rather cautious statement"
constexpr int kStatementLength = 14;  // words of "in a statement on his website that"

bool is_preposition_of(const ReportingVerb& verb, std::string_view word) {
  auto list = verb.prepositions;
  while (!list.empty()) {
    const auto item = list.substr(0, list.find(','));
    if (item == word) return true;
    list.remove_prefix(std::min(item.size() + 1, list.size()));
  }
  return false;
}

/// "about half", "at least two": not a circumstance but the subject of what is said.
bool approximates(const Words& words, int i) {
  static constexpr std::string_view roughly[] = {"about",  "around", "at",   "between", "from",
                                                 "nearly", "over",   "some", "under",   "up"};
  const auto& word = words[i].lower;
  if (std::find(std::begin(roughly), std::end(roughly), word) == std::end(roughly)) return false;
  const Word& next = words[i + 1];
  return next.is(kNumber) || next.lower == "half" || next.lower == "least" || next.lower == "most";
}

bool starts_clause(const Words& words, int i) {
  const Word& word = words[i];
  return (word.is(kPreposition) && approximates(words, i)) ||
         word.is(kSubject | kDeterminer | kPossessive | kNumber) || is_nominal(word) ||
         word.lower == "there";
}

/// "that" within reach, before anything that ends the sentence.
int that_ahead(const Words& words, int i, bool past_commas) {
  for (int k = i; k < i + kStatementLength; ++k) {
    if (words[k].is(kThat) && k > i) return k;
    if (words[k].is(kStop | kQuoted | kMark) || (words[k].is(kComma) && !past_commas)) break;
  }
  return -1;
}

/// "the bridge costs too much": the ending and what follows tell a verb.
bool is_present(const Words& words, int i) {
  return words[i].lower.ends_with("s") && is_nominal(words[i]) && is_nominal(words[i - 1]) &&
         !words[i].is(kCapital) && !words[i - 1].is(kNumber) &&
         words[i + 1].is(kDeterminer | kPossessive | kAdverb | kPronoun | kNumber);
}

/// "claimed the bridge leaks", but not "claimed the central seat": the clause has a verb.
bool has_verb(const Words& words, int i) {
  if (words[i].is(kSubject)) return true;
  for (; !words[i].is(kComma | kStop | kWh); ++i)
    if (is_finite(words, i) || is_present(words, i) || words[i].is(kQuoted | kMark)) return true;
  return false;
}

/// Of "told Lee [of the flood]": not of "told a crowd of farmers".
bool opens_matter(const Words& words, int addressee, int i) {
  if (words[i].lower == "of" && words[addressee].is(kDeterminer) &&
      !words[i + 1].is(kDeterminer | kPossessive | kPronoun))
    return false;
  return words[i + 1].is(kWh) || phrase_starting_at(words, i + 1).has_value();
}

/// "asked on Friday [whether]": the question word within reach, for verbs that only ask.
int question_ahead(const Words& words, int i) {
  for (int k = i + 1; k < i + kStatementLength && !words[k].is(kPunctuation | kQuoted); ++k)
    if ((words[k].is(kWh) && !words[k].is(kPossessive)) || words[k].lower == "if") return k;
  return -1;
}

/// The clause may wait: "said in a statement on Monday that", "said Tuesday the bridge".
int skip_circumstance(const Words& words, int i, const ReportingVerb& verb) {
  if (words[i].lower == "to" || !words[i].is(kPreposition | kTime | kAdverb) ||
      words[i].is(kWh | kThat) || words[i].lower == "there")
    return i;
  const int that = that_ahead(words, i, (verb.frames & kFrameAddressee) != 0);
  if (that >= 0 && (verb.frames & kFrameThat)) return that;
  const bool asks = (verb.frames & kFrameWh) && !(verb.frames & (kFrameClause | kFrameThat));
  if (const int question = asks ? question_ahead(words, i) : -1; question >= 0) return question;
  const int from = i;
  while (true) {
    const Word& word = words[i];
    if (word.is(kWh | kThat | kSubject) || word.lower == "there") return i;
    const bool object = word.is(kPronoun) && (verb.frames & kFrameComplement);
    if (word.is(kTime) || (word.is(kAdverb) && !word.is(kPreposition) && !object)) {
      ++i;
    } else if (word.is(kPreposition) && (verb.frames & kFrameClause) && !approximates(words, i)) {
      const auto phrase = phrase_starting_at(words, i + 1);
      i = phrase ? phrase->last + 1 : i + 1;
      if (!phrase && !words[i].is(kTime)) return i;
    } else {
      // "said in a note seen by Lee": no clause stands behind the circumstance.
      return has_verb(words, i) || i == from ? i : words.size();
    }
  }
}

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
  for (int k = i; k > i - kStatementLength && !words[k].is(kPunctuation); --k)
    if (words[k].lower == "what" || words[k].lower == "which") return true;
  return false;
}

/// "called the plan [a mistake]", "called it [“old”]", "dubbed her [reckless]": the object, and
/// what it is called. "Called her mother" has no more than the object.
bool names_object(const Words& words, int i) {
  for (int k = i; k < i + kStatementLength && !words[k].is(kComma | kStop); ++k)
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
  if (word.lower == "to") return has(kFrameTo);
  if (word.lower.ends_with("ing") && has(kFrameIng)) return kFrameIng;
  // "tweeted using a new account": a way of saying, unless a verb makes a subject of it.
  const bool bare =
      ((has(kFrameFinite) && !evidence) || word.lower.ends_with("ing")) && !has_verb(words, i);
  if (has(kFrameClause) && starts_clause(words, i) && !bare) return kFrameClause;
  const auto phrase = phrase_starting_at(words, i);
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

/// "to close": neither "to the gate" nor "to Arden".
bool infinitive_at(const Words& words, int i) {
  if (words[i].lower == "not") ++i;
  const Word& verb = words[i + 1];
  return words[i].lower == "to" &&
         !verb.is(kDeterminer | kPossessive | kPronoun | kCapital | kSubject | kNumber | kTime |
                  kPunctuation | kPreposition | kConjunction) &&
         !verb.lower.ends_with("ing");
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
  if (verb.frames & kFrameLight) {
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
  found.first = skip_circumstance(words, found.first, verb);
  found.frame = frame_at(words, found.first, verb, evidence);
  return found;
}

}  // namespace quoth

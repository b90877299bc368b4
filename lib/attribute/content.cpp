#include "attribute/content.h"

#include "attribute/noun_phrase.h"

namespace quoth {
namespace {

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

bool starts_clause(const Word& word) {
  return word.is(kSubject | kDeterminer | kPossessive | kNumber) || is_nominal(word) ||
         word.lower == "there";
}

/// The clause may wait: "said in a statement on Monday that", "said Tuesday the bridge".
int skip_circumstance(const Words& words, int i) {
  if (!words[i].is(kPreposition | kTime | kAdverb) || words[i].lower == "to") return i;
  for (int k = i; k < i + kStatementLength && !words[k].is(kStop | kComma | kQuoted | kMark); ++k)
    if (words[k].is(kThat) && k > i) return k;
  while (words[i].is(kTime | kAdverb) && !words[i].is(kWh | kThat)) ++i;
  if (words[i].is(kPreposition) && words[i + 1].is(kTime)) return skip_circumstance(words, i + 1);
  return i;
}

std::uint32_t frame_at(const Words& words, int i, const ReportingVerb& verb) {
  const Word& word = words[i];
  const auto has = [&](std::uint32_t frames) { return verb.frames & frames; };
  if (i >= words.size() || word.is(kComma | kStop)) return 0;
  if (word.is(kQuoted | kMark)) return has(kFrameQuote | kFrameObject | kFrameComplement);
  if (word.is(kThat) && has(kFrameThat)) return kFrameThat;
  if ((word.is(kWh) || word.lower == "if") && has(kFrameWh)) return kFrameWh;
  if (word.lower == "to") return has(kFrameTo);
  if (word.lower.ends_with("ing") && has(kFrameIng)) return kFrameIng;
  if (has(kFrameClause) && starts_clause(word)) return kFrameClause;
  const bool phrase = phrase_starting_at(words, i).has_value();
  if (phrase && has(kFrameObject)) return kFrameObject;
  if (phrase && has(kFrameComplement)) return kFrameComplement;
  if (phrase && has(kFrameThat) && word.is(kSubject | kDeterminer | kPossessive)) return kFrameThat;
  return 0;
}

/// "urged them to", "described it as": an object, and the word that must follow it.
bool object_before(const Words& words, int i, std::string_view word) {
  const auto phrase = phrase_starting_at(words, i);
  if (!phrase) return false;
  for (int k = phrase->first; k <= phrase->last + 1; ++k)
    if (words[k].lower == word) return true;
  return false;
}

}  // namespace

Complement complement_of(const Words& words, int last, const ReportingVerb& verb) {
  Complement found{.cue_last = last, .first = last + 1};
  const auto& next = words[last + 1];
  if ((verb.frames & kFramePreposition) && is_preposition_of(verb, next.lower)) {
    found.cue_last = last + 1;
    found.first = last + 2;
    if (!words[found.first].is(kStop | kComma)) found.frame = kFramePreposition;
    return found;
  }
  if ((verb.frames & kFrameObjectTo) && object_before(words, last + 1, "to")) {
    found.frame = kFrameObjectTo;
    return found;
  }
  if ((verb.frames & kFrameAs) && object_before(words, last + 1, "as")) {
    found.frame = kFrameAs;
    return found;
  }
  if (verb.frames & kFrameAddressee) {
    if (const auto phrase = phrase_starting_at(words, last + 1)) {
      found.addressee_first = phrase->first;
      found.addressee_last = phrase->last;
      found.first = phrase->last + 1;
    }
  }
  found.first = skip_circumstance(words, found.first);
  found.frame = frame_at(words, found.first, verb);
  return found;
}

namespace {

bool is_cue(const Words& words, int i, std::uint32_t forms) {
  while (words[i].is(kAdverb)) ++i;
  const CueForm* cue = find_cue_form(words[i].lower);
  return cue && cue->is(forms) && !words[i].is(kQuoted);
}

bool dash(const Word& word) {
  return word.lower == "—" || word.lower == "–" || word.lower == "--" || word.lower == "-";
}

/// A dash ends the content unless a second one closes the insertion.
bool dash_ends(const Words& words, int i) {
  for (int k = i + 1; k < words.size(); ++k)
    if (dash(words[k])) return false;
  return true;
}

/// Whether what is reported ends at the comma `i`.
bool comma_ends(const Words& words, int i) {
  int next = i + 1;
  const auto& word = words[next];
  if (is_cue(words, next, kIng)) return true;
  if (word.lower == "but" || word.lower == "which" || word.lower == "while" ||
      word.lower == "although" || word.lower == "though" || word.lower == "according")
    return true;
  if (word.lower == "and")
    return is_cue(words, next + 1, kPast) || words[next + 1].is(kSubject | kCapital);
  return false;
}

}  // namespace

int content_end(const Words& words, int first) {
  int depth = 0;
  for (int i = first; i < words.size(); ++i) {
    const Word& word = words[i];
    if (word.is(kQuoted)) continue;
    if (word.lower == "(") ++depth;
    if (word.lower == ")") --depth;
    if (depth > 0 || i == first) continue;
    if (word.lower == ";" || depth < 0) return i - 1;
    if (dash(word) && dash_ends(words, i)) return i - 1;
    if (word.is(kComma) && comma_ends(words, i)) return i - 1;
    if (word.lower == "and" && is_cue(words, i + 1, kPast)) return i - 1;
  }
  int last = words.size() - 1;
  while (last > first && words[last].is(kStop | kComma) && words[last].lower != ")") --last;
  return last;
}

}  // namespace quoth

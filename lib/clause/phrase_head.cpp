#include "clause/phrase_head.h"

#include <algorithm>

#include "quoth/lexicon.h"
#include "syntax/gender.h"
#include "syntax/role_nouns.h"
#include "syntax/words.h"
#include "text/ascii.h"

namespace quoth {
namespace {

bool is_title(std::string_view word) {
  static const Lexicon titles = Lexicon::embedded("titles");
  if (titles.contains(word)) return true;
  const std::string with_stop = std::string(word) + ".";
  return titles.contains(with_stop);
}

/// The mark that closes the title or nickname that `open` opens: its words are no part of the
/// phrase's structure. 0: none.
int closing_mark(const Words& words, int open) {
  constexpr int longest = 10;  // words
  for (int i = open + 1; i < words.size() && i < open + longest; ++i)
    if (words[i].is(kMark)) return i;
  return 0;
}

/// Number of words of the head.
int head_size(const Words& words) {
  int i = 0;
  while (i < words.size()) {
    const Word& word = words[i];
    if (const int close = word.is(kMark) ? closing_mark(words, i) : 0) {
      i = close + 1;
      continue;
    }
    const bool ends = word.is(kPreposition | kPunctuation | kWh | kSubordinator) && i > 0;
    const bool name = word.is(kCapital);  // Per Holm
    if (ends && !word.is(kMark) && !name) break;
    ++i;
  }
  return i;
}

bool is_pronoun(const Words& words) {
  if (words.size() != 1) return false;
  static constexpr std::string_view pronouns[] = {"he",  "she", "it",   "they", "we",   "i",
                                                  "you", "who", "that", "this", "which"};
  return std::find(std::begin(pronouns), std::end(pronouns), words[0].lower) != std::end(pronouns);
}

/// "according to him": the pronoun that stands for the same person as a subject; or empty.
std::string subject_pronoun(std::string_view lower) {
  return lower == "him" ? "he" : lower == "them" ? "they" : "";
}

/// "her" of "her claim" is she; empty for "my" and the like.
std::string owner_pronoun(std::string_view lower) {
  static constexpr std::string_view owners[][2] = {
      {"his", "he"}, {"her", "she"}, {"their", "they"}, {"its", "it"}};
  for (const auto& [owner, pronoun] : owners)
    if (owner == lower) return std::string(pronoun);
  return {};
}

/// The first word of the name at the end of the head: after the last title or role in capitals.
int name_start(std::string_view text, const Words& words, int size) {
  int first = size;
  while (first > 0 && words[first - 1].is(kCapital) && !words[first - 1].is(kGenitive)) --first;
  for (int i = size - 1; i >= first; --i) {
    const auto word = words[i].span.of(text);
    if (!is_role_noun(word) && !is_title(word)) continue;
    // Maree Butler: behind a given name it is a surname.
    const bool two = i == size - 1 && i > first;
    if (two && gender_of_name(words.span(i - 1, i).of(text)) != Gender::unknown) continue;
    const bool surname = first == size - 1 && first == 0;  // Baker said
    return surname ? first : i + 1;
  }
  while (first < size && words[first].is(kDeterminer)) ++first;
  if (first == size - 1 && words[first].is(kNumber | kSubject | kPronoun)) return size;  // One said
  return first;
}

/// "residents", "eyewitnesses": at the start of a sentence no names.
bool is_role_plural(std::string_view lower) {
  return lower.ends_with('s') &&
         (is_role_noun(lower.substr(0, lower.size() - 1)) ||
          (lower.ends_with("es") && is_role_noun(lower.substr(0, lower.size() - 2))));
}

}  // namespace

Span name_behind_role(std::string_view text, Span noun_phrase) {
  const Words words(text, tokenize(text, noun_phrase), {});
  const int last = words.size() - 1;
  int first = last + 1;
  while (first > 0 && words[first - 1].is(kCapital) && !words[first - 1].is(kGenitive)) --first;
  const bool role = first > 0 && first <= last && is_role_noun(words[first - 1].span.of(text));
  return role ? words.span(first, last) : Span{};
}

Span head_span(std::string_view text, Span noun_phrase) {
  const Words words(text, tokenize(text, noun_phrase), {});
  if (words.size() == 0) return {};
  const int size = head_size(words);
  return size > 0 ? words.span(0, size - 1) : noun_phrase;
}

PhraseHead head_of(std::string_view text, Span noun_phrase) {
  PhraseHead head;
  const Words words(text, tokenize(text, noun_phrase), {});
  if (words.size() == 0) return head;
  if (is_pronoun(words)) head.pronoun = words[0].lower;
  if (words.size() == 1 && words[0].is(kPossessive)) head.pronoun = owner_pronoun(words[0].lower);
  if (words.size() == 1 && head.pronoun.empty()) head.pronoun = subject_pronoun(words[0].lower);
  const int size = head_size(words);
  head.span = size > 0 ? words.span(0, size - 1) : noun_phrase;
  const bool people = size == 1 && is_role_plural(words[0].lower);  // "Residents of Arden"
  const int first = people ? size : name_start(text, words, size);
  if (first < size && head.pronoun.empty()) head.name = words.span(first, size - 1);
  for (int i = 0; i < size; ++i) {
    if (words[i].is(kGenitive)) head.role.clear();  // the sheriff's office is no sheriff
    if (const auto word = words[i].span.of(text); is_role_noun(word)) head.role = ascii_lower(word);
  }
  head.definite =
      words[0].lower == "the" || words[0].is(kPossessive) || (size > 1 && words[1].is(kGenitive));
  const auto last = words[size - 1].lower;
  head.plural = last.ends_with("s") && !last.ends_with("ss") && head.name.empty();
  return head;
}

}  // namespace quoth

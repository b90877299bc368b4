#include "attribute/name_giving.h"

#include <algorithm>

#include "attribute/phrase_head.h"
#include "quoth/lexicon.h"
#include "syntax/words.h"

namespace quoth {
namespace {

/// Verbs and nouns that give a name or a label: known as, called, the term.
bool gives_name(std::string_view word) {
  static const Lexicon table = Lexicon::embedded("naming_words");
  return table.contains(word);
}

/// charged with “affray”, guilty of “affray”: the wording of a law.
bool is_charge(const Words& left, int i) {
  const auto &last = left[i].lower, &word = left[i - 1].lower;
  return (last == "of" && (word == "guilty" || word == "convicted" || word == "acquitted")) ||
         (last == "with" && word == "charged");
}

/// words like “Kiwi”, terms such as “Kiwi”
int behind_such_as(const Words& left, int i) {
  const auto& word = left[i].lower;
  if (word == "like" || word == "including") return i - 1;
  return word == "as" && left[i - 1].lower == "such" ? i - 2 : i;
}

}  // namespace

bool follows_naming(std::string_view text, std::uint32_t from, std::uint32_t at) {
  const Words left(text, tokenize(text, last_bytes(text, {from, at})), {});
  int i = left.size() - 1;
  if (left[i].is(kDeterminer | kComma)) --i;
  i = behind_such_as(left, i);
  if (gives_name(left[i].lower)) return true;
  constexpr int nearest = 5;  // words between "known" and "as"
  if (is_charge(left, i)) return true;
  if (left[i].lower != "as" && left[i].lower != "for") return false;
  for (int k = i - 1; k > i - nearest && !left[k].is(kPunctuation); --k)
    if (gives_name(left[k].lower)) return true;
  return false;
}

namespace {

/// declares himself the “comeback kid”
bool calls_itself(const Words& between) {
  static constexpr std::string_view selves[] = {"itself", "himself", "herself", "themselves"};
  return between.size() == 2 && between[1].lower == "the" &&
         std::find(std::begin(selves), std::end(selves), between[0].lower) != std::end(selves);
}

}  // namespace

bool is_naming(const Article& article, const Tag& tag, const Quotation& q) {
  const std::string_view text = article.text;
  const Span gap{tag.cue.end, q.span.start};
  if (gap.start > gap.end || gap.size() > 24) return false;
  const Words between(text, tokenize(text, gap), {});
  if (calls_itself(between)) return true;
  if (!gives_name(tag.lemma)) return false;
  // "a blog called the", "known to all as": what it is called stands right behind.
  const std::string_view source = tag.source.of(text);
  const bool passive = source.empty() || source == "the";
  const bool the = passive && between.size() == 1 && between[0].lower == "the";
  if (between.size() > 0 && between[between.size() - 1].lower != "as" && !the) return false;
  if (passive) return true;
  const bool indefinite = source.starts_with("a ") || source.starts_with("an ");
  return indefinite && head_of(text, tag.source).role.empty();
}

}  // namespace quoth

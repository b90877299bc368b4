#include "attribute/name_giving.h"

#include "attribute/speech.h"
#include "clause/phrase_head.h"
#include "quoth/lexicon.h"
#include "syntax/words.h"
#include "text/word_list.h"

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

/// everybody, engineers, local people, the press: nobody in particular. A plural has a verb
/// without an s: Engineers speak, Williams speaks.
bool is_anybody(const Words& source, std::string_view cue) {
  static constexpr std::string_view anybody[] = {"everyone", "everybody", "people", "many",
                                                 "some",     "most",      "locals", "media",
                                                 "press",    "residents", "others"};
  const Word& last = source[source.size() - 1];
  if (is_one_of(last.lower, anybody)) return true;
  constexpr int bare = 2;  // words of "French farmers"
  if (source.size() > bare || source[0].is(kDeterminer | kPossessive | kNumber)) return false;
  return last.lower.ends_with("s") && !last.lower.ends_with("ss") &&
         !cue.substr(0, cue.find(' ')).ends_with("s");
}

/// A few words without a verb, an article or a pronoun: a name, and no view.
bool is_plain(const Words& words) {
  constexpr int longest = 4;
  for (int i = 0; i < words.size(); ++i)
    if (words[i].is(kDeterminer | kPossessive | kSubject | kAuxiliary | kVerb | kNegation))
      return false;
  return words.size() <= longest;
}

/// Calls, has dubbed, speaks of: the verb stands in the present, or gives a nickname.
bool names_usually(std::string_view cue, std::string_view lemma) {
  static constexpr std::string_view nicknames[] = {"dub", "nickname", "christen"};
  static constexpr std::string_view verbs[] = {"call",    "term",       "speak of",
                                               "talk of", "talk about", "speak about"};
  if (is_one_of(lemma, nicknames)) return true;
  const std::string_view verb = cue.substr(0, cue.find(' '));
  return is_one_of(lemma, verbs) && !verb.ends_with("ed") && !verb.ends_with("ing") &&
         !verb.starts_with("spo");
}

/// declares himself the “comeback kid”
bool calls_itself(const Words& between) {
  static constexpr std::string_view selves[] = {"itself", "himself", "herself", "themselves"};
  return between.size() == 2 && between[1].lower == "the" && is_one_of(between[0].lower, selves);
}

/// `tag` gives a thing its name by the quoted words: “a bar called ‘Kiwi,’” “known as ‘Kiwi.’”
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

/// `tag` tells how a thing is usually called: what engineers call “Phase B”, investors speak of a
/// “unicorn”, the press has dubbed him the “Kid”.
bool is_usual_name(const Article& article, const Tag& tag, const Quotation& q) {
  const std::string_view text = article.text;
  const Span gap{tag.cue.end, q.span.start};
  if (gap.start > gap.end || gap.size() > 24 || tag.source.empty()) return false;
  if (!names_usually(tag.cue.of(text), tag.lemma)) return false;
  const Words between(text, tokenize(text, gap), {}), source(text, tokenize(text, tag.source), {});
  const Words inner(text, tokenize(text, between_marks(q)), {});
  const bool nickname = tag.lemma == "dub" || tag.lemma == "nickname";
  const bool object = between.size() > 0 && !(between.size() == 1 && between[0].is(kDeterminer));
  return is_anybody(source, tag.cue.of(text)) && is_plain(inner) && (nickname || !object);
}

/// A bar called “Kiwi”: the verb names, and reports nothing. True if it tells a usual name.
bool drop_naming(Article& article, const Quotation& q) {
  Sentence& sentence = article.sentences[article.sentence_at(q.span.start)];
  const TagRange near = tags_near(sentence, q.span.start);
  if (near.middle == near.first) return false;
  const Tag& tag = sentence.tags[near.middle - 1];
  const bool usual = is_usual_name(article, tag, q);
  if (usual || is_naming(article, tag, q))
    sentence.tags.erase(sentence.tags.begin() + near.middle - 1);
  return usual;
}

}  // namespace

bool follows_naming(std::string_view text, std::uint32_t from, std::uint32_t at) {
  const Words left(text, tokenize(text, last_bytes(text, {from, at})), {});
  int i = left.size() - 1;
  if (left[i].is(kDeterminer | kComma)) --i;
  const int owner = behind_such_as(left, i);
  if (owner == i && left[i].lower == "words") return false;  // a sign with the words “Stay out”
  i = owner;
  if (gives_name(left[i].lower)) return true;
  constexpr int nearest = 5;  // words between "known" and "as"
  if (is_charge(left, i)) return true;
  if (left[i].lower != "as" && left[i].lower != "for") return false;
  for (int k = i - 1; k > i - nearest && !left[k].is(kPunctuation); --k)
    if (gives_name(left[k].lower)) return true;
  return false;
}

void drop_naming(Article& article) {
  for (const Quotation& q : article.names) drop_naming(article, q);
  std::vector<Quotation> said;
  for (const Quotation& q : article.quotations)
    (drop_naming(article, q) ? article.names : said).push_back(q);
  article.quotations = std::move(said);
}

}  // namespace quoth

#include "attribute/fragment_signs.h"

#include <algorithm>
#include <string>

#include "attribute/lead_ins.h"
#include "attribute/name_giving.h"
#include "attribute/speech.h"
#include "clause/phrase_head.h"
#include "syntax/noun_phrase.h"
#include "syntax/words.h"
#include "text/word_list.h"

namespace quoth {
namespace {

using Signs = std::vector<std::string_view>;

constexpr double sure = 0.5;  // score of a tag that surely reports

constexpr std::string_view length_name(int words) {
  if (words < 2) return "words 1";
  if (words < 3) return "words 2";
  if (words < 5) return "words 3-4";
  return words < 8 ? "words 5-7" : "words 8";
}

/// chants of “Go home”, the cry of “Shame!”
bool is_shouted(const Words& left) {
  static constexpr std::string_view shouts[] = {"chant",  "chants", "cries",  "cry",
                                                "shouts", "shout",  "calls",  "cheers",
                                                "words",  "jeers",  "screams"};
  const int last = left.size() - 1;
  return (left[last].lower == "of" || left[last].lower == "to") &&
         is_one_of(left[last - 1].lower, shouts);
}

/// The words within the marks: is there a verb, somebody who speaks or is spoken of, a shout?
void inner_signs(std::string_view text, Span inner, Signs& signs) {
  static constexpr std::string_view speakers[] = {"i",   "we",   "my", "our",
                                                  "you", "your", "us", "me"};
  static constexpr std::string_view others[] = {"he",  "she", "they",  "it",
                                                "his", "her", "their", "them"};
  const Words words(text, tokenize(text, inner), {});
  bool verb = false, first = false, third = false, shout = false, grammar = false;
  for (int i = 0; i < words.size(); ++i) {
    const auto& w = words[i];
    verb |= w.is(kAuxiliary | kVerb | kNegation) || (w.is(kSubject) && !w.is(kDeterminer));
    first |= is_one_of(w.lower, speakers);
    third |= is_one_of(w.lower, others);
    shout |= w.lower == "!" || w.lower == "?";
    grammar |= w.is(kDeterminer | kPreposition | kConjunction | kAdverb) && !w.is(kTime | kNumber);
  }
  if (verb) signs.push_back("verb");
  if (first) signs.push_back("first person");
  if (third) signs.push_back("third person");
  if (shout) signs.push_back("shout");
  if (grammar) signs.push_back("grammar");
}

/// “…,” a term that many dislike
bool opens_gloss(const Words& right, int i) {
  static constexpr std::string_view kinds[] = {"term",     "word",      "phrase", "name",   "label",
                                               "nickname", "reference", "nod",    "concept"};
  return right[i].is(kDeterminer) && is_one_of(right[i + 1].lower, kinds);
}

/// The “red wall” seats; the “red wall”, or core seats; a “wall” of seats.
void neighbour_signs(const Words& left, const Words& right, bool stopped, Signs& signs) {
  static constexpr std::string_view mentions[] = {"is",     "was", "are",    "means",
                                                  "refers", "has", "became", "were"};
  const Word &before = left[left.size() - 1], &after = right[0];
  const bool noun = !stopped && is_nominal(after) && !after.is(kVerb | kTime | kNumber) &&
                    !after.is(kCapital) && !after.lower.ends_with("ly");
  const bool verb = left[left.size() - 2].is(kSubject) || left[left.size() - 2].lower == "that";
  const bool owned = before.is(kDeterminer | kPossessive | kNumber) ||
                     (before.is(kGenitive) && !verb);  // "it's" is no owner
  const Word& clause = right[after.is(kComma) ? 1 : 0];
  const Word& verb_behind = right[after.is(kAdverb) ? 1 : 0];
  if (noun && owned)
    signs.push_back("explains a noun");
  else if (owned && left.size() < 4)
    signs.push_back("subject");
  else if (left.size() < 2 && is_one_of(verb_behind.lower, mentions))
    signs.push_back("subject");
  const bool comma = stopped || after.is(kComma);
  if (comma && (clause.lower == "or" || clause.lower == "which"))
    signs.push_back("explained");
  else if (opens_gloss(right, after.is(kComma) ? 1 : 0))
    signs.push_back("explained");
  if (!stopped && after.is(kPreposition | kConjunction)) signs.push_back("goes on");
  if (before.lower == "as" || before.is(kThat)) signs.push_back("as or that");
  if (before.is(kBe)) signs.push_back("behind be");
}

/// Who is the subject of the sentence: somebody who can speak?
std::string_view subject_sign(const Article& article, const Cast& cast, const Sentence& sentence,
                              std::uint32_t before) {
  static constexpr std::string_view people[] = {"he", "she", "they", "i", "we", "who"};
  const Span span = subject_of_sentence(article.text, {sentence.span.start, before});
  if (span.empty()) return "no subject";
  const PhraseHead head = head_of(article.text, span);
  if (is_one_of(head.pronoun, people)) return "person";
  if (!head.pronoun.empty()) return "thing";
  if (const auto name = cast.head(span))
    return cast[name->member].type == EntityType::per ? "person" : "body";
  return head.role.empty() ? "thing" : "person";
}

bool speaks(const Tag& tag) { return tag.speech && !tag.cue.empty() && !tag.source.empty(); }

/// A stop stands on either side of the closing mark: the words end the sentence.
bool ends_sentence(const Article& article, const Quotation& q) {
  const std::string_view inner = between_marks(q).of(article.text);
  return ends_with_stop(article, q) && !inner.ends_with(",");
}

}  // namespace

FragmentSigns::FragmentSigns(const Article& article, const Cast& cast,
                             const std::vector<Attachment>& tags)
    : article_(article), cast_(cast), tags_(tags), speaking_(article.paragraphs.size(), false) {
  for (const Sentence& s : article.sentences) {
    const auto last = s.tags.begin() + std::min(s.tags.size(), tag_window);
    if (std::any_of(s.tags.begin(), last, speaks)) speaking_[s.paragraph] = true;
  }
}

std::vector<std::string_view> FragmentSigns::of(std::size_t i) const {
  const std::string_view text = article_.text;
  const Quotation& q = article_.quotations[i];
  const Shape shape = shape_of(article_, q);
  const Sentence& sentence = article_.sentences[article_.sentence_at(q.span.start)];
  const Span before{sentence.span.start, q.span.start}, behind{q.span.end, sentence.span.end};
  const Words left(text, tokenize(text, last_bytes(text, before)), {});
  const Words right(text, tokenize(text, first_bytes(text, behind)), {});
  Signs signs{"bias", length_name(shape.words)};
  inner_signs(text, between_marks(q), signs);
  neighbour_signs(left, right, shape.stopped, signs);
  if (shape.title_case) signs.push_back("title case");
  if (speaking_[sentence.paragraph]) signs.push_back("others speak");
  if (ends_sentence(article_, q)) signs.push_back("ends sentence");
  if (const Tag* tag = cue_of(i)) {
    signs.push_back(!tag->speech ? "thought" : tag->score < sure ? "unsure cue" : "cue");
    if (follows_naming(text, std::min(tag->cue.end, q.span.start), q.span.start))
      signs.push_back("naming");
    return signs;
  }
  if (follows_naming(text, sentence.span.start, q.span.start)) signs.push_back("naming");
  if (is_shouted(left)) signs.push_back("shouted");
  if (q.span.start > sentence.span.start)
    signs.push_back(subject_sign(article_, cast_, sentence, q.span.start));
  return signs;
}

const Tag* FragmentSigns::cue_of(std::size_t i) const {
  const Attachment& a = tags_[i];
  if (a.relation == Relation::none) return nullptr;
  const Tag& tag = article_.sentences[a.sentence].tags[a.tag];
  return tag.cue.empty() ? nullptr : &tag;
}

}  // namespace quoth

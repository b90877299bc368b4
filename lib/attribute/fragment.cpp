#include "attribute/fragment.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <unordered_map>

#include "attribute/lead_ins.h"
#include "attribute/phrase_head.h"
#include "attribute/speech.h"
#include "quoth/lexicon.h"
#include "syntax/noun_phrase.h"
#include "syntax/words.h"
#include "text/ascii.h"
#include "text/white_space.h"

namespace quoth {
namespace {

double weight(std::string_view name) {
  static const std::unordered_map<std::string_view, double> weights = [] {
    static const Lexicon table = Lexicon::embedded("fragment_weights");
    std::unordered_map<std::string_view, double> all;
    for (const Lexicon::Row& row : table.rows()) {
      const auto field = row.field(1);
      std::from_chars(field.data(), field.data() + field.size(), all[row.field(0)]);
    }
    return all;
  }();
  return weights.at(name);
}

constexpr std::string_view length_name(int words) {
  if (words < 2) return "words 1";
  if (words < 3) return "words 2";
  if (words < 5) return "words 3-4";
  return words < 8 ? "words 5-7" : "words 8";
}

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

/// called “Kiwi”, the so-called “Kiwi”, known to all as “Kiwi”
bool follows_naming(std::string_view text, std::uint32_t from, std::uint32_t at) {
  const Words left(text, tokenize(text, last_bytes(text, {from, at})), {});
  int i = left.size() - 1;
  if (left[i].is(kDeterminer | kComma)) --i;
  if (gives_name(left[i].lower)) return true;
  constexpr int nearest = 5;  // words between "known" and "as"
  if (is_charge(left, i)) return true;
  if (left[i].lower != "as" && left[i].lower != "for") return false;
  for (int k = i - 1; k > i - nearest && !left[k].is(kPunctuation); --k)
    if (gives_name(left[k].lower)) return true;
  return false;
}

/// chants of “Go home”, the cry of “Shame!”
bool is_shouted(std::string_view text, std::uint32_t from, std::uint32_t at) {
  const Words left(text, tokenize(text, last_bytes(text, {from, at})), {});
  const int last = left.size() - 1;
  if (left[last].lower != "of" && left[last].lower != "to") return false;
  static constexpr std::string_view shouts[] = {"chant",  "chants", "cries",  "cry",
                                                "shouts", "shout",  "calls",  "cheers",
                                                "words",  "jeers",  "screams"};
  return std::find(std::begin(shouts), std::end(shouts), left[last - 1].lower) != std::end(shouts);
}

/// The words within the marks: is there a verb, somebody who speaks, a shout?
double inner_odds(std::string_view text, Span inner) {
  const Words words(text, tokenize(text, inner), {});
  bool verb = false, speaker = false, shout = false;
  for (int i = 0; i < words.size(); ++i) {
    const auto& w = words[i];
    verb |= w.is(kAuxiliary | kVerb | kNegation) || (w.is(kSubject) && !w.is(kDeterminer));
    speaker |= w.lower == "i" || w.lower == "we" || w.lower == "my" || w.lower == "our" ||
               w.lower == "you" || w.lower == "your" || w.lower == "us" || w.lower == "me";
    shout |= w.lower == "!" || w.lower == "?";
  }
  return (verb ? weight("verb") : 0) + (speaker ? weight("first person") : 0) +
         (shout ? weight("shout") : 0);
}

/// What stands on both sides: the “red wall” seats.
double neighbour_odds(std::string_view text, const Quotation& q, Span sentence, bool stopped) {
  const Words left(text, tokenize(text, last_bytes(text, {sentence.start, q.span.start})), {});
  const Words right(text, tokenize(text, first_bytes(text, {q.span.end, sentence.end})), {});
  const Word &before = left[left.size() - 1], &after = right[0];
  double odds = 0;
  const bool noun = !stopped && is_nominal(after) && !after.is(kVerb | kTime | kNumber) &&
                    !after.is(kCapital) && !after.lower.ends_with("ly");
  const bool verb = left[left.size() - 2].is(kSubject) || left[left.size() - 2].lower == "that";
  const bool owned = before.is(kDeterminer | kPossessive | kNumber) ||
                     (before.is(kGenitive) && !verb);  // "it's" is no owner
  if (noun && owned)
    odds += weight("explains a noun");
  else if (owned && left.size() < 4)
    odds += weight("subject");
  return odds;
}

/// Who is the subject of the sentence: somebody who can speak?
double subject_odds(const Article& article, const Cast& cast, const Sentence& sentence,
                    std::uint32_t before) {
  const Span span = subject_of_sentence(article.text, {sentence.span.start, before});
  if (span.empty()) return 0;
  const PhraseHead head = head_of(article.text, span);
  static constexpr std::string_view people[] = {"he", "she", "they", "i", "we", "who"};
  if (std::find(std::begin(people), std::end(people), head.pronoun) != std::end(people))
    return weight("person");
  if (!head.pronoun.empty()) return weight("thing");
  if (const auto name = cast.head(span))
    return weight(cast[name->member].type == EntityType::per ? "person" : "body");
  if (!head.role.empty()) return weight("person");
  return weight("thing");
}

bool speaks(const Tag& tag) { return tag.speech && !tag.cue.empty() && !tag.source.empty(); }

class Judge {
 public:
  Judge(const Article& article, const Cast& cast, const std::vector<Attachment>& tags)
      : article_(article), cast_(cast), tags_(tags), speaking_(article.paragraphs.size(), false) {
    for (const Sentence& s : article.sentences) {
      const auto last = s.tags.begin() + std::min(s.tags.size(), tag_window);
      if (std::any_of(s.tags.begin(), last, speaks)) speaking_[s.paragraph] = true;
    }
  }

  double odds(std::size_t i) const {
    const Quotation& q = article_.quotations[i];
    const Shape shape = shape_of(article_, q);
    const Sentence& sentence = article_.sentences[article_.sentence_at(q.span.start)];
    double sum = weight("bias") + weight(length_name(shape.words));
    sum += inner_odds(article_.text, between_marks(q));
    sum += neighbour_odds(article_.text, q, sentence.span, shape.stopped);
    if (shape.title_case) sum += weight("title case");
    if (speaking_[sentence.paragraph]) sum += weight("others speak");
    if (reported(i)) return sum + weight("cue");
    if (follows_naming(article_.text, sentence.span.start, q.span.start)) sum += weight("naming");
    if (is_shouted(article_.text, sentence.span.start, q.span.start)) sum += weight("shouted");
    if (q.span.start > sentence.span.start)
      sum += subject_odds(article_, cast_, sentence, q.span.start);
    return sum;
  }

 private:
  bool reported(std::size_t i) const {
    const Attachment& a = tags_[i];
    return a.relation != Relation::none && !article_.sentences[a.sentence].tags[a.tag].cue.empty();
  }

  const Article& article_;
  const Cast& cast_;
  const std::vector<Attachment>& tags_;
  std::vector<bool> speaking_;  // paragraphs with a tag of speech
};

}  // namespace

bool is_naming(const Article& article, const Tag& tag, const Quotation& q) {
  const std::string_view text = article.text;
  const Span gap{tag.cue.end, q.span.start};
  if (gap.start > gap.end || gap.size() > 24 || !gives_name(tag.lemma)) return false;
  // "called", "known to all as": what it is called stands right behind.
  const Words between(text, tokenize(text, gap), {});
  if (between.size() > 0 && between[between.size() - 1].lower != "as") return false;
  if (tag.source.empty()) return true;
  const auto source = tag.source.of(text);
  const bool indefinite = source.starts_with("a ") || source.starts_with("an ");
  return indefinite && head_of(text, tag.source).role.empty();
}

namespace {

/// Nothing but a comma, "and" or "or" stands between a quotation and the next one.
bool are_listed(const Article& article, std::size_t i) {
  const Span left = article.quotations[i].span, right = article.quotations[i + 1].span;
  if (right.start < left.end || right.start - left.end > 8) return false;
  std::string_view gap = trim(article.text.substr(left.end, right.start - left.end));
  if (gap.starts_with(",")) gap = trim(gap.substr(1));
  return gap.empty() || gap == "and" || gap == "or";
}

}  // namespace

std::vector<double> speech_odds(const Article& article, const Cast& cast,
                                const std::vector<Attachment>& tags) {
  const Judge judge(article, cast, tags);
  std::vector<double> odds;
  for (std::size_t i = 0; i < tags.size(); ++i) {
    // Next to its tag: no doubt that it was said.
    const bool whole = tags[i].relation == Relation::before || tags[i].relation == Relation::after;
    odds.push_back(whole ? likely_odds : judge.odds(i));
  }
  // “cold,” “wet” and “long”: what is said of one holds for the list.
  for (std::size_t i = 1; i < odds.size(); ++i)
    if (are_listed(article, i - 1)) odds[i] = std::max(odds[i], odds[i - 1]);
  for (std::size_t i = odds.size(); i-- > 1;)
    if (are_listed(article, i - 1)) odds[i - 1] = std::max(odds[i], odds[i - 1]);
  return odds;
}

}  // namespace quoth

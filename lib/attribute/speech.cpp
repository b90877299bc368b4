#include "attribute/speech.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>

#include "quoth/lexicon.h"
#include "text/ascii.h"
#include "text/white_space.h"

namespace quoth {
namespace {

/// A fragment of this many words that no tag reports may be quoted from somebody; of the shorter
/// ones most are scare quotes. Their confidence is low (confidence.cpp).
constexpr int fragment_words = 2;
/// Longer ones are sentences in capitals.
constexpr int longest_title = 8;
/// Words that a title leaves in lower case have fewer letters.
constexpr std::size_t long_word = 5;

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t'; }

UChar32 first_of(std::string_view text) {
  UChar32 c = 0;
  std::int32_t i = 0;
  U8_NEXT_OR_FFFD(reinterpret_cast<const uint8_t*>(text.data()), i,
                  static_cast<std::int32_t>(text.size()), c);
  return c;
}

/// The words between the marks, and how many of them begin with a capital or a digit.
struct WordCount {
  int words = 0, long_words = 0, long_capitals = 0, capitals = 0;
};

WordCount count_words(std::string_view content) {
  WordCount count;
  for (std::size_t at = 0; at < content.size();) {
    while (at < content.size() && is_space(content[at])) ++at;
    std::size_t end = at;
    while (end < content.size() && !is_space(content[end])) ++end;
    if (end == at) break;
    const UChar32 first = first_of(content.substr(at, end - at));
    ++count.words;
    const bool capital = u_isupper(first) || u_isdigit(first) || first == '#' || first == '@';
    count.capitals += capital;
    if (end - at >= long_word || count.words == 1) {
      ++count.long_words;
      count.long_capitals += capital;
    }
    at = end;
  }
  return count;
}

bool is_title_case(const WordCount& count) {
  return count.long_capitals == count.long_words && (count.capitals >= 2 || count.words == 1);
}

/// The last word of a text, at most a few dozen bytes of it.
std::string_view word_at_end(std::string_view text) {
  text = text.substr(text.size() > 40 ? text.size() - 40 : 0);
  return text.substr(text.find_last_of(" \n\t") + 1);
}

bool begins_with_capital(std::string_view text) {
  return !text.empty() && u_isupper(first_of(text));
}

bool is_stop(char c) { return c == '.' || c == '?' || c == '!' || c == ','; }

/// The last character between the marks or, in British style, the one after them.
bool stops(std::string_view text, Span inner, Span outer) {
  if (inner.empty()) return false;
  if (is_stop(text[inner.end - 1]) || inner.of(text).ends_with("…")) return true;
  return outer.end < text.size() && is_stop(text[outer.end]) && text[outer.end] != ',';
}

}  // namespace

Span between_marks(const Quotation& q) {
  Span inner{q.span.start + q.mark, q.span.end};
  if (q.closed && inner.size() >= q.mark) inner.end -= q.mark;
  return inner;
}

/// the “law and order” issue: the quotation explains the noun after it.
bool is_attributive(std::string_view text, Span outer, Span inner) {
  if (inner.empty() || is_stop(text[inner.end - 1])) return false;
  const std::string_view right = text.substr(outer.end, 2);
  if (right.size() < 2 || right[0] != ' ' || !is_ascii_lower(right[1])) return false;
  static const Lexicon classes = Lexicon::embedded("word_classes");
  const auto left = classes.find(ascii_lower(word_at_end(trim(text.substr(0, outer.start)))));
  if (!left || !(left->field(1).starts_with("det") || left->field(1).starts_with("poss")))
    return false;
  const std::string_view rest = text.substr(outer.end + 1, 20);
  return !classes.contains(rest.substr(0, rest.find_first_of(" ,.;:\n")));
}

/// After a stop, though the splitter may have read on: … on condition of anonymity. “I …”
bool after_sentence(std::string_view text, std::uint32_t at) {
  const std::string_view left = trim(text.substr(0, at));
  return left.size() < at && (left.ends_with(".") || left.ends_with("?") || left.ends_with("!"));
}

/// the term “dark store”
bool is_term(std::string_view text, std::uint32_t at) {
  static constexpr std::string_view names[] = {
      "term", "terms", "word", "words", "phrase", "expression", "so-called", "nickname", "moniker"};
  const std::string left = ascii_lower(word_at_end(trim(text.substr(0, at))));
  return std::find(std::begin(names), std::end(names), left) != std::end(names);
}

Shape shape_of(const Article& article, const Quotation& q) {
  const std::string_view text = article.text;
  const Span inner = between_marks(q);
  const WordCount count = count_words(inner.of(text));
  const Sentence& first = article.sentences[article.sentence_at(q.span.start)];
  const Span paragraph = article.paragraphs[first.paragraph];

  Shape shape;
  shape.words = count.words;
  shape.title_case = is_title_case(count);
  shape.attributive = is_attributive(text, q.span, inner) || is_term(text, q.span.start);
  shape.stopped = !inner.empty() && is_stop(text[inner.end - 1]);
  shape.markup = q.span.start > 0 && text[q.span.start - 1] == '=';
  const bool starts = first.span.start == q.span.start || after_sentence(text, q.span.start);
  shape.whole_sentence = starts && (stops(text, inner, q.span) || !q.closed);
  shape.own_paragraph = paragraph.start == q.span.start && q.span.end + 1 >= paragraph.end;
  return shape;
}

namespace {

bool is_work(std::string_view word) {
  static const Lexicon title_words = Lexicon::embedded("title_words");
  return title_words.contains(ascii_lower(word));
}

/// the film “Dust”, her new book, “Dust,” Lund’s “Dust”
bool follows_work(std::string_view left) {
  const std::string_view last = word_at_end(left);
  for (std::string_view genitive : {"'s", "’s", "s'", "s’", "S'", "S’"})
    if (last.ends_with(genitive)) return true;
  return is_work(last) || (last.ends_with(",") && is_work(last.substr(0, last.size() - 1)));
}

/// on “Today”, the author of “Cold Harvest”, but not chants of “Shame On You”.
bool hangs_on_preposition(std::string_view left, const WordCount& count) {
  const std::string word = ascii_lower(word_at_end(left));
  if (word == "on") return true;
  const std::string owner =
      ascii_lower(word_at_end(trim(left.substr(0, left.size() - word.size()))));
  static constexpr std::string_view shouts[] = {"chant",  "chants", "cry",   "cries",
                                                "shout",  "shouts", "call",  "calls",
                                                "cheers", "words",  "slogan"};
  if (std::find(std::begin(shouts), std::end(shouts), owner) != std::end(shouts)) return false;
  static constexpr std::string_view prepositions[] = {"of", "in", "at", "from", "with", "for"};
  return count.capitals >= 2 && std::find(std::begin(prepositions), std::end(prepositions), word) !=
                                    std::end(prepositions);
}

/// the “Scandal” star: a noun in lower case goes on with the phrase.
bool names_noun(std::string_view left, std::string_view right) {
  static const Lexicon openers = Lexicon::embedded("word_classes");
  const auto opener = openers.find(ascii_lower(word_at_end(left)));
  const bool opens =
      left.empty() || is_stop(left.back()) ||
      (opener && (opener->field(1).starts_with("det") || opener->field(1).starts_with("poss") ||
                  opener->field(1).starts_with("prep")));
  if (!opens) return false;
  if (right.size() < 2 || right[0] != ' ' || !is_ascii_lower(right[1])) return false;
  static const Lexicon classes = Lexicon::embedded("word_classes");
  right = right.substr(1, right.find_first_of(" ,.;:?!\n", 1) - 1);
  const bool verb = right.ends_with("ed") || right.ends_with("ing") || right.ends_with("ly") ||
                    right.ends_with("s");
  return !verb && right.size() > 2 && !classes.contains(right);
}

}  // namespace

bool is_name(std::string_view text, const Quotation& q) {
  const Span inner = between_marks(q);
  const WordCount count = count_words(inner.of(text));
  if (!is_title_case(count) || count.words > longest_title) return false;
  const std::string_view left = trim(text.substr(0, q.span.start));
  const std::string_view right = text.substr(q.span.end, 40);
  if (follows_work(left) || hangs_on_preposition(left, count)) return true;
  const bool stopped = inner.empty() || is_stop(text[inner.end - 1]);
  if (!stopped && names_noun(left, right)) return true;
  return count.words <= 2 && begins_with_capital(word_at_end(left)) && !is_stop(left.back()) &&
         begins_with_capital(trim(right));
}

std::size_t count_letters(std::string_view gap) {
  return std::count_if(gap.begin(), gap.end(),
                       [](char c) { return is_ascii_letter(c) || is_ascii_digit(c); });
}

bool ends_with_stop(const Article& article, const Quotation& q) {
  return stops(article.text, between_marks(q), q.span);
}

bool ends_with_comma(const Article& article, const Quotation& q) {
  const Span inner = between_marks(q);
  return inner.of(article.text).ends_with(",") || article.text.substr(q.span.end, 1) == ",";
}

bool is_speech(const Shape& shape) {
  if (shape.markup || shape.words == 0) return false;
  if (shape.attributive) return false;
  if (shape.own_paragraph) return shape.words > 1;
  if (shape.title_case) return shape.whole_sentence;
  return shape.whole_sentence || shape.words >= fragment_words || shape.stopped;
}

}  // namespace quoth

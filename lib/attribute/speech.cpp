#include "attribute/speech.h"

#include <algorithm>

#include "attribute/quoted_form.h"
#include "quoth/lexicon.h"
#include "text/ascii.h"
#include "text/white_space.h"

namespace quoth {
namespace {

/// A fragment of this many words that no tag reports may be quoted from somebody; of the shorter
/// ones most are scare quotes. Their confidence is low (confidence.cpp).
constexpr int fragment_words = 2;

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
  shape.title_case = is_title_case(count) && !in_heading(text.substr(0, q.span.start));
  shape.attributive = is_attributive(text, q.span, inner) || is_term(text, q.span.start);
  shape.stopped = !inner.empty() && is_stop(text[inner.end - 1]);
  shape.markup = q.span.start > 0 && text[q.span.start - 1] == '=';
  const bool starts = first.span.start == q.span.start || after_sentence(text, q.span.start);
  shape.whole_sentence = starts && (stops(text, inner, q.span) || !q.closed);
  shape.own_paragraph = paragraph.start == q.span.start && q.span.end + 1 >= paragraph.end;
  return shape;
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

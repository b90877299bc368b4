// Speech or not: quotation marks also hold titles, nicknames, terms and scare quotes.
#pragma once

#include "attribute/article.h"

namespace quoth {

/// What a quotation looks like by itself, without a tag.
struct Shape {
  int words = 0;
  bool whole_sentence = false;  // begins where a sentence begins and ends with its stop
  bool own_paragraph = false;   // nothing else stands in its paragraph
  bool stopped = false;         // a stop stands before the closing mark
  bool title_case = false;      // “War and Peace”
  bool attributive = false;     // the “law and order” issue
  bool markup = false;          // tweet-id="7834": the text of a tag
};

Shape shape_of(const Article& article, const Quotation& quotation);

/// The words without the marks round them.
Span between_marks(const Quotation& quotation);

/// ASCII letters and digits: whether there are words in a gap between quotation and tag.
std::size_t count_letters(std::string_view gap);

/// Does it end with , . ? or !, as what is said does?
bool ends_with_stop(const Article& article, const Quotation& quotation);

bool ends_with_comma(const Article& article, const Quotation& quotation);

/// Does a quotation that has no tag hold words that somebody said?
bool is_speech(const Shape& shape);

}  // namespace quoth

// Quotation marks: finding them, and pairing them within a paragraph.
//
//   for (const Quotation& q : find_quotations(text, paragraphs)) q.span.of(text);
//   // “We open at nine,” Lund said.  ->  “We open at nine,”
//
// Reads “ ”, "straight", ''ticks'' and ``ticks'', « », ‘single’ and 'single' marks, also when the
// two marks of a pair are of different kinds. No quotation leaves its paragraph, so that one mark
// too many spoils one paragraph and not the article. Apostrophes, inch marks and marks that close
// nothing are none. Linear in the text.
#pragma once

#include <string_view>
#include <vector>

#include "quoth/span.h"

namespace quoth {

struct Quotation {
  Span span;               // both marks included; without closing mark, to the paragraph's end
  std::uint8_t mark = 1;   // bytes of the opening mark
  bool closed = true;      // has a closing mark
  bool nested = false;     // lies within another quotation
  bool goes_on = false;    // its paragraph left it open and the next one opens it again
  bool continues = false;  // is such a next one
};

/// All quotations in text order, an outer one before those within it.
std::vector<Quotation> find_quotations(std::string_view text, const std::vector<Span>& paragraphs);

}  // namespace quoth

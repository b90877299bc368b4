// Quotes before their speakers are known: which quotations are one quote, and which tag it has.
#pragma once

#include <vector>

#include "attribute/attach.h"
#include "quoth/record.h"

namespace quoth {

struct Draft {
  std::vector<Span> parts;
  QuoteType type = QuoteType::direct;
  Attachment tag;         // relation none: no tag
  Span label;             // “LEE: I was there.”: the label; or empty
  std::size_t first = 0;  // number of its first quotation
  std::size_t last = 0;   // and of its last one
  double odds = 0;        // that its first quotation is speech (fragment.h)
  Span hull() const { return {parts.front().start, parts.back().end}; }
};

/// The direct quotes of an article in text order, and mixed ones whose content find_indirect()
/// gives. A quotation that is no speech is in none of them. `odds` are those of fragment.h.
std::vector<Draft> compose(const Article& article, const std::vector<Attachment>& tags,
                           const std::vector<double>& odds);

}  // namespace quoth

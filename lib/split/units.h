// The pieces of a record that no sentence crosses: blocks, paragraphs, list items.
#pragma once

#include <vector>

#include "quoth/record.h"

namespace quoth::splitting {

struct Unit {
  Span span;           // without white space at its ends, never empty
  bool whole = false;  // one sentence as it is: a headline, a byline
};

/// The units in text order. Without blocks a paragraph ends at a blank line, and a list of lines
/// ("1. …", "2. …") is cut into its items; all other line ends are white space.
std::vector<Unit> units_of(const Record& record);

}  // namespace quoth::splitting

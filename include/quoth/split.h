// Sentences. A pure function of the record's text and blocks.
//
//   quoth::Record r{.id = "a", .text = "Hello World. My name is Jonas."};
//   quoth::split(r);   // {0,12} {13,30}
//
// Spans are in text order, do not overlap, never cross a block, and carry no white space at
// either end; every character that is not white space lies in one, save those of `meta` and
// `boilerplate` blocks. A record without blocks is cut at blank lines (paragraphs).
#pragma once

#include <vector>

#include "quoth/record.h"

namespace quoth {

std::vector<Span> split(const Record& record);

}  // namespace quoth

// Sentences. A pure function of the record's text and blocks.
//
//   quoth::Record r{.id = "a", .text = "Hello World. My name is Jonas."};
//   quoth::split(r);   // {0,12} {13,30}
//
// Spans are in text order, do not overlap, never cross a block, and carry no white space at
// either end; every character that is not white space lies in one, save those of `meta` and
// `boilerplate` blocks. A record without blocks is cut at blank lines (paragraphs).
#pragma once

#include <string_view>
#include <vector>

#include "quoth/record.h"

namespace quoth {

std::vector<Span> split(const Record& record);

/// Why a sentence ends, or does not end, at a stop mark.
struct SplitDecision {
  Span stop;                // the marks: "." "?!" ". . ."
  bool boundary = false;
  std::string_view reason;  // the name of a rule (lib/split/rules.cpp), or "model"
  int score = 0;            // the model's log-odds of a boundary in hundredths; 0 from a rule
};

/// One decision for each stop mark within a paragraph, in text order; the last mark of a paragraph
/// needs none.
std::vector<SplitDecision> explain_split(const Record& record);

}  // namespace quoth

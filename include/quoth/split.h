// Sentences. A pure function of the record's text and blocks.
//
//   quoth::Record r{.id = "a", .text = "Hello World. My name is Jonas."};
//   quoth::split(r);   // {0,12} {13,30}
//
// Spans are in text order, do not overlap, never cross a block, and carry no white space at
// either end; every character that is not white space lies in one, save those of `meta` and
// `boilerplate` blocks and those outside all blocks. Headlines, headings, bylines and datelines are
// one sentence each; a caption or list item begins and ends one, and may hold several. A record
// without blocks is cut at blank lines (paragraphs), and before the items of a numbered list. The
// time stamp of a forwarded mail and a rule ("------") are sentences of their own.
//
// What a sentence is (as in the English Universal Dependencies treebanks): a quotation of several
// sentences is split inside, and the tag after it belongs to its last one (“We lost. Who pays?” Kim
// asked.); colons and semicolons split nothing; a single line break is white space.
//
// Clear cases are decided by rules over lexicons (data/en/abbreviations.tsv and others), the rest
// by a log-linear model over the words around the stop, with the record's own use of abbreviations
// (Kiss and Strunk, "Unsupervised Multilingual Sentence Boundary Detection", 2006) as evidence. The
// cost is linear in the text, whatever its punctuation.
#pragma once

#include <string_view>
#include <vector>

#include "quoth/record.h"

namespace quoth {

std::vector<Span> split(const Record& record);

/// Why a sentence ends, or does not end, at a stop mark.
struct SplitDecision {
  Span stop;  // the marks: "." "?!" ". . ."
  bool boundary = false;
  std::string_view reason;  // the name of a rule (lib/split/rules.cpp), or "model"
  int score = 0;            // the model's log-odds of a boundary in hundredths; 0 from a rule
};

/// One decision for each stop mark within a paragraph, in text order; the last mark of a paragraph
/// needs none.
std::vector<SplitDecision> explain_split(const Record& record);

}  // namespace quoth

// Who said it. A pure function of one record.
//
//   for (const quoth::Quote& q : quoth::attribute(record, *models)) …
//
// Reads `text`, `blocks`, `sentences` and `entities`; those that the record lacks are made by the
// stage that owns them (and not written). Quotes are in text order; none crosses a block, save
// that `parts` may lie in blocks that follow each other.
//
// What is one quote: “The pool,” Baker said, “is shut.” has two parts; a new sentence after the tag
// (“…,” Baker said. “The pool is shut.”) is a quote of its own that goes on with the speaker.
// Quoted words that close a reported clause and can stand by themselves (five or more) are the
// quote; of fewer the clause round them is, and the quote is mixed. Titles, nicknames and terms are
// none.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "quoth/models.h"
#include "quoth/record.h"

namespace quoth {

std::vector<Quote> attribute(const Record& record, const Models& models);

/// A quote and what it rests on, for people who ask why.
struct Attribution {
  Quote quote;
  std::string basis;     // its kind of evidence, "direct pronoun": a key of quote_confidence.tsv
  std::string relation;  // where its tag stands: after, before, inside (it is a part of what the
                         // tag reports) or none
};

/// As attribute(), with the evidence. `quote.confidence` is the share of the quotes with this basis
/// that are quotes and have the right speaker (data/en/quote_confidence.tsv says how measured).
std::vector<Attribution> explain_quotes(const Record& record, const Models& models);

/// The same quotes, with a direct quote and the one that goes on behind its tag joined into one
/// with two parts: “…,” Baker said. “The pool is shut.” Corpora such as PolNeAR count so. `text` is
/// the record's.
std::vector<Quote> join_continuations(std::string_view text, std::vector<Quote> quotes);

}  // namespace quoth

// A learned second opinion on quotes: a CRF over the words of each paragraph, which sees what
// the rules found. It is trained by `quoth-train attribute` on records with quotes; no such model
// is shipped. Where Models has one, attribute() asks it which words are source, cue and content,
// and keeps the rules' answer to who the speaker is.
#pragma once

#include <string>
#include <vector>

#include "attribute/word_labels.h"
#include "names/crf.h"
#include "quoth/models.h"

namespace quoth {

/// The quotes of the article by the labeller; `rules` are those that the rules found.
std::vector<Quote> label_quotes(const Record& record, const std::vector<Span>& sentences,
                                const std::vector<Quote>& rules, const TagModel& labeller);

/// Adds an article to the examples that train_crf() learns from; `record.quotes` is the truth.
void add_examples(const Record& record, const std::vector<Span>& sentences,
                  const std::vector<Quote>& rules, Examples& examples);

}  // namespace quoth

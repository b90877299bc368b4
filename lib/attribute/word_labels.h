// Quotes as labels of words, and back: what a sequence labeller learns from.
//
// The labels are the tagger's BILOU with other types: source, cue and content stand in the places
// of PER, ORG and LOC. A nested quote's cue and source win over the content that they stand in, as
// in CofeNet's labels (Wang et al., "CofeNet", COLING 2022).
#pragma once

#include <vector>

#include "attribute/article.h"
#include "names/labels.h"
#include "quoth/record.h"
#include "quoth/tokens.h"

namespace quoth {

enum class QuotePart : std::uint8_t { source, cue, content };

/// The words of an article, paragraph after paragraph: a quotation may have many sentences.
struct ArticleTokens {
  std::vector<Token> tokens;
  std::vector<std::uint32_t> starts;     // of the paragraphs in `tokens`, and one past the last
  std::vector<std::uint32_t> sentences;  // number of the sentence of each token

  std::size_t paragraphs() const { return starts.size() - 1; }
};

ArticleTokens tokenize_article(const Article& article);

/// The label of each token.
std::vector<Label> labels_of(const ArticleTokens& words, const std::vector<Quote>& quotes);

struct LabelledSpan {
  QuotePart part;
  Span span;
};

/// The labelled spans of one paragraph, in text order.
std::vector<LabelledSpan> spans_of(const ArticleTokens& words, std::size_t paragraph,
                                   const std::vector<Label>& labels);

}  // namespace quoth

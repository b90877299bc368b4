#include "attribute/labeller.h"

#include <algorithm>

#include "attribute/article.h"
#include "attribute/label_features.h"
#include "names/model.h"

namespace quoth {
namespace {

/// Calls visit(paragraph, word, keys) for each word of the article.
template <class Visit>
void visit_words(const Article& article, const ArticleTokens& tokens,
                 const std::vector<Label>& rules, Visit visit) {
  std::vector<Span> quoted;
  for (const Quotation& q : article.quotations) quoted.push_back(q.span);
  std::vector<std::uint32_t> keys;
  Label before = kOutside;
  for (std::size_t p = 0; p < tokens.paragraphs(); ++p) {
    const auto first = tokens.starts[p], size = tokens.starts[p + 1] - first;
    const Words words(article.text, std::span(tokens.tokens).subspan(first, size), quoted);
    const LabelContext context(words, rules.data() + first, tokens.sentences.data() + first,
                               before);
    for (std::uint32_t i = 0; i < size; ++i) {
      keys.clear();
      label_features(context, static_cast<int>(i), keys);
      visit(p, first + i, keys);
    }
    if (size > 0) before = rules[first + size - 1];
  }
}

Scores scores_of(const std::vector<std::uint32_t>& keys, const Weights& weights) {
  Scores scores{};
  for (const auto key : keys)
    if (const auto* row = weights.features.find(key))
      for (int l = 0; l < kNamed; ++l)
        scores[1 + l] += weights.step * static_cast<float>((*row)[l]);
  return scores;
}

std::vector<Label> best_labels(const ArticleTokens& tokens, const std::vector<Scores>& scores,
                               const Weights& weights) {
  std::vector<Label> labels;
  for (std::size_t p = 0; p < tokens.paragraphs(); ++p) {
    const std::vector<Scores> paragraph(scores.begin() + tokens.starts[p],
                                        scores.begin() + tokens.starts[p + 1]);
    const auto path = best_path(paragraph, weights.transitions);
    labels.insert(labels.end(), path.begin(), path.end());
  }
  return labels;
}

std::uint32_t gap(Span a, Span b) {
  return a.overlaps(b) ? 0 : a.start < b.start ? b.start - a.end : a.start - b.end;
}

/// The span of this part that stands nearest to `content`, or null.
const LabelledSpan* nearest(const std::vector<LabelledSpan>& spans, QuotePart part, Span content) {
  const LabelledSpan* best = nullptr;
  for (const auto& span : spans)
    if (span.part == part && (!best || gap(span.span, content) < gap(best->span, content)))
      best = &span;
  return best;
}

/// The rules' quote that shares the most with `content`, or null.
const Quote* most_alike(const std::vector<Quote>& rules, Span content) {
  const Quote* best = nullptr;
  std::uint32_t most = 0;
  for (const Quote& quote : rules) {
    const auto shared = std::min(quote.span.end, content.end);
    const auto from = std::max(quote.span.start, content.start);
    if (shared <= from || shared - from <= most) continue;
    most = shared - from;
    best = &quote;
  }
  return best;
}

Quote quote_of(const Record& record, const std::vector<LabelledSpan>& spans, Span content,
               const std::vector<Quote>& rules) {
  Quote quote;
  if (const Quote* rule = most_alike(rules, content))
    quote = *rule;
  else
    quote.type = QuoteType::indirect;
  quote.span = content;
  quote.parts.clear();
  quote.cue.reset();
  if (const auto* cue = nearest(spans, QuotePart::cue, content))
    quote.cue = Cue{cue->span, std::string(cue->span.of(record.text))};
  if (const auto* source = nearest(spans, QuotePart::source, content)) {
    if (!quote.speaker) quote.speaker = Speaker{std::string(source->span.of(record.text)), "", {}};
    quote.speaker->span = source->span;
  }
  return quote;
}

}  // namespace

std::vector<Quote> label_quotes(const Record& record, const std::vector<Span>& sentences,
                                const std::vector<Quote>& rules, const TagModel& labeller) {
  const Article article = read_article(record, sentences);
  const ArticleTokens tokens = tokenize_article(article);
  std::vector<Scores> scores;
  visit_words(article, tokens, labels_of(tokens, rules), [&](auto, auto, const auto& keys) {
    scores.push_back(scores_of(keys, labeller.weights()));
  });
  const auto labels = best_labels(tokens, scores, labeller.weights());
  std::vector<Quote> quotes;
  for (std::size_t p = 0; p < tokens.paragraphs(); ++p) {
    const auto spans = spans_of(tokens, p, labels);
    for (const auto& [part, span] : spans)
      if (part == QuotePart::content) quotes.push_back(quote_of(record, spans, span, rules));
  }
  return quotes;
}

void add_examples(const Record& record, const std::vector<Span>& sentences,
                  const std::vector<Quote>& rules, Examples& examples) {
  const Article article = read_article(record, sentences);
  const ArticleTokens tokens = tokenize_article(article);
  const auto truth = labels_of(tokens, record.quotes.value());
  std::size_t last = tokens.paragraphs();
  visit_words(article, tokens, labels_of(tokens, rules),
              [&](std::size_t p, std::uint32_t i, const auto& keys) {
                if (p != last)
                  examples.segments.push_back({static_cast<std::uint32_t>(examples.allowed.size()),
                                               tokens.starts[p + 1] - tokens.starts[p]});
                last = p;
                examples.allowed.push_back(1u << truth[i]);
                examples.key_start.push_back(static_cast<std::uint32_t>(examples.keys.size()));
                examples.keys.insert(examples.keys.end(), keys.begin(), keys.end());
              });
}

}  // namespace quoth

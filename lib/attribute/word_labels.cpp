#include "attribute/word_labels.h"

#include <algorithm>

namespace quoth {
namespace {

// Which run of words of one part each token belongs to; 0: none. No run leaves its paragraph.
class Painter {
 public:
  explicit Painter(const ArticleTokens& words) : words_(words), runs_(words.tokens.size()) {}

  void paint(Span span, QuotePart part) {
    const auto& tokens = words_.tokens;
    auto token =
        std::lower_bound(tokens.begin(), tokens.end(), span.start,
                         [](const Token& t, std::uint32_t at) { return t.span.start < at; });
    start_run(part);
    for (; token != tokens.end() && token->span.end <= span.end; ++token) {
      const auto i = static_cast<std::uint32_t>(token - tokens.begin());
      if (std::binary_search(words_.starts.begin(), words_.starts.end(), i)) start_run(part);
      runs_[i] = static_cast<std::uint32_t>(parts_.size());
    }
  }

  std::vector<Label> labels() const {
    std::vector<Label> labels(runs_.size(), kOutside);
    for (std::size_t i = 0; i < runs_.size(); ++i) {
      if (runs_[i] == 0) continue;
      const bool first = i == 0 || runs_[i - 1] != runs_[i];
      const bool last = i + 1 == runs_.size() || runs_[i + 1] != runs_[i];
      const Place place =
          first ? (last ? Place::unit : Place::begin) : (last ? Place::last : Place::inside);
      labels[i] = label(static_cast<EntityType>(parts_[runs_[i] - 1]), place);
    }
    return labels;
  }

 private:
  void start_run(QuotePart part) { parts_.push_back(part); }

  const ArticleTokens& words_;
  std::vector<std::uint32_t> runs_;  // number in parts_, from 1
  std::vector<QuotePart> parts_;
};

}  // namespace

ArticleTokens tokenize_article(const Article& article) {
  ArticleTokens words;
  for (std::size_t i = 0; i < article.sentences.size(); ++i) {
    const Sentence& sentence = article.sentences[i];
    if (i == 0 || sentence.paragraph != article.sentences[i - 1].paragraph)
      words.starts.push_back(static_cast<std::uint32_t>(words.tokens.size()));
    const auto tokens = tokenize(article.text, sentence.span);
    words.tokens.insert(words.tokens.end(), tokens.begin(), tokens.end());
    words.sentences.resize(words.tokens.size(), static_cast<std::uint32_t>(i));
  }
  words.starts.push_back(static_cast<std::uint32_t>(words.tokens.size()));
  return words;
}

std::vector<Label> labels_of(const ArticleTokens& words, const std::vector<Quote>& quotes) {
  Painter painter(words);
  for (const Quote& quote : quotes) {
    if (quote.parts.empty()) painter.paint(quote.span, QuotePart::content);
    for (const Span part : quote.parts) painter.paint(part, QuotePart::content);
  }
  for (const Quote& quote : quotes)
    if (quote.cue) painter.paint(quote.cue->span, QuotePart::cue);
  for (const Quote& quote : quotes)
    if (quote.speaker && quote.speaker->span)
      painter.paint(*quote.speaker->span, QuotePart::source);
  return painter.labels();
}

std::vector<LabelledSpan> spans_of(const ArticleTokens& words, std::size_t paragraph,
                                   const std::vector<Label>& labels) {
  std::vector<LabelledSpan> spans;
  const auto end = words.starts[paragraph + 1];
  for (auto i = words.starts[paragraph]; i < end; ++i) {
    if (labels[i] == kOutside) continue;
    const auto first = i;
    while (i + 1 < end && continues(labels[i + 1])) ++i;
    spans.push_back({static_cast<QuotePart>(type_of(labels[first])),
                     {words.tokens[first].span.start, words.tokens[i].span.end}});
  }
  return spans;
}

}  // namespace quoth

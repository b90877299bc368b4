// CofeNet's measure: spans become BIO labels over the corpus's tokens, and labels become spans.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "eval/measures.h"

namespace quoth::eval {
namespace {

constexpr std::array<std::string_view, 3> kinds = {"source", "cue", "content"};

const std::vector<Range>& parts_of(const GoldQuote& quote, std::string_view kind) {
  return kind == "source" ? quote.speaker.parts : kind == "cue" ? quote.cue.parts : quote.parts;
}

// The tokens that lie whole in the span, runs of them as B- I- I-. Later kinds overwrite.
void label(std::vector<std::string>& labels, const std::vector<Range>& tokens, Range span,
           std::string_view kind) {
  bool in_run = false;
  for (std::size_t k = 0; k < tokens.size(); ++k) {
    const Range token = tokens[k];
    const bool inside = token.size() > 0 && token.start >= span.start && token.end <= span.end;
    if (inside) labels[k] = fmt::format("{}-{}", in_run ? 'I' : 'B', kind);
    in_run = inside;
  }
}

std::vector<std::string> label_all(const std::vector<Range>& tokens,
                                   const std::vector<GoldQuote>& quotes) {
  std::vector<std::string> labels(tokens.size(), "O");
  for (const std::string_view kind : {"content", "cue", "source"})
    for (const GoldQuote& q : quotes)
      for (const Range part : parts_of(q, kind)) label(labels, tokens, part, kind);
  return labels;
}

// Token ranges of one kind; an I- without its B- is no span.
std::vector<Range> spans(const std::vector<std::string>& labels, std::string_view kind) {
  std::vector<Range> found;
  bool open = false;
  for (std::int64_t k = 0; k < static_cast<std::int64_t>(labels.size()); ++k) {
    const std::string_view tag = labels[k];
    const bool same = tag.size() > 2 && tag.substr(2) == kind;
    const bool begins = same && tag.starts_with("B-");
    open = begins || (open && same && tag.starts_with("I-"));
    if (begins) found.push_back({k, k});
    if (open) found.back().end = k + 1;
  }
  return found;
}

double jaccard(Range a, Range b) {
  const auto inner = std::min({a.end - b.start, b.end - a.start, b.size(), a.size()});
  const auto outer = std::max(a.end, b.end) - std::min(a.start, b.start);
  return std::max(0.0, static_cast<double>(inner) / static_cast<double>(outer));
}

double best_jaccard(Range one, const std::vector<Range>& others) {
  double best = 0;
  for (const Range other : others) best = std::max(best, jaccard(one, other));
  return best;
}

// A prediction that touches nothing enters the mean as a zero.
void add_jaccard(Figure& figure, const std::vector<Range>& gold, const std::vector<Range>& pred) {
  for (const Range g : gold) figure.hits += best_jaccard(g, pred);
  figure.gold += gold.size();
  figure.gold += std::ranges::count_if(pred, [&](Range p) { return best_jaccard(p, gold) == 0; });
}

std::vector<Range> begins(std::vector<Range> spans) {
  for (Range& s : spans) s.end = s.start;
  return spans;
}

}  // namespace

Figures score_cofenet(const Documents& gold, const Documents& pred) {
  Figures exact, begin, share;
  for (const std::string_view kind : kinds) {
    exact.push_back({fmt::format("cofenet.{}.exact", kind), 0, 0, 0, 0});
    begin.push_back({fmt::format("cofenet.{}.begin", kind), 0, 0, 0, 0});
    share.push_back({fmt::format("cofenet.{}.jaccard", kind), 0, {}, 0, 0});
  }
  for (const Document& g : gold.all) {
    if (!g.tokens || g.tokens->size() != g.labels.size())
      fail(gold.name, g.line, "not one label for each token");
    const auto labels = label_all(*g.tokens, quotes_of(pred.find(g.id)));
    for (std::size_t i = 0; i < kinds.size(); ++i) {
      const auto a = spans(g.labels, kinds[i]), b = spans(labels, kinds[i]);
      add_shared(exact[i], a, b);
      add_shared(begin[i], begins(a), begins(b));
      add_jaccard(share[i], a, b);
    }
  }
  Figures figures = exact;
  figures.insert(figures.end(), begin.begin(), begin.end());
  figures.insert(figures.end(), share.begin(), share.end());
  return figures;
}

}  // namespace quoth::eval

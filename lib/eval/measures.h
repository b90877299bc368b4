// The measures, one function each: documents in, figures out.
#pragma once

#include <string>
#include <vector>

#include "eval/document.h"

namespace quoth::eval {

using Figures = std::vector<Figure>;

Figures score_sentences(const Documents& gold, const Documents& pred);
Figures score_golden(const Documents& gold, const Documents& pred);
Figures score_quotes(const Documents& gold, const Documents& pred);
Figures score_direct(const Documents& gold, const Documents& pred);
Figures score_cofenet(const Documents& gold, const Documents& pred);
Figures score_mentions(const Documents& gold, const Documents& pred,
                       const std::vector<std::string>& types);

/// Token TAB tag files. `sentences` receives their number.
Figures score_bio(const EvalInput& gold, const EvalInput& pred,
                  const std::vector<std::string>& types, std::size_t& sentences);

/// The quotes of a record, none if there is no such record or it has none.
const std::vector<GoldQuote>& quotes_of(const Document* document);

/// How many of `nonspeech` predicted quotes take in by half or more.
std::size_t taken(const std::vector<Range>& nonspeech, const std::vector<GoldQuote>& quotes);

/// How many characters of `range` the quote's parts cover.
std::int64_t covered(Range range, const GoldQuote& quote);

/// Elements that two sorted sequences share; what is there twice in both counts twice.
template <typename Sequence>
std::size_t shared(const Sequence& a, const Sequence& b) {
  std::size_t count = 0;
  for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
    if (*x < *y) {
      ++x;
    } else if (*y < *x) {
      ++y;
    } else {
      ++count, ++x, ++y;
    }
  }
  return count;
}

/// Adds two sorted sequences to a figure with precision and recall.
template <typename Sequence>
void add_shared(Figure& figure, const Sequence& gold, const Sequence& pred) {
  figure.hits += static_cast<double>(shared(gold, pred));
  *figure.predicted += pred.size();
  figure.gold += gold.size();
}

}  // namespace quoth::eval

#include "tag/crf.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace quoth {
namespace {

constexpr std::uint32_t kDropped = 0xFFFFFFFF;

/// A small generator of our own: the standard's distributions differ between libraries.
class Random {
 public:
  std::uint32_t below(std::uint32_t n) {
    state_ = state_ * 6364136223846793005u + 1442695040888963407u;
    return static_cast<std::uint32_t>((state_ >> 33) * n >> 31);
  }

 private:
  std::uint64_t state_ = 20250903;
};

std::vector<std::uint32_t> frequent_keys(const Examples& examples, std::uint32_t least) {
  auto all = examples.keys;
  all.insert(all.end(), examples.votes.begin(), examples.votes.end());
  std::sort(all.begin(), all.end());
  std::vector<std::uint32_t> kept;
  for (std::size_t i = 0, j; i < all.size(); i = j) {
    for (j = i; j < all.size() && all[j] == all[i];) ++j;
    if (j - i >= least) kept.push_back(all[i]);
  }
  return kept;
}

class Trainer {
 public:
  Trainer(const Examples& examples, const CrfOptions& options)
      : examples_(examples), options_(options), lattice_(transitions_) {
    weights_.keys = frequent_keys(examples, options.least);
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
    for (std::uint32_t i = 0; i < weights_.keys.size(); ++i) pairs.emplace_back(weights_.keys[i], i);
    numbers_ = Table<std::uint32_t>(std::move(pairs));
    rows_ = numbered(examples.keys);
    vote_rows_ = numbered(examples.votes);
    weights_.rows.resize(weights_.keys.size());
    squares_.resize(weights_.keys.size());
  }

  CrfWeights run() {
    std::vector<std::uint32_t> order(examples_.segments.size());
    std::iota(order.begin(), order.end(), 0);
    Random random;
    for (int epoch = 0; epoch < options_.epochs; ++epoch) {
      for (auto i = order.size(); i > 1; --i)
        std::swap(order[i - 1], order[random.below(static_cast<std::uint32_t>(i))]);
      // Each segment is seen with and without votes in turn: one set of weights does both passes.
      for (const auto s : order) step(examples_.segments[s], (epoch + s) % 2 == 1);
    }
    weights_.transitions = transitions_;
    return std::move(weights_);
  }

 private:
  std::vector<std::uint32_t> numbered(const std::vector<std::uint32_t>& keys) const {
    const auto view = numbers_.view();
    std::vector<std::uint32_t> numbers(keys.size());
    for (std::size_t i = 0; i < keys.size(); ++i) {
      const auto* number = view.find(keys[i]);
      numbers[i] = number ? *number : kDropped;
    }
    return numbers;
  }

  template <class Visit>
  void visit_rows(std::uint32_t word, bool votes, Visit visit) const {
    for (auto k = examples_.key_start[word]; k < examples_.key_start[word + 1]; ++k)
      if (rows_[k] != kDropped) visit(rows_[k]);
    if (!votes) return;
    for (auto k = examples_.vote_start[word]; k < examples_.vote_start[word + 1]; ++k)
      if (vote_rows_[k] != kDropped) visit(vote_rows_[k]);
  }

  void step(const Example& segment, bool votes) {
    votes = votes && !examples_.vote_start.empty();
    scores_.assign(segment.words, Scores{});
    for (std::uint32_t i = 0; i < segment.words; ++i)
      visit_rows(segment.first_word + i, votes, [&](std::uint32_t row) {
        for (int l = 0; l < kLabels; ++l) scores_[i][l] += weights_.rows[row][l];
      });
    lattice_.set(transitions_);
    gradient_.assign(segment.words, Scores{});
    Transitions edges{};
    if (!lattice_.run(scores_, &examples_.allowed[segment.first_word])) return;
    collect(1, edges);
    if (!lattice_.run(scores_, nullptr)) return;
    collect(-1, edges);
    update(segment, votes, edges);
  }

  void collect(float factor, Transitions& edges) {
    for (std::size_t i = 0; i < gradient_.size(); ++i)
      for (Label l = 0; l < kLabels; ++l) gradient_[i][l] += factor * lattice_.marginal(i, l);
    lattice_.add_transitions(factor, edges);
  }

  void update(const Example& segment, bool votes, const Transitions& edges) {
    for (std::uint32_t i = 0; i < segment.words; ++i) {
      const auto& g = gradient_[i];
      if (std::abs(g[kOutside]) < 1e-4f &&
          std::all_of(g.begin(), g.end(), [](float x) { return std::abs(x) < 1e-4f; }))
        continue;
      visit_rows(segment.first_word + i, votes,
                 [&](std::uint32_t row) { ascend(g, weights_.rows[row], squares_[row], options_.l1); });
    }
    for (int k = 0; k < kLabels; ++k) ascend(edges[k], transitions_[k], edge_squares_[k], 0);
  }

  void ascend(const Scores& g, Scores& weights, Scores& squares, float l1) const {
    for (int l = 0; l < kLabels; ++l) {
      squares[l] += g[l] * g[l];
      const float rate = options_.rate / std::sqrt(squares[l] + 1e-6f);
      const float w = weights[l] + rate * g[l];
      weights[l] = std::max(0.0f, std::abs(w) - rate * l1) * (w < 0 ? -1.0f : 1.0f);
    }
  }

  const Examples& examples_;
  const CrfOptions& options_;
  Transitions transitions_{}, edge_squares_{};
  Lattice lattice_;
  CrfWeights weights_;
  Table<std::uint32_t> numbers_;
  std::vector<std::uint32_t> rows_, vote_rows_;
  std::vector<Scores> squares_, scores_, gradient_;
};

}  // namespace

CrfWeights train_crf(const Examples& examples, const CrfOptions& options) {
  return Trainer(examples, options).run();
}

}  // namespace quoth

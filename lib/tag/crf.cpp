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
    for (std::uint32_t i = 0; i < weights_.keys.size(); ++i)
      pairs.emplace_back(weights_.keys[i], i);
    numbers_ = Table<std::uint32_t>(std::move(pairs));
    rows_ = numbered(examples.keys);
    vote_rows_ = numbered(examples.votes);
    weights_.rows.resize(weights_.keys.size());
    squares_.resize(weights_.keys.size());
  }

  CrfWeights run() {
    std::vector<std::uint32_t> order(examples_.segments.size());
    std::iota(order.begin(), order.end(), 0);
    for (int epoch = 0; epoch < options_.epochs; ++epoch) {
      for (auto i = order.size(); i > 1; --i)
        std::swap(order[i - 1], order[random_.below(static_cast<std::uint32_t>(i))]);
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
    score(segment, votes);
    lattice_.set(transitions_);
    gradient_.assign(segment.words, Scores{});
    Transitions edges{};
    if (!lattice_.run(scores_, &examples_.allowed[segment.first_word])) return;
    collect(1, edges);
    if (!lattice_.run(scores_, nullptr)) return;
    collect(-1, edges);
    update(edges);
  }

  /// Scores from a random part of the features, so that none is relied on alone.
  void score(const Example& segment, bool votes) {
    constexpr std::uint32_t kWhole = 1000;
    const auto dropped = static_cast<std::uint32_t>(options_.dropout * kWhole);
    const float scale = 1 / (1 - options_.dropout);
    scores_.assign(segment.words, Scores{});
    active_.clear();
    active_start_.assign(1, 0);
    for (std::uint32_t i = 0; i < segment.words; ++i) {
      visit_rows(segment.first_word + i, votes, [&](std::uint32_t row) {
        if (random_.below(kWhole) < dropped) return;
        active_.push_back(row);
        for (int l = 0; l < kLabels; ++l) scores_[i][l] += scale * weights_.rows[row][l];
      });
      active_start_.push_back(static_cast<std::uint32_t>(active_.size()));
    }
  }

  void collect(float factor, Transitions& edges) {
    for (std::size_t i = 0; i < gradient_.size(); ++i)
      for (Label l = 0; l < kLabels; ++l) gradient_[i][l] += factor * lattice_.marginal(i, l);
    lattice_.add_transitions(factor, edges);
  }

  void update(const Transitions& edges) {
    const auto small = [](float x) { return std::abs(x) < 1e-4f; };
    for (std::size_t i = 0; i < gradient_.size(); ++i) {
      const auto& g = gradient_[i];
      if (std::all_of(g.begin(), g.end(), small)) continue;
      for (auto k = active_start_[i]; k < active_start_[i + 1]; ++k)
        ascend(g, weights_.rows[active_[k]], squares_[active_[k]]);
    }
    for (int k = 0; k < kLabels; ++k) ascend(edges[k], transitions_[k], edge_squares_[k]);
  }

  void ascend(const Scores& g, Scores& weights, Scores& squares) const {
    for (int l = 0; l < kLabels; ++l) {
      squares[l] += g[l] * g[l];
      weights[l] += options_.rate * g[l] / std::sqrt(squares[l] + 1e-6f);
    }
  }

  const Examples& examples_;
  const CrfOptions& options_;
  Transitions transitions_{}, edge_squares_{};
  Lattice lattice_;
  CrfWeights weights_;
  Table<std::uint32_t> numbers_;
  std::vector<std::uint32_t> rows_, vote_rows_;
  Random random_;
  std::vector<std::uint32_t> active_, active_start_;  // rows in use, and where each word's begin
  std::vector<Scores> squares_, scores_, gradient_;
};

}  // namespace

CrfWeights train_crf(const Examples& examples, const CrfOptions& options) {
  return Trainer(examples, options).run();
}

}  // namespace quoth

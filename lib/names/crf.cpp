#include "names/crf.h"

#include <algorithm>
#include <cmath>
#include <future>
#include <utility>

#include "names/random.h"

namespace quoth {
namespace {

/// Weights and their squared gradients side by side: they are used together, and come from memory.
class Trainer {
 public:
  Trainer(const NumberedExamples& examples, const CrfOptions& options, std::uint64_t seed)
      : examples_(examples), options_(options), lattice_(transitions_), random_(seed) {
    rows_.resize(examples.features.size());
  }

  CrfWeights run(std::vector<std::uint32_t> order) {
    for (int epoch = 0; epoch < options_.epochs; ++epoch) {
      for (auto i = order.size(); i > 1; --i)
        std::swap(order[i - 1], order[random_.below(static_cast<std::uint32_t>(i))]);
      // Each segment is seen with and without votes in turn: one set of weights does both passes.
      for (const auto s : order) step(examples_.segments[s], (epoch + s) % 2 == 1);
    }
    CrfWeights weights{examples_.features, examples_.counts, {}, transitions_};
    weights.rows.reserve(rows_.size());
    for (const auto& row : rows_) weights.rows.push_back(row.weights);
    return weights;
  }

 private:
  struct Row {
    Scores weights{}, squares{};
  };

  void step(const Example& segment, bool votes) {
    choose(segment, votes && !examples_.vote_start.empty());
    score(segment);
    lattice_.set(transitions_);
    gradient_.assign(segment.words, Scores{});
    Transitions edges{};
    if (!lattice_.run(scores_, &examples_.allowed[segment.first_word])) return;
    collect(segment.weight, edges);
    if (!lattice_.run(scores_, nullptr)) return;
    collect(-segment.weight, edges);
    update(edges);
  }

  /// A random part of the features of each word, so that none is relied on alone; at times nothing
  /// of an aspect, so that names which are new and in no list are learned from the others.
  void choose(const Example& segment, bool votes) {
    for (int a = 0; a < kAspects; ++a) blind_[a] = happens(options_.blind[a]);
    active_.clear();
    active_start_.assign(1, 0);
    for (auto i = segment.first_word; i < segment.first_word + segment.words; ++i) {
      choose(examples_.keys, examples_.key_start, i);
      if (votes) choose(examples_.votes, examples_.vote_start, i);
      active_start_.push_back(static_cast<std::uint32_t>(active_.size()));
    }
  }
  void choose(const std::vector<std::uint32_t>& numbers, const std::vector<std::uint32_t>& starts,
              std::uint32_t word) {
    for (auto k = starts[word]; k < starts[word + 1]; ++k) {
      if (happens(options_.dropout) || blind_[examples_.feature_aspects[numbers[k]]]) continue;
      const auto* row = reinterpret_cast<const char*>(&rows_[numbers[k]]);
      for (std::size_t at = 0; at < sizeof(Row); at += 64) __builtin_prefetch(row + at);
      active_.push_back(numbers[k]);
    }
  }

  bool happens(float share) {
    constexpr std::uint32_t kWhole = 1000;
    return random_.below(kWhole) < static_cast<std::uint32_t>(share * kWhole);
  }

  void score(const Example& segment) {
    const float scale = 1 / (1 - options_.dropout);
    scores_.assign(segment.words, Scores{});
    for (std::uint32_t i = 0; i < segment.words; ++i)
      for (auto k = active_start_[i]; k < active_start_[i + 1]; ++k)
        for (int l = 0; l < kLabels; ++l) scores_[i][l] += scale * rows_[active_[k]].weights[l];
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
        ascend(g, rows_[active_[k]].weights, rows_[active_[k]].squares);
    }
    for (int k = 0; k < kLabels; ++k) ascend(edges[k], transitions_[k], edge_squares_[k]);
  }

  void ascend(const Scores& g, Scores& weights, Scores& squares) const {
    for (int l = 0; l < kLabels; ++l) {
      squares[l] += g[l] * g[l];
      weights[l] += options_.rate * g[l] / std::sqrt(squares[l] + 1e-6f);
    }
  }

  const NumberedExamples& examples_;
  const CrfOptions& options_;
  Transitions transitions_{}, edge_squares_{};
  Lattice lattice_;
  std::vector<Row> rows_;
  Random random_;
  std::array<bool, kAspects> blind_{};                // of the segment at hand
  std::vector<std::uint32_t> active_, active_start_;  // rows in use, and where each word's begin
  std::vector<Scores> scores_, gradient_;
};

void move_towards(const Scores& other, float share, Scores& mean) {
  for (int l = 0; l < kLabels; ++l) mean[l] += share * (other[l] - mean[l]);
}

/// `mean` is that of `runs` runs so far.
void add_to_mean(CrfWeights run, int runs, CrfWeights& mean) {
  if (runs == 0) {
    mean = std::move(run);
    return;
  }
  const float share = 1.0f / static_cast<float>(runs + 1);
  for (std::size_t i = 0; i < mean.rows.size(); ++i) move_towards(run.rows[i], share, mean.rows[i]);
  for (int k = 0; k < kLabels; ++k) move_towards(run.transitions[k], share, mean.transitions[k]);
}

}  // namespace

CrfWeights train_crf(const NumberedExamples& examples, std::vector<std::uint32_t> segments,
                     const CrfOptions& options) {
  constexpr std::uint64_t seed = 20250903;
  const auto run = [&](int number) {
    return Trainer(examples, options, seed + static_cast<std::uint64_t>(number)).run(segments);
  };
  CrfWeights mean;
  for (int first = 0; first < options.runs; first += 2) {
    auto second = first + 1 < options.runs ? std::async(std::launch::async, run, first + 1)
                                           : std::future<CrfWeights>();
    add_to_mean(run(first), first, mean);
    if (second.valid()) add_to_mean(second.get(), first + 1, mean);
  }
  return mean;
}

}  // namespace quoth

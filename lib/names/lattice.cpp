#include "names/lattice.h"

#include <algorithm>
#include <cmath>

namespace quoth {
namespace {

constexpr float kNever = -1e9f;

}  // namespace

std::vector<Label> best_path(const std::vector<Scores>& scores, const Transitions& transitions) {
  const auto n = scores.size();
  std::vector<std::array<Label, kLabels>> from(n);
  Scores best;
  best.fill(kNever);
  best[kOutside] = 0;
  for (std::size_t i = 0; i < n; ++i) {
    Scores next;
    for (Label l = 0; l < kLabels; ++l) {
      next[l] = 2 * kNever;
      for (Label k = 0; k < kLabels; ++k) {
        if (!may_follow(k, l) || best[k] + transitions[k][l] <= next[l]) continue;
        next[l] = best[k] + transitions[k][l];
        from[i][l] = k;
      }
      next[l] += scores[i][l];
    }
    best = next;
  }
  Label last = kOutside;
  float top = 3 * kNever;
  for (Label l = 0; l < kLabels; ++l) {
    if (open(l) || best[l] + transitions[l][kOutside] <= top) continue;
    top = best[l] + transitions[l][kOutside];
    last = l;
  }
  std::vector<Label> path(n);
  for (auto i = n; i > 0; --i) {
    path[i - 1] = last;
    last = from[i - 1][last];
  }
  return path;
}

void Lattice::set(const Transitions& transitions) {
  for (Label k = 0; k < kLabels; ++k)
    for (Label l = 0; l < kLabels; ++l)
      weight_[k][l] = may_follow(k, l) ? std::exp(transitions[k][l]) : 0;
}

bool Lattice::run(const std::vector<Scores>& scores, const std::uint32_t* allowed) {
  const auto n = scores.size();
  emission_.resize(n);
  forward_.resize(n);
  backward_.resize(n);
  scale_.resize(n + 1);
  Scores before{};
  before[kOutside] = 1;
  for (std::size_t i = 0; i < n; ++i) {
    const float top = *std::max_element(scores[i].begin(), scores[i].end());
    for (Label l = 0; l < kLabels; ++l) {
      const bool may = !allowed || (allowed[i] >> l & 1);
      emission_[i][l] = may ? std::exp(scores[i][l] - top) : 0;
    }
    Scores sum{};
    for (Label k = 0; k < kLabels; ++k)
      if (before[k] != 0)
        for (Label l = 0; l < kLabels; ++l) sum[l] += before[k] * weight_[k][l];
    float total = 0;
    for (Label l = 0; l < kLabels; ++l) total += sum[l] *= emission_[i][l];
    if (!(total > 1e-30f)) return false;
    for (Label l = 0; l < kLabels; ++l) before[l] = forward_[i][l] = sum[l] / total;
    scale_[i] = total;
  }
  scale_[n] = 0;
  for (Label l = 0; l < kLabels; ++l) scale_[n] += before[l] * weight_[l][kOutside];
  if (!(scale_[n] > 1e-30f)) return false;
  for (Label l = 0; l < kLabels; ++l) backward_[n - 1][l] = weight_[l][kOutside] / scale_[n];
  for (auto i = n - 1; i > 0; --i) {
    Scores after;
    for (Label l = 0; l < kLabels; ++l) after[l] = emission_[i][l] * backward_[i][l] / scale_[i];
    for (Label k = 0; k < kLabels; ++k) {
      float sum = 0;
      for (Label l = 0; l < kLabels; ++l) sum += weight_[k][l] * after[l];
      backward_[i - 1][k] = sum;
    }
  }
  return true;
}

void Lattice::add_transitions(float factor, Transitions& counts) const {
  const auto n = emission_.size();
  for (Label l = 0; l < kLabels; ++l) {
    counts[kOutside][l] += factor * marginal(0, l);
    counts[l][kOutside] += factor * marginal(n - 1, l);
  }
  for (std::size_t i = 1; i < n; ++i)
    for (Label k = 0; k < kLabels; ++k) {
      if (forward_[i - 1][k] == 0) continue;
      const float left = factor * forward_[i - 1][k] / scale_[i];
      for (Label l = 0; l < kLabels; ++l)
        counts[k][l] += left * weight_[k][l] * emission_[i][l] * backward_[i][l];
    }
}

float Lattice::span_probability(std::size_t begin, std::size_t end, const Label* labels) const {
  float p = forward_[begin][labels[0]];
  for (auto i = begin + 1; i < end; ++i)
    p *= weight_[labels[i - begin - 1]][labels[i - begin]] * emission_[i][labels[i - begin]] /
         scale_[i];
  return std::min(1.0f, p * backward_[end - 1][labels[end - 1 - begin]]);
}

}  // namespace quoth

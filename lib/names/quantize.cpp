#include "names/quantize.h"

#include <algorithm>
#include <cmath>

namespace quoth {
namespace {

float strength(const Scores& row) {
  float top = 0;
  for (int l = 1; l < kLabels; ++l) top = std::max(top, std::abs(row[l] - row[0]));
  return top;
}

/// What leaving a feature out would cost: a strong weight that is hardly ever asked costs little.
float worth(const CrfWeights& weights, std::uint32_t i, float strength) {
  return strength * std::sqrt(std::sqrt(static_cast<float>(weights.counts[i])));
}

WeightRow in_steps(const Scores& row, float step) {
  WeightRow steps;
  for (int l = 0; l < kNamed; ++l) {
    const float w = (row[l + 1] - row[0]) / step;
    steps[l] = static_cast<std::int8_t>(std::lround(std::clamp(w, -127.0f, 127.0f)));
  }
  return steps;
}

}  // namespace

Table<WeightRow> quantize(const CrfWeights& weights, std::size_t most, float step) {
  std::vector<std::pair<float, std::uint32_t>> by_worth;
  for (std::uint32_t i = 0; i < weights.rows.size(); ++i)
    if (const float top = strength(weights.rows[i]); top > step)
      by_worth.emplace_back(-worth(weights, i, top), i);
  std::sort(by_worth.begin(), by_worth.end());
  if (by_worth.size() > most) by_worth.resize(most);
  std::vector<std::pair<std::uint32_t, WeightRow>> pairs;
  for (const auto& [_, i] : by_worth)
    pairs.emplace_back(weights.keys[i], in_steps(weights.rows[i], step));
  return Table<WeightRow>(std::move(pairs));
}

}  // namespace quoth

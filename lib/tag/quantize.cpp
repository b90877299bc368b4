#include "tag/quantize.h"

#include <algorithm>
#include <cmath>

namespace quoth {
namespace {

float strength(const Scores& row) {
  float top = 0;
  for (int l = 1; l < kLabels; ++l) top = std::max(top, std::abs(row[l] - row[0]));
  return top;
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
  std::vector<std::pair<float, std::uint32_t>> by_strength;
  for (std::uint32_t i = 0; i < weights.rows.size(); ++i)
    if (const float top = strength(weights.rows[i]); top > step) by_strength.emplace_back(-top, i);
  std::sort(by_strength.begin(), by_strength.end());
  if (by_strength.size() > most) by_strength.resize(most);
  std::vector<std::pair<std::uint32_t, WeightRow>> pairs;
  for (const auto& [_, i] : by_strength)
    pairs.emplace_back(weights.keys[i], in_steps(weights.rows[i], step));
  return Table<WeightRow>(std::move(pairs));
}

}  // namespace quoth

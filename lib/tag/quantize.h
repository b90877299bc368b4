// From a trained CRF to the weights of a model file.
#pragma once

#include <cstddef>

#include "tag/crf.h"
#include "tag/model.h"

namespace quoth {

/// What one step of an 8-bit weight stands for. Weights are small: 127 steps reach 2.
inline constexpr float kStep = 1.0f / 64;

/// Weights in 8 bits, less those of O, of the `most` strongest features only.
Table<WeightRow> quantize(const CrfWeights& weights, std::size_t most);

}  // namespace quoth

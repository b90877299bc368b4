// From a trained CRF to the weights of a model file.
#pragma once

#include <cstddef>

#include "tag/crf.h"
#include "tag/model.h"

namespace quoth {

inline constexpr float kStep = 1.0f / 32;  // what one step of an 8-bit weight stands for

/// Weights in 8 bits, less those of O, of the `most` strongest features only.
Table<WeightRow> quantize(const CrfWeights& weights, std::size_t most);

}  // namespace quoth

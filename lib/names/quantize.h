// From a trained CRF to the weights of a model file.
#pragma once

#include <cstddef>

#include "names/crf.h"
#include "names/model.h"

namespace quoth {

/// Weights in 8 bits of `step` each, less those of O, of the `most` features that matter
/// most: by their strongest weight and by how often they are seen.
/// A weight beyond 127 steps is cut.
Table<WeightRow> quantize(const CrfWeights& weights, std::size_t most, float step);

}  // namespace quoth

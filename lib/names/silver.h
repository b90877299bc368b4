// Unannotated text as the tagger itself labels it.
//
// A name of the lists shows what its surroundings are like, and clear surroundings show a name
// that is in no list. As the trainer hides the one or the other at times (Aspect in features.h),
// each is learned from the other. After Clark et al., "Semi-supervised sequence modeling with
// cross-view training" (2018).
#pragma once

#include <string>
#include <vector>

#include "names/tagger.h"
#include "names/training_text.h"

namespace quoth {

/// Sentences (a line each, tokens apart by spaces) with names that are all likely. What comes
/// back points into `lines`.
std::vector<TrainingText> silver_texts(const std::vector<std::string>& lines,
                                       const Weights& weights, const WordTables& tables);

}  // namespace quoth

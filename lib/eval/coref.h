// Coreference: how well mentions are joined into entities.
//
//   CorefCounts counts;
//   counts.add(gold, predicted);            // once a document
//   counts.muc.f1(); counts.b_cubed.f1();
//
// MUC counts the links that hold an entity together (Vilain et al. 1995, "A model-theoretic
// coreference scoring scheme"): an entity of n mentions has n - 1, so singletons count nothing.
// B³ asks of every mention how much of its entity is right (Bagga & Baldwin 1998, "Algorithms for
// scoring coreference chains"). A mention that only one side has stands alone on the other, and
// for B³ gains nothing there (as the CoNLL scorer has it).
#pragma once

#include <vector>

#include "eval/document.h"

namespace quoth::eval {

/// One entity: its mentions, each once.
using Cluster = std::vector<Range>;

/// Numerators and denominators of recall and precision, summed over documents.
struct CorefRatio {
  double found = 0, gold = 0;       // recall
  double right = 0, predicted = 0;  // precision

  double recall() const { return gold > 0 ? found / gold : 0; }
  double precision() const { return predicted > 0 ? right / predicted : 0; }
  double f1() const;
};

struct CorefCounts {
  CorefRatio muc, b_cubed;

  void add(const std::vector<Cluster>& gold, const std::vector<Cluster>& predicted);
};

}  // namespace quoth::eval

// Training of the linear-chain CRF: stochastic gradient with AdaGrad's step sizes.
//
// A word may allow several labels (where an annotation leaves MISC open): the sum over the paths
// that are allowed is made likely (Tsuboi et al., "Training CRFs using incomplete annotations",
// 2008). Duchi et al., "Adaptive subgradient methods" (2011). Single-threaded and seeded, so the
// same data give the same weights.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "names/features.h"
#include "names/lattice.h"
#include "names/model.h"
#include "names/table.h"

namespace quoth {

/// Words of one segment with the keys of their features, in flat arrays that all examples share.
struct Example {
  std::uint32_t first_word = 0, words = 0;
  float weight = 1;  // of what it teaches
};

struct Examples {
  std::vector<Example> segments;
  std::vector<std::uint32_t> allowed;    // per word: mask of labels
  std::vector<std::uint32_t> key_start;  // per word, and one past: into keys
  std::vector<std::uint32_t> keys;
  std::vector<std::uint8_t> aspects;             // of the keys; may be empty
  std::vector<std::uint32_t> vote_start, votes;  // the same of the second pass; may be empty
};

/// Examples whose keys are numbers of features, as the trainer wants them: 0 is the most frequent.
struct NumberedExamples : Examples {
  std::vector<std::uint32_t> features;  // the key of each number
  std::vector<std::uint32_t> counts;    // how often it was seen
  std::vector<std::uint8_t> feature_aspects;
};

/// Leaves out the features that are seen less than `least` times.
NumberedExamples number_features(Examples examples, std::uint32_t least);
/// The same for votes that were added since; once.
void number_votes(NumberedExamples& examples, std::uint32_t least);

/// A low rate and many dropped features keep the weights small and even, which is what carries
/// over to other news: worth 5 points of F1 on texts of other years and places.
struct CrfOptions {
  int epochs = 8;
  float rate = 0.012f;    // of AdaGrad
  int runs = 1;           // whose weights are averaged; they differ in order and in what they drop
  float dropout = 0.75f;  // share of a word's features that each step leaves out
  std::array<float, kAspects> blind{};  // share of the steps that see nothing of an aspect
};

/// Weights in full precision.
struct CrfWeights {
  std::vector<std::uint32_t> keys;    // in any order
  std::vector<std::uint32_t> counts;  // how often each was seen
  std::vector<Scores> rows;
  Transitions transitions{};
};

/// Learns from the segments with these numbers, in any order.
CrfWeights train_crf(const NumberedExamples& examples, std::vector<std::uint32_t> segments,
                     const CrfOptions& options);

}  // namespace quoth

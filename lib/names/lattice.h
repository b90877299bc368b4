// The linear chain over the candidates of one segment: best path, sums over paths, marginals.
//
// A segment is a maximal run of candidate words in a sentence; the words round it are O, so each
// segment starts and ends next to an O. Lafferty et al., "Conditional random fields" (2001).
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "names/labels.h"

namespace quoth {

using Scores = std::array<float, kLabels>;        // of the labels of one word, in logs
using Transitions = std::array<Scores, kLabels>;  // [before][after], in logs
inline constexpr std::uint32_t kAnyLabel = (1u << kLabels) - 1;

/// Labels of the best path; `allowed` (one mask per word) may be empty. At least one path must be.
std::vector<Label> best_path(const std::vector<Scores>& scores, const Transitions& transitions);

/// Sums over all paths, kept scaled so that long segments do not underflow.
class Lattice {
 public:
  explicit Lattice(const Transitions& transitions) { set(transitions); }
  void set(const Transitions& transitions);  // after they have changed

  /// Runs forward and backward over the labels that each word allows (null: all).
  /// Returns false if no path is allowed.
  bool run(const std::vector<Scores>& scores, const std::uint32_t* allowed);

  float marginal(std::size_t word, Label l) const { return forward_[word][l] * backward_[word][l]; }
  /// Adds the expected count of each transition, the two to the O outside included.
  void add_transitions(float factor, Transitions& counts) const;
  /// Probability that the words [begin, end) carry exactly these labels.
  float span_probability(std::size_t begin, std::size_t end, const Label* labels) const;

 private:
  Transitions weight_;  // exp of the transitions, 0 where one may not follow the other
  std::vector<Scores> emission_, forward_, backward_;
  std::vector<float> scale_;
};

}  // namespace quoth

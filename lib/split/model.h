// The log-linear model: the sum of the weights of a stop's features are the log-odds of a boundary.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "quoth/lexicon.h"
#include "split/features.h"

namespace quoth::splitting {

class Model {
 public:
  /// Rows "feature TAB weight in hundredths", as in data/en/split_weights.tsv.
  Model(const Lexicon& weights, std::string_view word_case);
  static const Model& embedded();

  /// Log-odds of a boundary, in hundredths.
  int score(const Context& context, Evidence& evidence) const;

 private:
  struct Slot {
    std::uint64_t key = 0;  // 0: free
    int weight = 0;
  };
  const Slot& slot_of(std::uint64_t key) const;

  WordCase word_case_;
  std::vector<Slot> slots_;  // open addressing, a power of two
};

}  // namespace quoth::splitting

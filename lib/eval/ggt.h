// Gender Gap Tracker: a gold quote is found if one prediction covers more than a threshold of it.
// Of those found: is the speaker right, the cue, the name?
#pragma once

#include <vector>

#include "eval/measures.h"

namespace quoth::eval {

class Ggt {
 public:
  /// The threshold as it stands in the names of the figures, "0.3".
  explicit Ggt(const char* at);
  /// Adds the quotes of one document.
  void add(const std::vector<GoldQuote>& gold, const std::vector<GoldQuote>& pred);
  /// Shares of nothing are left out: the gold does not have that layer.
  void append_to(Figures& figures) const;

 private:
  void add_found(const GoldQuote& gold, const GoldQuote& pred);

  double threshold;
  Figure quotes, speaker, cue, canonical, addressee;
  Figures by_type;
};

}  // namespace quoth::eval

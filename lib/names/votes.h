// The later passes: what the pass before said of the same word elsewhere in the article.
//
// A name is seldom clear at each of its mentions. Krishnan and Manning, "An effective two-stage
// model for exploiting non-local dependencies in named entity recognition" (2006).
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "names/labels.h"
#include "names/words.h"

namespace quoth {

/// Keys of the features that the other mentions of one word give.
struct Votes {
  static constexpr int kMost = 14;
  std::array<std::uint32_t, kMost> keys;
  int size = 0;

  void add(std::uint32_t key) {
    if (size < kMost) keys[size++] = key;
  }
};

/// Votes for each word of an article; `labels` are those of the first pass.
std::vector<Votes> count_votes(const WordText& text, const std::vector<Label>& labels);

}  // namespace quoth

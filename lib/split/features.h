// The features of a stop: what the model's weights are given to.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "split/context.h"
#include "split/evidence.h"
#include "split/lexicons.h"
#include "split/word_case.h"

namespace quoth::splitting {

/// name=a|b ; parts that are empty stay so.
struct Feature {
  std::string_view name, a, b;

  std::uint64_t hash() const;
  std::string text() const;  // as it stands in split_weights.tsv
};

class FeatureSet {
 public:
  FeatureSet(const Context& context, Evidence& evidence, const WordCase& word_case);
  FeatureSet(const FeatureSet&) = delete;  // features point into the buffers here
  FeatureSet& operator=(const FeatureSet&) = delete;

  const Feature* begin() const { return features_.data(); }
  const Feature* end() const { return features_.data() + size_; }

 private:
  void add(std::string_view name, std::string_view a = {}, std::string_view b = {});

  LowerCase before_, word_;
  std::array<Feature, 40> features_;
  std::size_t size_ = 0;
};

}  // namespace quoth::splitting

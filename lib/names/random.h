// A small generator of our own: the standard's distributions differ between libraries.
#pragma once

#include <cstdint>

namespace quoth {

class Random {
 public:
  explicit Random(std::uint64_t seed = 20250903) : state_(seed) {}

  std::uint32_t below(std::uint32_t n) {
    state_ = state_ * 6364136223846793005u + 1442695040888963407u;
    return static_cast<std::uint32_t>((state_ >> 33) * n >> 31);
  }

 private:
  std::uint64_t state_;
};

}  // namespace quoth

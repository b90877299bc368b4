#include "quoth/code_points.h"

#include <algorithm>
#include <cstring>

namespace quoth {
namespace {

constexpr std::uint32_t kBlock = 64;

// Every byte but a continuation byte (10xxxxxx) begins a code point.
bool begins(char c) { return static_cast<signed char>(c) >= -0x40; }

// Eight bytes at a time: one bit is left of each continuation byte, and the product adds them up.
std::uint32_t count_points(const char* at, std::uint32_t size) {
  constexpr std::uint64_t kOnes = 0x0101010101010101u;
  std::uint32_t n = 0, i = 0;
  for (; i + 8 <= size; i += 8) {
    std::uint64_t bytes;
    std::memcpy(&bytes, at + i, 8);
    const std::uint64_t continuation = (bytes >> 7) & ~(bytes >> 6) & kOnes;
    n += 8 - static_cast<std::uint32_t>(continuation * kOnes >> 56);
  }
  for (; i < size; ++i) n += begins(at[i]);
  return n;
}

}  // namespace

CodePoints::CodePoints(std::string_view text) : text_(text) {
  const auto size = static_cast<std::uint32_t>(text.size());
  before_.reserve(size / kBlock + 1);
  std::uint32_t at = 0;
  for (; at + kBlock <= size; at += kBlock) {
    before_.push_back(count_);
    count_ += count_points(text.data() + at, kBlock);
  }
  before_.push_back(count_);
  count_ += count_points(text.data() + at, size - at);
}

std::uint32_t CodePoints::at_byte(std::uint32_t byte) const {
  if (count_ == text_.size()) return byte;
  const auto block = byte / kBlock;
  return before_[block] + count_points(text_.data() + block * kBlock, byte - block * kBlock);
}

std::uint32_t CodePoints::to_byte(std::uint32_t point) const {
  if (count_ == text_.size()) return point;
  const auto after = std::upper_bound(before_.begin(), before_.end(), point);
  const auto block = static_cast<std::uint32_t>(after - before_.begin()) - 1;
  auto byte = block * kBlock;
  // A block may begin inside a code point; that one was counted in the block before.
  auto left = point - before_[block];
  while (byte < text_.size() && (!begins(text_[byte]) || left > 0)) left -= begins(text_[byte++]);
  return byte;
}

}  // namespace quoth

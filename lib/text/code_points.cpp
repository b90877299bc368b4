#include "quoth/code_points.h"

#include <algorithm>
#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace quoth {
namespace {

constexpr std::uint32_t kBlock = 64;

// Every byte but a continuation byte (10xxxxxx) begins a code point.
#ifndef __SSE2__
bool begins(char c) { return static_cast<signed char>(c) >= -0x40; }
#endif

/// One bit for each of the 64 bytes at `at` that begins a code point.
#ifdef __SSE2__
std::uint64_t begin_bits(const char* at) {
  std::uint64_t bits = 0;
  for (unsigned i = 0; i < kBlock; i += 16) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at + i));
    const __m128i begin = _mm_cmpgt_epi8(bytes, _mm_set1_epi8(-0x41));
    bits |= std::uint64_t{static_cast<unsigned>(_mm_movemask_epi8(begin))} << i;
  }
  return bits;
}
#else
std::uint64_t begin_bits(const char* at) {
  std::uint64_t bits = 0;
  for (unsigned i = 0; i < kBlock; ++i) bits |= std::uint64_t{begins(at[i])} << i;
  return bits;
}
#endif

}  // namespace

CodePoints::CodePoints(std::string_view text) : text_(text) {
  blocks_.reserve(text.size() / kBlock + 1);
  std::size_t at = 0;
  for (; at + kBlock <= text.size(); at += kBlock) add(begin_bits(text.data() + at));
  char last[kBlock];  // the text's end, filled up with bytes that begin nothing
  std::memset(last, 0x80, kBlock);
  text.copy(last, kBlock, at);
  add(begin_bits(last));
}

void CodePoints::add(std::uint64_t bits) {
  blocks_.push_back({bits, count_});
  const bool ascii = bits == ~std::uint64_t{0};  // no call for most blocks of English
  count_ += ascii ? kBlock : static_cast<std::uint32_t>(std::popcount(bits));
}

std::uint32_t CodePoints::at_byte(std::uint32_t byte) const {
  if (count_ == text_.size()) return byte;
  const Block& block = blocks_[byte / kBlock];
  const std::uint64_t before = (std::uint64_t{1} << byte % kBlock) - 1;
  return block.before + static_cast<std::uint32_t>(std::popcount(block.begins & before));
}

std::uint32_t CodePoints::to_byte(std::uint32_t point) const {
  if (count_ == text_.size()) return point;
  const auto after =
      std::upper_bound(blocks_.begin(), blocks_.end(), point,
                       [](std::uint32_t wanted, const Block& b) { return wanted < b.before; });
  const Block& block = after[-1];
  std::uint64_t bits = block.begins;
  for (auto left = point - block.before; left > 0; --left) bits &= bits - 1;
  if (bits == 0) return static_cast<std::uint32_t>(text_.size());  // behind the last code point
  const auto index = static_cast<std::uint32_t>(after - blocks_.begin()) - 1;
  return index * kBlock + static_cast<std::uint32_t>(std::countr_zero(bits));
}

}  // namespace quoth

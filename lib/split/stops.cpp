#include "split/stops.h"

#include <bit>

#include "text/unicode.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace quoth::splitting {
namespace {

/// A byte that is a stop or may lead one: E2 (… ‽), E3 (。), EF (！．？｡).
bool may_be_stop(unsigned char c) {
  return c == '.' || c == '!' || c == '?' || c == 0xE2 || c == 0xE3 || c == 0xEF;
}

bool is_stop_at(std::string_view text, std::uint32_t at) {
  const auto c = static_cast<unsigned char>(text[at]);
  return c < 0x80 || is_stop(code_point_at(text, at).code);
}

/// One bit for each of the 16 bytes at `bytes` that may be a stop.
#ifdef __SSE2__
unsigned stop_bits(const char* bytes) {
  const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes));
  const auto is = [&](int c) { return _mm_cmpeq_epi8(block, _mm_set1_epi8(static_cast<char>(c))); };
  const __m128i ascii = _mm_or_si128(_mm_or_si128(is('.'), is('!')), is('?'));
  const __m128i lead = _mm_or_si128(_mm_or_si128(is(0xE2), is(0xE3)), is(0xEF));
  return static_cast<unsigned>(_mm_movemask_epi8(_mm_or_si128(ascii, lead)));
}
#else
unsigned stop_bits(const char* bytes) {
  unsigned bits = 0;
  for (unsigned i = 0; i < 16; ++i) bits |= unsigned{may_be_stop(bytes[i])} << i;
  return bits;
}
#endif

}  // namespace

bool is_stop(char32_t c) {
  switch (c) {
    case '.': case '!': case '?': case 0x2026: case 0x203C: case 0x203D: case 0x2047:
    case 0x2048: case 0x2049: case 0x3002: case 0xFF01: case 0xFF0E: case 0xFF1F: case 0xFF61:
      return true;
    default:
      return false;
  }
}

std::uint32_t find_stop(std::string_view text, std::uint32_t from, std::uint32_t end) {
  for (; from + 16 <= end; from += 16)
    for (auto bits = stop_bits(text.data() + from); bits != 0; bits &= bits - 1) {
      const auto at = from + static_cast<std::uint32_t>(std::countr_zero(bits));
      if (is_stop_at(text, at)) return at;
    }
  for (; from < end; ++from)
    if (may_be_stop(static_cast<unsigned char>(text[from])) && is_stop_at(text, from)) return from;
  return end;
}

}  // namespace quoth::splitting

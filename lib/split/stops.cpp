#include "split/stops.h"

#include <bit>

#include "text/unicode.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace quoth::splitting {
namespace {

/// One bit for each of the 16 bytes at `bytes` that is a stop or may lead one: E2 (… ‽), E3 (。),
/// EF (！．？｡).
#ifdef __SSE2__
unsigned stop_bits(const char* bytes) {
  const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes));
  const auto is = [&](int c) { return _mm_cmpeq_epi8(block, _mm_set1_epi8(static_cast<char>(c))); };
  const __m128i ascii = _mm_or_si128(_mm_or_si128(is('.'), is('!')), is('?'));
  const __m128i lead = _mm_or_si128(_mm_or_si128(is(0xE2), is(0xE3)), is(0xEF));
  return static_cast<unsigned>(_mm_movemask_epi8(_mm_or_si128(ascii, lead)));
}
#else
bool may_be_stop(unsigned char c) {
  return c == '.' || c == '!' || c == '?' || c == 0xE2 || c == 0xE3 || c == 0xEF;
}
unsigned stop_bits(const char* bytes) {
  unsigned bits = 0;
  for (unsigned i = 0; i < 16; ++i)
    bits |= unsigned{may_be_stop(static_cast<unsigned char>(bytes[i]))} << i;
  return bits;
}
#endif

std::uint64_t stop_bits64(const char* bytes) {
  std::uint64_t bits = 0;
  for (unsigned i = 0; i < 64; i += 16) bits |= std::uint64_t{stop_bits(bytes + i)} << i;
  return bits;
}

/// Whether a stop, or a quotation mark as in most texts, is led by the byte E2 at `bytes`.
bool may_be_three_byte_stop(const char* bytes) {
  const auto second = static_cast<unsigned char>(bytes[1]),
             third = static_cast<unsigned char>(bytes[2]);
  return second != 0x80 || third == 0xA6 || third == 0xBC || third == 0xBD;
}

bool is_stop_at(std::string_view text, std::size_t at) {
  const auto c = static_cast<unsigned char>(text[at]);
  if (c < 0x80) return true;
  if (c == 0xE2 && at + 2 < text.size() && !may_be_three_byte_stop(text.data() + at)) return false;
  return is_stop(code_point_at(text, static_cast<std::uint32_t>(at)).code);
}

}  // namespace

bool is_stop(char32_t c) {
  switch (c) {
    case '.':
    case '!':
    case '?':
    case 0x2026:
    case 0x203C:
    case 0x203D:
    case 0x2047:
    case 0x2048:
    case 0x2049:
    case 0x3002:
    case 0xFF01:
    case 0xFF0E:
    case 0xFF1F:
    case 0xFF61:
      return true;
    default:
      return false;
  }
}

std::vector<std::uint32_t> find_stops(std::string_view text) {
  std::vector<std::uint32_t> stops;
  stops.reserve(text.size() / 64);
  const auto add = [&](std::size_t from, std::uint64_t bits) {
    for (; bits != 0; bits &= bits - 1) {
      const auto at = from + static_cast<std::size_t>(std::countr_zero(bits));
      if (is_stop_at(text, at)) stops.push_back(static_cast<std::uint32_t>(at));
    }
  };
  std::size_t from = 0;
  for (; from + 64 <= text.size(); from += 64) add(from, stop_bits64(text.data() + from));
  char last[64] = {};  // the text's end, filled up with zeros
  text.copy(last, 64, from);
  add(from, stop_bits64(last));
  return stops;
}

}  // namespace quoth::splitting

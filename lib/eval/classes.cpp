#include "eval/classes.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>

namespace quoth::eval {

// CPython: bidirectional type WS, B or S, or category Zs.
bool is_space(char32_t c) {
  const auto direction = u_charDirection(static_cast<UChar32>(c));
  return direction == U_WHITE_SPACE_NEUTRAL || direction == U_BLOCK_SEPARATOR ||
         direction == U_SEGMENT_SEPARATOR ||
         u_charType(static_cast<UChar32>(c)) == U_SPACE_SEPARATOR;
}

bool is_word(char32_t c) {
  const auto point = static_cast<UChar32>(c);
  return c == U'_' || (U_MASK(u_charType(point)) & U_GC_L_MASK) != 0 ||
         u_getNumericValue(point) != U_NO_NUMERIC_VALUE;
}

std::u32string code_points(std::string_view utf8) {
  std::u32string points;
  points.reserve(utf8.size());
  const auto size = static_cast<std::int32_t>(utf8.size());
  for (std::int32_t at = 0; at < size;) {
    UChar32 c;
    U8_NEXT_OR_FFFD(utf8.data(), at, size, c);
    points.push_back(static_cast<char32_t>(c));
  }
  return points;
}

std::u32string strip(const std::u32string& text) {
  const auto first = std::find_if_not(text.begin(), text.end(), is_space);
  const auto last = std::find_if_not(text.rbegin(), text.rend(), is_space).base();
  return first < last ? std::u32string(first, last) : std::u32string();
}

}  // namespace quoth::eval

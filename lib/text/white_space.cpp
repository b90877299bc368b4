#include "text/white_space.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace quoth {
namespace {

constexpr UChar32 kZeroWidthSpace = 0x200B,
                  kByteOrderMark = 0xFEFF;  // invisible, though no "space"

bool is_white_space(UChar32 c) {
  return u_isUWhiteSpace(c) || c == kZeroWidthSpace || c == kByteOrderMark;
}

}  // namespace

Span trim(std::string_view text, Span span) {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  auto start = static_cast<std::int32_t>(span.start), end = static_cast<std::int32_t>(span.end);
  for (auto next = start; start < end; start = next) {
    UChar32 c;
    U8_NEXT(bytes, next, end, c);
    if (!is_white_space(c)) break;
  }
  for (auto before = end; before > start; end = before) {
    UChar32 c;
    U8_PREV(bytes, start, before, c);
    if (!is_white_space(c)) break;
  }
  if (start >= end) return {span.start, span.start};
  return {static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end)};
}

std::string_view trim(std::string_view text) {
  return trim(text, {0, static_cast<std::uint32_t>(text.size())}).of(text);
}

std::string squeeze(std::string_view text) {
  text = trim(text);
  std::string squeezed;
  const auto size = static_cast<std::int32_t>(text.size());
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  bool blank = false;
  for (std::int32_t at = 0, next = 0; at < size; at = next) {
    UChar32 c;
    U8_NEXT(bytes, next, size, c);
    const bool space = is_white_space(c);
    if (!space)
      squeezed.append(text.substr(at, next - at));
    else if (!blank)
      squeezed += ' ';
    blank = space;
  }
  return squeezed;
}

}  // namespace quoth

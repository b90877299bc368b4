// Single code points of a UTF-8 text, forwards and backwards, and what kind they are.
#pragma once

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <cstdint>
#include <string_view>

namespace quoth {

/// A code point and its size in bytes; both are 0 where the text ends.
struct CodePoint {
  char32_t code = 0;
  std::uint32_t size = 0;
};

/// The code point that starts at byte `at`.
inline CodePoint code_point_at(std::string_view text, std::uint32_t at) {
  if (at >= text.size()) return {};
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  if (bytes[at] < 0x80) return {bytes[at], 1};
  auto next = static_cast<std::int64_t>(at);
  UChar32 c;
  U8_NEXT_OR_FFFD(bytes, next, static_cast<std::int64_t>(text.size()), c);
  return {static_cast<char32_t>(c), static_cast<std::uint32_t>(next - at)};
}

/// The code point that ends at byte `at`.
inline CodePoint code_point_before(std::string_view text, std::uint32_t at) {
  if (at == 0) return {};
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  if (bytes[at - 1] < 0x80) return {bytes[at - 1], 1};
  // ICU counts in 32 bits with a sign: show it the last few bytes only.
  const std::uint32_t seen = at < 8 ? at : 8;
  auto start = static_cast<std::int32_t>(seen);
  UChar32 c;
  U8_PREV_OR_FFFD(bytes + at - seen, 0, start, c);
  return {static_cast<char32_t>(c), seen - static_cast<std::uint32_t>(start)};
}

// ASCII is answered without a call: it is nearly all of English. So are the marks that texts have
// most, dashes and quotation marks.
inline bool is_dash_or_quote(char32_t c) { return c >= 0x2010 && c < 0x2028; }
inline bool is_upper(char32_t c) {
  return c < 0x80 ? c - 'A' < 26u : u_isupper(static_cast<UChar32>(c)) != 0;
}
inline bool is_lower(char32_t c) {
  return c < 0x80 ? c - 'a' < 26u : u_islower(static_cast<UChar32>(c)) != 0;
}
inline bool is_digit(char32_t c) {
  return c < 0x80 ? c - '0' < 10u : u_isdigit(static_cast<UChar32>(c)) != 0;
}
inline bool is_letter(char32_t c) {
  if (c < 0x80) return (c | 0x20) - 'a' < 26u;
  return !is_dash_or_quote(c) && u_isalpha(static_cast<UChar32>(c)) != 0;
}
/// White space of every kind: blanks, line ends, no-break and ideographic spaces; also what is
/// invisible and stands between words (zero-width space, byte order mark, soft hyphen).
inline bool is_space(char32_t c) {
  if (c < 0x80) return c == ' ' || (c >= 9 && c <= 13);
  if (is_dash_or_quote(c)) return false;
  return u_isUWhiteSpace(static_cast<UChar32>(c)) || c == 0x200B || c == 0xFEFF || c == 0xAD;
}

}  // namespace quoth

#include "header/transfer.h"

#include <cstdint>

#include "text/ascii.h"

namespace quoth {
namespace {

int hex_value(char c) {
  if (is_ascii_digit(c)) return c - '0';
  const char lower = ascii_lower(c);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

int base64_value(char c) {
  if (is_ascii_upper(c)) return c - 'A';
  if (is_ascii_lower(c)) return c - 'a' + 26;
  if (is_ascii_digit(c)) return c - '0' + 52;
  return c == '+' ? 62 : c == '/' ? 63 : -1;
}

/// Bytes of the soft line break at the start of `rest`, or 0.
std::size_t soft_break(std::string_view rest) {
  return rest.starts_with("=\r\n") ? 3 : rest.starts_with("=\n") ? 2 : 0;
}

}  // namespace

std::string from_quoted_printable(std::string_view text) {
  std::string bytes;
  for (std::size_t i = 0; i < text.size();) {
    if (const auto skipped = soft_break(text.substr(i, 3))) {
      i += skipped;
      continue;
    }
    const bool coded = text[i] == '=' && i + 2 < text.size() && hex_value(text[i + 1]) >= 0 &&
                       hex_value(text[i + 2]) >= 0;
    bytes +=
        coded ? static_cast<char>(hex_value(text[i + 1]) * 16 + hex_value(text[i + 2])) : text[i];
    i += coded ? 3 : 1;
  }
  return bytes;
}

std::string from_base64(std::string_view text) {
  std::string bytes;
  std::uint32_t bits = 0;
  int count = 0;
  for (const char c : text) {
    const int value = base64_value(c);
    if (value < 0) continue;
    bits = bits << 6 | static_cast<std::uint32_t>(value);
    if ((count += 6) >= 8) bytes += static_cast<char>(bits >> (count -= 8));
  }
  return bytes;
}

}  // namespace quoth

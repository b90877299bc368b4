#include "header/encoded_words.h"

#include <cstdint>
#include <optional>
#include <stdexcept>

#include "header/encoding.h"
#include "text/ascii.h"

namespace quoth {
namespace {

constexpr std::size_t kLongestWord = 128;  // the RFC allows 75

int hex_value(char c) {
  if (is_ascii_digit(c)) return c - '0';
  const char lower = ascii_lower(c);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

std::string from_quoted(std::string_view text) {
  std::string bytes;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool coded = text[i] == '=' && i + 2 < text.size() && hex_value(text[i + 1]) >= 0 &&
                       hex_value(text[i + 2]) >= 0;
    if (coded) {
      bytes += static_cast<char>(hex_value(text[i + 1]) * 16 + hex_value(text[i + 2]));
      i += 2;
    } else {
      bytes += text[i] == '_' ? ' ' : text[i];
    }
  }
  return bytes;
}

int base64_value(char c) {
  if (is_ascii_upper(c)) return c - 'A';
  if (is_ascii_lower(c)) return c - 'a' + 26;
  if (is_ascii_digit(c)) return c - '0' + 52;
  return c == '+' ? 62 : c == '/' ? 63 : -1;
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

struct Word {
  std::string text;
  std::size_t size;  // of the encoded form
};

/// The encoded word at the start of `rest`: =?charset?Q or B?text?=
std::optional<Word> word_at(std::string_view rest) {
  const auto charset_end = rest.find('?', 2);
  if (charset_end == rest.npos || charset_end + 2 >= rest.size() || rest[charset_end + 2] != '?')
    return std::nullopt;
  const auto start = charset_end + 3, end = rest.find("?=", start);
  if (end == rest.npos) return std::nullopt;
  const bool base64 = ascii_lower(rest[charset_end + 1]) == 'b';
  const auto coded = rest.substr(start, end - start);
  try {
    const auto bytes = base64 ? from_base64(coded) : from_quoted(coded);
    return Word{decode(bytes, rest.substr(2, charset_end - 2), OnInvalid::replace).text, end + 2};
  } catch (const std::runtime_error&) {
    return std::nullopt;
  }
}

}  // namespace

std::string decode_words(std::string_view value) {
  std::string out;
  std::size_t blanks = value.npos;  // where the blank after an encoded word is in `out`
  for (std::size_t i = 0; i < value.size();) {
    const auto rest = value.substr(i, kLongestWord);
    const auto word = rest.starts_with("=?") ? word_at(rest) : std::nullopt;
    if (!word) {
      out += value[i++];
      if (out.back() != ' ') blanks = value.npos;
      continue;
    }
    // White space between two encoded words is no part of the text.
    if (blanks != value.npos) out.resize(blanks);
    out += word->text;
    blanks = out.size();
    i += word->size;
  }
  return out;
}

}  // namespace quoth

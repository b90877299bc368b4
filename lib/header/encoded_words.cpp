#include "header/encoded_words.h"

#include <algorithm>
#include <optional>
#include <stdexcept>

#include "header/encoding.h"
#include "header/transfer.h"
#include "text/ascii.h"

namespace quoth {
namespace {

constexpr std::size_t kLongestWord = 128;  // the RFC allows 75

/// In a word, an underscore stands for a blank.
std::string from_quoted(std::string text) {
  std::ranges::replace(text, '_', ' ');
  return from_quoted_printable(text);
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
    const auto bytes = base64 ? from_base64(coded) : from_quoted(std::string(coded));
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

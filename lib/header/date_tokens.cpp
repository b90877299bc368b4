#include "header/date_tokens.h"

#include <charconv>

#include "text/ascii.h"

namespace quoth {
namespace {

constexpr std::size_t kLongest = 1024;
constexpr std::size_t kMostDigits = 9;

// "a.m." and "p.m." are words with a stop inside.
bool is_half_day(std::string_view rest) {
  return rest.size() >= 3 && (ascii_lower(rest[0]) == 'a' || ascii_lower(rest[0]) == 'p') &&
         rest[1] == '.' && ascii_lower(rest[2]) == 'm' &&
         (rest.size() == 3 || !is_ascii_letter(rest[3]));
}

int value_of(std::string_view digits) {
  int value = -1;
  if (digits.size() <= kMostDigits)
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

// Bytes above ASCII belong to words, so that no character is cut.
bool in_word(char c) { return is_ascii_letter(c) || static_cast<signed char>(c) < 0; }

}  // namespace

std::vector<DateToken> date_tokens(std::string_view printed) {
  printed = printed.substr(0, kLongest);
  std::vector<DateToken> tokens;
  bool glued = false;
  for (std::size_t i = 0; i < printed.size();) {
    const char c = printed[i];
    auto end = i + 1;
    if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
      glued = false;
    } else if (is_ascii_digit(c)) {
      while (end < printed.size() && is_ascii_digit(printed[end])) ++end;
      const auto digits = printed.substr(i, end - i);
      tokens.push_back({DateToken::number, digits, value_of(digits), glued});
    } else if (is_half_day(printed.substr(i))) {
      tokens.push_back({DateToken::word, ascii_lower(c) == 'a' ? "am" : "pm", 0, glued});
      end = i + 3 + (i + 3 < printed.size() && printed[i + 3] == '.');
    } else if (in_word(c)) {
      while (end < printed.size() && in_word(printed[end])) ++end;
      tokens.push_back({DateToken::word, printed.substr(i, end - i), 0, glued});
    } else {
      tokens.push_back({DateToken::mark, printed.substr(i, 1), 0, glued});
    }
    if (end > i + 1 || c > ' ' || static_cast<signed char>(c) < 0) glued = true;
    i = end;
  }
  return tokens;
}

}  // namespace quoth

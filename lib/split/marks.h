// The marks that stand around a stop: quotation marks, brackets, dashes, bullets.
#pragma once

namespace quoth::splitting {

/// So many closing or opening marks in a row are read: a text of nothing else stays linear.
inline constexpr int kMarkLimit = 12;

inline bool is_closing_quote(char32_t c) {
  return c == 0x201D || c == 0x2019 || c == 0xBB || c == 0x203A;
}
inline bool is_closing_bracket(char32_t c) {
  return c == ')' || c == ']' || c == '}' || c == 0xFF09;
}
inline bool is_opening_quote(char32_t c) {
  return c == '"' || c == '\'' || c == '`' || c == 0x201C || c == 0x2018 || c == 0x201E ||
         c == 0x201F || c == 0xAB;
}
inline bool is_opening_bracket(char32_t c) {
  return c == '(' || c == '[' || c == '{' || c == 0xFF08;
}
inline bool is_dash(char32_t c) { return c == '-' || (c >= 0x2010 && c <= 0x2015); }
inline bool is_bullet(char32_t c) {
  return c == '*' || c == 0x2022 || c == 0xB7 || c == 0x2043 || c == 0x25AA || c == 0x25CF;
}
inline bool is_superscript(char32_t c) {
  return c == 0xB9 || c == 0xB2 || c == 0xB3 || (c >= 0x2070 && c <= 0x2079) || c == 0x2020;
}

}  // namespace quoth::splitting

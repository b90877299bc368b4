#include "split/shape.h"

#include <algorithm>

#include "text/ascii.h"
#include "text/unicode.h"

namespace quoth::splitting {
namespace {

struct Letters {
  int upper = 0, lower = 0, digits = 0, stops = 0, other = 0;
  bool first_upper = false;
  int all() const { return upper + lower; }
};

Letters count_letters(std::string_view word) {
  Letters n;
  for (std::uint32_t at = 0; at < word.size();) {
    const CodePoint c = code_point_at(word, at);
    if (at == 0) n.first_upper = is_upper(c.code);
    if (is_upper(c.code))
      ++n.upper;
    else if (is_lower(c.code))
      ++n.lower;
    else if (is_digit(c.code))
      ++n.digits;
    else if (c.code == '.')
      ++n.stops;
    else if (c.code != '\'' && c.code != 0x2019 && c.code != '-')
      ++n.other;
    at += c.size;
  }
  return n;
}

bool is_money(char32_t c) { return c == '$' || c == 0xA3 || c == 0x20AC || c == 0xA5; }

}  // namespace

std::string_view next_shape(const Context& c) {
  if (c.last()) return "end";
  const std::string_view word = c.word_text();
  const char32_t first = code_point_at(c.text, c.word.start).code;
  if (word.empty()) return is_money(first) ? "$" : "sym";
  if (is_digit(first)) return "dig";
  const Letters n = count_letters(word);
  if (is_lower(first)) return n.upper > 0 ? "mix" : "low";
  if (!is_upper(first)) return "alpha";
  const bool stop_follows = c.word.end < c.unit.end && c.text[c.word.end] == '.';
  if (n.all() == 1 && word.size() == 1) return stop_follows ? "init" : "one";
  return n.lower == 0 && n.upper > 1 ? "CAP" : "Cap";
}

std::string_view before_shape(const Context& c) {
  const std::string_view word = c.before_text();
  if (word.empty()) return "none";
  const Letters n = count_letters(word);
  if (n.other > 0) return word.find_first_of("/@:") != word.npos ? "url" : "mix";
  if (n.all() == 0) return n.digits > 0 ? "dig" : "none";
  if (n.digits > 0) return is_digit(static_cast<unsigned char>(word.back())) ? "dig" : "mix";
  if (n.stops > 0) return n.all() <= n.stops + 2 ? "X.X" : "a.b";
  if (n.all() == 1) return n.upper == 1 ? "X" : "x";
  if (n.lower == 0) return "CAP";
  // KOs, mM, al-Sadr: no abbreviation has capitals after its first letter.
  if (n.upper > (n.first_upper ? 1 : 0) && (n.all() < 5 || !n.first_upper)) return "mix";
  if (n.first_upper) return n.all() < 3 ? "Cap2" : n.all() < 5 ? "Cap4" : "Cap";
  return n.all() < 3 ? "low2" : n.all() < 5 ? "low4" : "low";
}

bool is_capital_shape(std::string_view shape) {
  return shape == "Cap" || shape == "CAP" || shape == "one" || shape == "init";
}

bool is_plain_word(std::string_view word) {
  return std::all_of(word.begin(), word.end(),
                     [](char c) { return is_ascii_lower(c) || c == '-'; });
}

bool is_capitalised(std::string_view word) {
  const CodePoint first = code_point_at(word, 0);
  const Letters n = count_letters(word);
  return is_upper(first.code) && n.upper == 1 && n.lower > 0;
}

}  // namespace quoth::splitting

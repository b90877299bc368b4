#include "split/glance.h"

#include "split/lexicons.h"
#include "text/ascii.h"

namespace quoth::splitting {
namespace {

constexpr std::uint32_t kLongestWord = 24;         // longer ones are left to the rules
constexpr std::uint32_t kLongestAbbreviation = 8;  // without its stop

bool starts_word(std::string_view text, std::uint32_t from, std::uint32_t start) {
  return start == from || text[start - 1] == ' ' || text[start - 1] == '(';
}

/// Letters of the plain word before `at`: all small, or small after one capital; 0 if it is none.
std::uint32_t plain_word(std::string_view text, std::uint32_t from, std::uint32_t at) {
  const std::uint32_t limit = at - from > kLongestWord ? at - kLongestWord : from;
  std::uint32_t start = at;
  while (start > limit && is_ascii_lower(text[start - 1])) --start;
  const bool capital = start > limit && is_ascii_upper(text[start - 1]);
  if (capital) --start;
  return start > limit && starts_word(text, from, start) ? at - start
         : start == from                                 ? at - start
                                                         : 0;
}

/// The class of the abbreviation that ends with the stop at `at`, or empty.
std::string_view abbreviation_before(std::string_view text, std::uint32_t from, std::uint32_t at) {
  const std::uint32_t limit = at - from > kLongestAbbreviation ? at - kLongestAbbreviation : from;
  std::uint32_t start = at;
  while (start > limit && (is_ascii_letter(text[start - 1]) || text[start - 1] == '.')) --start;
  if (start == at || !starts_word(text, from, start)) return {};
  return abbreviation_class(text.substr(start, at + 1 - start));
}

/// The word before a stop needs no second look: a plain word that is no abbreviation, or a bracket.
bool whole_word_before(std::string_view text, std::uint32_t from, std::uint32_t at) {
  if (at > from && text[at - 1] == ')') return true;
  const std::uint32_t size = plain_word(text, from, at);
  const std::uint32_t least = size != 0 && is_ascii_upper(text[at - size]) ? 5 : 2;
  if (size < least || size > kLongestAbbreviation) return size > kLongestAbbreviation;
  return abbreviation_class(text.substr(at - size, size + 1)).empty();
}

/// A closing quotation mark at `at`, a blank, a capital.
bool quotation_ends(std::string_view text, Span unit, std::uint32_t at) {
  const auto size = quotation_mark_size(text, at);
  return size != 0 && at + size + 1 < unit.end && text[at + size] == ' ' &&
         is_ascii_upper(text[at + size + 1]);
}

}  // namespace

bool is_last(std::string_view text, Span unit, std::uint32_t at) {
  return at + 1 == unit.end || at + 1 + quotation_mark_size(text, at + 1) == unit.end;
}

std::uint32_t quotation_mark_size(std::string_view text, std::uint32_t at) {
  if (at >= text.size()) return 0;
  if (text[at] == '"') return 1;
  return text[at] == '\xE2' && text.substr(at, 3) == "”" ? 3 : 0;
}

Glance glance_at(std::string_view text, Span unit, std::uint32_t from, std::uint32_t at) {
  const char mark = text[at];
  if ((mark != '.' && mark != '!' && mark != '?') || at + 2 >= unit.end) return Glance::unclear;
  const char next = text[at + 1], after = text[at + 2];
  // A figure that touches a word's stop may be a footnote's: "…at large.12 The".
  const bool decimal = is_ascii_digit(next) && at > from && is_ascii_digit(text[at - 1]);
  // The first stop of "U.S."
  const bool initials = is_ascii_upper(next) && at > from && is_ascii_upper(text[at - 1]);
  if (mark == '.' && (is_ascii_lower(next) || decimal || initials || next == ','))
    return Glance::goes_on;
  if (mark == '.' && quotation_ends(text, unit, at + 1) && whole_word_before(text, from, at))
    return Glance::quotation_ends;
  if (next != ' ' || !(is_ascii_letter(after) || is_ascii_digit(after))) return Glance::unclear;
  if (is_ascii_upper(after) && whole_word_before(text, from, at)) return Glance::ends;
  if (mark != '.') return Glance::unclear;
  const auto kind = abbreviation_before(text, from, at);
  if (is_ascii_digit(after))
    return takes_figure(kind) && kind != "latin" ? Glance::number : Glance::unclear;
  if (is_ascii_upper(after)) return kind == "title" ? Glance::title : Glance::unclear;
  return kind.empty() || kind == "unit" ? Glance::unclear : Glance::abbreviation;
}

}  // namespace quoth::splitting

// Lengths of time.
#include "time/count.h"

#include <fmt/format.h>

#include <cmath>

namespace quoth {
namespace {

using enum TimeClass;

/// "and a half".
bool is_and_a_half(const TimeReader& s, std::size_t at) {
  return s.is_word(at, "and") && s.is_word(at + 1, "a") && s.is(at + 2, half);
}

/// The same with hyphens: "two-and-a-half-year".
bool is_hyphened_half(const TimeReader& s, std::size_t at) {
  return s.is_hyphen(at) && s.is_word(at + 1, "and") && s.is_word(at + 3, "a") &&
         s.is(at + 5, half);
}

/// "a second week", "a second term": an ordinal, where "a second" is meant in "a second later".
bool is_counted_second(const TimeReader& s, std::size_t at) {
  if (!s.is(at, ordinal) || s[at + 1].kind != PieceKind::word) return false;
  return !s[at + 1].word || unit_at(s, at + 1) != 0;
}

/// Writes the value once number and unit are known.
std::optional<Length> finish(Length length) {
  length.value = length_value(length.count.vague ? 0 : length.count.number, length.unit);
  return length;
}

/// "half an hour", "half a century", "half-hour".
std::optional<Length> read_half(const TimeReader& s, std::size_t at) {
  std::size_t unit = at + 1;
  if (s.is(unit, article) || s.is_hyphen(unit)) ++unit;
  const auto* what = s.as(unit, TimeClass::unit);
  if (!what || unit == at + 1) return std::nullopt;
  return finish({unit + 1, {unit, 0.5}, what->text[0], s.is_hyphen(at + 1)});
}

/// "quarter of a century", "quarter-century", "quarter of an hour".
std::optional<Length> read_quarter_of(const TimeReader& s, std::size_t at) {
  if (!s.is_word(at, "quarter")) return std::nullopt;
  const bool of = s.is_word(at + 1, "of") && s.is(at + 2, article);
  if (!of && !s.is_hyphen(at + 1)) return std::nullopt;
  const std::size_t noun = of ? at + 3 : at + 2;
  const char letter = unit_at(s, noun);
  if (letter == 'C') return Length{noun + 1, {noun, 25}, 'Y', false, "P25Y"};
  if (letter == 'h') return Length{noun + 1, {noun, 15}, 'm', false, "PT15M"};
  return std::nullopt;
}

/// "and three months" after "two years", a smaller unit joined on; whether there was one.
bool join_smaller(const TimeReader& s, Length& length) {
  std::size_t at = length.end;
  if (s.is_mark(at, ',') && !s.is_number(at + 1, 0, 9999)) return false;
  if (s.is_mark(at, ',') || s.is_word(at, "and")) ++at;
  const auto count = read_count(s, at);
  if (!count || count->vague || length.hyphened || length.count.vague) return false;
  const char unit = unit_at(s, count->end);
  constexpr std::string_view kOrder = "YMWDhms";
  const auto large = kOrder.find(unit_at(s, length.end - 1)), small = kOrder.find(unit);
  if (unit == 0 || large == kOrder.npos || small == kOrder.npos || small <= large) return false;
  const std::string more = length_value(count->number, unit);
  const bool clock_already = length.value.find('T') != std::string::npos;
  length.value += more.substr(more[1] == 'T' && clock_already ? 2 : 1);
  length.end = count->end + 1;
  return true;
}

/// "1 hour 59 minutes 40 seconds".
void join_all_smaller(const TimeReader& s, Length& length) {
  for (int most = 3; most > 0 && join_smaller(s, length); --most) continue;
}

}  // namespace

std::string length_value(double count, char unit) {
  const bool clock = unit == 's' || unit == 'm' || unit == 'h';
  const char* name = unit == 's'                  ? "S"
                     : unit == 'm'                ? "M"
                     : unit == 'h'                ? "H"
                     : unit == 'E'                ? "WE"
                     : unit == 'T'                ? "DE"
                     : unit == 'C'                ? "CE"
                     : unit == 'Q'                ? "Q"
                     : unit == 'F' || unit == 'W' ? "W"
                     : unit == 'D'                ? "D"
                     : unit == 'M'                ? "M"
                                                  : "Y";
  if (unit == 'F') count *= 2;
  // A half of a large unit is whole in the unit below it.
  if (count == 0.5 && unit == 'h') return "PT30M";
  if (count == 0.5 && unit == 'Y') return "P6M";
  if (count == 0.5 && unit == 'T') return "P5Y";
  if (count == 0.5 && unit == 'C') return "P50Y";
  const bool whole = count == std::floor(count);
  const std::string number = count == 0 ? "X"
                             : whole    ? fmt::format("{:.0f}", count)
                                        : fmt::format("{}", count);
  return fmt::format("P{}{}{}", clock ? "T" : "", number, name);
}

char unit_at(const TimeReader& s, std::size_t at) {
  const Meaning* what = s.as(at, unit);
  if (!what) what = s.as(at, units);
  return what ? what->text[0] : '\0';
}

std::optional<Length> read_length(const TimeReader& s, std::size_t at) {
  if (s.is(at, half)) return read_half(s, at);
  auto count = read_count(s, at);
  if (!count) return std::nullopt;
  Length length{0, *count};
  std::size_t next = count->end;
  if (is_hyphened_half(s, next)) {
    length.count.number += 0.5;
    next += 6;
  } else if (is_and_a_half(s, next)) {
    length.count.number += 0.5;
    next += 3;
  }
  if (s.is_hyphen(next)) {
    length.hyphened = true;
    ++next;
  } else if (s.is(next, filler) || s.is_word(next, "of")) {
    ++next;
  }
  length.unit = unit_at(s, next);
  if (length.unit == 0) return std::nullopt;
  // "2 second" and "five minute" are no lengths unless hyphened, but "one day" is.
  if (s.is(next, TimeClass::unit) && !length.hyphened && length.count.number > 1)
    return std::nullopt;
  length.end = next + 1;
  if (is_and_a_half(s, length.end)) {
    length.count.number += 0.5;
    length.end += 3;
  }
  auto result = finish(length);
  join_all_smaller(s, *result);
  return result;
}

std::optional<Length> read_length_with_article(const TimeReader& s, std::size_t at) {
  if (!s.is(at, article)) return std::nullopt;
  std::size_t next = at + 1;
  if (auto fraction = read_quarter_of(s, next)) return fraction;
  if (s.is(next, filler)) ++next;
  const auto* what = s.as(next, unit);
  if (!what || s.is_hyphen(next + 1) || is_counted_second(s, next)) return std::nullopt;
  Length length{next + 1, {next, 1}, what->text[0]};
  if (is_and_a_half(s, length.end)) {
    length.count.number = 1.5;
    length.end += 3;
  }
  auto result = finish(length);
  join_all_smaller(s, *result);
  return result;
}

}  // namespace quoth

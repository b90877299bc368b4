// Numbers in figures and words, and lengths of time.
#include "tag/time_count.h"

#include <fmt/format.h>

#include <cmath>

namespace quoth {
namespace {

using enum TimeClass;

/// Figures: "25", "1,200", "2.5".
Count read_figures(const TimeReader& s, std::size_t at) {
  Count count{at + 1, static_cast<double>(s[at].number)};
  const std::size_t most = at + 8;  // "1,000,000,000,000"
  while (count.end < most && s.is_mark(count.end, ',') && s.is_glued(count.end) &&
         s.is_glued(count.end + 1) && s[count.end + 1].kind == PieceKind::number &&
         s.text(count.end + 1).size() == 3) {
    count.number = count.number * 1000 + s[count.end + 1].number;
    count.end += 2;
  }
  if (s.is_mark(count.end, '.') && s.is_glued(count.end) && s.is_glued(count.end + 1) &&
      s[count.end + 1].kind == PieceKind::number) {
    double part = s[count.end + 1].number;
    for (std::size_t i = 0; i < s.text(count.end + 1).size(); ++i) part /= 10;
    count.number += part;
    count.end += 2;
  }
  return count;
}

/// Words up to a hundred: "nine", "twenty", "twenty-five".
Count read_small(const TimeReader& s, std::size_t at) {
  if (const auto* n = s.as(at, number)) return {at + 1, static_cast<double>(n->number)};
  const auto* ten = s.as(at, tens);
  if (!ten) return {};
  const std::size_t next = s.is_hyphen(at + 1) ? at + 2 : at + 1;
  const auto* one = s.as(next, number);
  if (one && one->number < 10) return {next + 1, static_cast<double>(ten->number + one->number)};
  return {at + 1, static_cast<double>(ten->number)};
}

/// "two hundred", "5 million"; "a hundred" has its article before `at`.
Count read_scaled(const TimeReader& s, Count count) {
  const std::size_t most = count.end + 8;
  while (count.end < most && s.is(count.end, scale)) {
    const auto* times_ten = s.as(count.end, scale);
    count.number *= times_ten->number;
    ++count.end;
    const std::size_t next = s.is_word(count.end, "and") ? count.end + 1 : count.end;
    if (const Count rest = read_small(s, next); rest.end > 0) {
      count.number += rest.number;
      count.end = rest.end;
    }
  }
  return count;
}

/// "and a half", "1/2"-like fractions are not read.
bool is_and_a_half(const TimeReader& s, std::size_t at) {
  return s.is_word(at, "and") && s.is_word(at + 1, "a") && s.is(at + 2, half);
}

/// The same with hyphens: "two-and-a-half-year".
bool is_hyphened_half(const TimeReader& s, std::size_t at) {
  return s.is_hyphen(at) && s.is_word(at + 1, "and") && s.is_word(at + 3, "a") &&
         s.is(at + 5, half);
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

/// "and three months" after "two years": a smaller unit joined on.
void join_smaller(const TimeReader& s, Length& length) {
  std::size_t at = length.end;
  if (s.is_mark(at, ',') && !s.is_number(at + 1, 0, 9999)) return;
  if (s.is_mark(at, ',') || s.is_word(at, "and")) ++at;
  const auto count = read_count(s, at);
  if (!count || count->vague || length.hyphened || length.count.vague) return;
  const char unit = unit_at(s, count->end);
  constexpr std::string_view kOrder = "YMWDhms";
  const auto large = kOrder.find(length.unit), small = kOrder.find(unit);
  if (unit == 0 || large == kOrder.npos || small == kOrder.npos || small <= large) return;
  const std::string more = length_value(count->number, unit);
  const bool clock_already = length.value.find('T') != std::string::npos;
  length.value += more.substr(more[1] == 'T' && clock_already ? 2 : 1);
  length.end = count->end + 1;
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

std::optional<Count> read_count(const TimeReader& s, std::size_t at) {
  Count count;
  if (s.is(at, vague)) return Count{at + 1, 0, true};
  if (s[at].kind == PieceKind::number && s[at].number >= 0)
    count = read_figures(s, at);
  else if (s.is(at, article) && s.is(at + 1, scale))
    count = {at + 1, 1};
  else if (s.is(at, article) && s.is_word(at + 1, "dozen"))
    count = {at + 2, 12};
  else
    count = read_small(s, at);
  if (count.end == 0) return std::nullopt;
  return read_scaled(s, count);
}

std::optional<Ordinal> read_ordinal(const TimeReader& s, std::size_t at) {
  if (const auto* word = s.as(at, ordinal)) return Ordinal{at + 1, word->number};
  if (s[at].kind == PieceKind::number && s[at].number >= 0 && s[at].number < 1000 &&
      s.is_glued(at + 1) && s.is_one_of(at + 1, {"st", "nd", "rd", "th"}))
    return Ordinal{at + 2, s[at].number};
  return std::nullopt;
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
  join_smaller(s, *result);
  return result;
}

std::optional<Length> read_length_with_article(const TimeReader& s, std::size_t at) {
  if (!s.is(at, article)) return std::nullopt;
  std::size_t next = at + 1;
  if (s.is(next, filler)) ++next;
  const auto* what = s.as(next, unit);
  if (!what || s.is_hyphen(next + 1)) return std::nullopt;
  Length length{next + 1, {next, 1}, what->text[0]};
  if (is_and_a_half(s, length.end)) {
    length.count.number = 1.5;
    length.end += 3;
  }
  return finish(length);
}

}  // namespace quoth

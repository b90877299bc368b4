// Quarters, halves and fiscal years.
#include "time/count.h"
#include "time/dates.h"

namespace quoth {
namespace {

using enum TimeClass;

/// "the fiscal year ending March 2023": the year of its last day.
MaybePoint read_fiscal_end(const TimeReader& s, std::size_t year, const TimeContext& c) {
  if (!s.is_word(year, "year")) return std::nullopt;
  const bool ends = s.is_one_of(year + 1, {"ending", "ended", "to"}) ||
                    (s.is_word(year + 1, "that") && s.is_one_of(year + 2, {"ended", "ends"}));
  if (!ends) return std::nullopt;
  const std::size_t date = s.is_word(year + 1, "that") ? year + 3 : year + 2;
  const auto last_day = read_calendar(s, s.is_one_of(date, {"in", "on"}) ? date + 1 : date, c);
  if (!last_day || last_day->moment.month == 0) return std::nullopt;
  return Point{last_day->end,
               {.grain = Grain::year, .year = last_day->moment.year, .fiscal = true}};
}

/// "fiscal 2025", "fiscal year 2024-25", "FY2025", "the 2025 fiscal year".
MaybePoint read_fiscal(const TimeReader& s, std::size_t at, const TimeContext& c) {
  if (s.is(at, the)) ++at;
  if (s.is_number(at, 1900, 2999) && s.is(at + 1, fiscal) &&
      s.is_one_of(at + 2, {"year", "budget"}))
    return Point{s.is_word(at + 2, "year") ? at + 3 : at + 2,
                 {.grain = Grain::year, .year = s[at].number, .fiscal = true}};
  if (!s.is(at, fiscal)) return std::nullopt;
  if (auto whole = read_fiscal_end(s, at + 1, c)) return whole;
  std::size_t year = s.is_one_of(at + 1, {"year", "years"}) ? at + 2 : at + 1;
  if (s.is_number(year, 1900, 2999)) {
    const Moment m{.grain = Grain::year, .year = s[year].number, .fiscal = true};
    return Point{year + 1, m};
  }
  if (s.is_word(at, "fy") && s.is_glued(year) && s.text(year).size() == 2 &&
      s.is_number(year, 0, 99))
    return Point{year + 1, {.grain = Grain::year, .year = 2000 + s[year].number, .fiscal = true}};
  return std::nullopt;
}

/// The year of a quarter or half: written after it, or the fitting one.
Point with_year(const TimeReader& s, std::size_t begin, std::size_t end, Moment m,
                const TimeContext& c) {
  const std::size_t fiscal_at = s.is_word(end, "of") ? end + 1 : end;
  auto year = read_fiscal(s, fiscal_at, c);
  if (!year) year = read_year_after(s, end, c);
  if (!year) return {end, place_year(c, m, period_tense_at(s, begin, end))};
  m.year = year->moment.year;
  m.fiscal = year->moment.fiscal;
  return {year->end, m};
}

/// "Q3 2025", "3Q", "H1 2024", "1H24".
MaybePoint read_short_quarter(const TimeReader& s, std::size_t at, const TimeContext& c) {
  const bool letter_first = s.is(at, letter);
  const std::size_t sign = letter_first ? at : at + 1, figure = letter_first ? at + 1 : at;
  if (!s.is(sign, letter) || !s.is_capital(sign) || !s.is_glued(at + 1)) return std::nullopt;
  const bool is_half = s.is_word(sign, "h");
  if (!s.is_number(figure, 1, is_half ? 2 : 4) || s.text(figure).size() != 1) return std::nullopt;
  if (at > 0 && s.is_glued(at) && s[at - 1].kind != PieceKind::mark) return std::nullopt;
  Moment m{.grain = is_half ? Grain::half : Grain::quarter,
           .number = static_cast<unsigned>(s[figure].number)};
  if (s.is_glued(at + 2) && s.is_number(at + 2, 0, 99) && s.text(at + 2).size() == 2) {
    m.year = 2000 + s[at + 2].number;
    return Point{at + 3, m};
  }
  const Point point = with_year(s, at, at + 2, m, c);
  // "H1" alone may be a visa or a road.
  const bool bare = point.end == at + 2 && is_half;
  if (bare && !(at > 0 && s.is_one_of(at - 1, {"in", "for", "during", "of"}))) return std::nullopt;
  return point;
}

/// "the October-December quarter".
MaybePoint read_month_quarter(const TimeReader& s, std::size_t begin, const TimeContext& c) {
  const std::size_t at = s.is(begin, the) ? begin + 1 : begin;
  const bool hyphened = s.is_hyphen(at + 1) && s.is_word(at + 2, "to");  // "April-to-June"
  const std::size_t second = hyphened ? at + 4 : at + 2;
  const unsigned first = month_at(s, at), last_month = first != 0 ? month_at(s, second) : 0;
  const bool linked = s.is_mark(at + 1, '-') || s.is_word(at + 1, "to");
  if (first == 0 || last_month != first + 2 || first % 3 != 1 || !linked) return std::nullopt;
  if (!s.is_word(second + 1, "quarter")) return std::nullopt;
  return with_year(s, begin, second + 2, {.grain = Grain::quarter, .number = last_month / 3}, c);
}

/// "the third quarter", "first-quarter", "the fiscal second quarter", "the final quarter of 2021".
MaybePoint read_quarter(const TimeReader& s, std::size_t begin, const TimeContext& c) {
  std::size_t at = s.is(begin, the) ? begin + 1 : begin;
  if (s.is(at, fiscal)) ++at;
  auto nth = read_ordinal(s, at);
  if (!nth && s.is_word(at, "last")) nth = Ordinal{at + 1, -1};
  if (!nth || nth->number > 4) return std::nullopt;
  const bool adjective = s.is_hyphen(nth->end);
  if (adjective && s.is(begin, the)) return std::nullopt;
  const std::size_t noun = adjective || s.is(nth->end, fiscal) ? nth->end + 1 : nth->end;
  if (!s.is_one_of(noun, {"quarter", "quarters"})) return std::nullopt;
  const unsigned number = nth->number < 1 ? 4 : static_cast<unsigned>(nth->number);
  const Point point = with_year(s, begin, noun + 1, {.grain = Grain::quarter, .number = number}, c);
  // "the last quarter" alone is the one before, or basketball's.
  if (nth->number < 1 && point.end == noun + 1) return std::nullopt;
  return point;
}

/// "the first half of 2025", "first-half profit": a half without year or money is football's.
MaybePoint read_half_year(const TimeReader& s, std::size_t begin, const TimeContext& c) {
  std::size_t at = s.is(begin, the) ? begin + 1 : begin;
  const bool of_fiscal = s.is(at, fiscal);
  if (of_fiscal) ++at;
  const auto nth = read_ordinal(s, at);
  if (!nth || nth->number < 1 || nth->number > 2) return std::nullopt;
  const bool adjective = s.is_hyphen(nth->end);
  if (adjective && s.is(begin, the)) return std::nullopt;
  const std::size_t noun = adjective ? nth->end + 1 : nth->end;
  if (!s.is(noun, half)) return std::nullopt;
  Moment m{.grain = Grain::half, .number = static_cast<unsigned>(nth->number)};
  if (const auto year = read_year_after(s, noun + 1, c)) {
    m.year = year->moment.year;
    return Point{year->end, m};
  }
  if (!s.is(noun + 1, money) && !of_fiscal) return std::nullopt;
  return Point{noun + 1, place_year(c, m, period_tense_at(s, begin, noun + 1))};
}

}  // namespace

MaybePoint read_period(const TimeReader& s, std::size_t at, const TimeContext& c) {
  if (auto p = read_age(s, at, c)) return p;
  if (auto p = read_fiscal(s, at, c)) return p;
  if (auto p = read_short_quarter(s, at, c)) return p;
  if (auto p = read_quarter(s, at, c)) return p;
  if (auto p = read_month_quarter(s, at, c)) return p;
  return read_half_year(s, at, c);
}

}  // namespace quoth

#include "tag/time_ranges.h"

#include "tag/time_clock.h"
#include "tag/time_dates.h"

namespace quoth {
namespace {

using enum TimeClass;
using Range = std::vector<RangeEnd>;

/// The place after "-", "to", "and", "through", or 0.
std::size_t after_link(const TimeReader& s, std::size_t at) {
  if (s.is_mark(at, '-') || s.is_one_of(at, {"to", "and", "through", "or"})) return at + 1;
  return 0;
}

/// A lone number after "and" may count things: "Sept. 3 and 5 people".
bool counts_things(const TimeReader& s, std::size_t at) {
  const auto word = s.text(at);
  const bool plural = s[at].kind == PieceKind::word && word.size() > 4 && word.back() == 's' &&
                      !s.is_word(at, "unless");
  return plural || s.is(at, counted) || s.is(at, units) || s.is_mark(at, '%') || s.is_capital(at);
}

/// "Sept. 3-5", "Sept. 3 and 4, 2025".
Range read_month_days(const TimeReader& s, std::size_t at, const TimeContext& c) {
  if (month_at(s, at) == 0) return {};
  const std::size_t day = s.is_mark(at + 1, '.') ? at + 2 : at + 1;
  const std::size_t first_end = day_end(s, day),
                    second = first_end > 0 ? after_link(s, first_end) : 0;
  const std::size_t end = second > 0 ? day_end(s, second) : 0;
  if (end == 0 || month_at(s, end) != 0) return {};
  const auto year = read_year_after(s, end, c);
  if (!s.is_mark(first_end, '-') && !year && counts_things(s, end)) return {};
  auto first = read_calendar(s, at, c);
  if (!first || first->end != first_end) return {};
  Moment last_day = first->moment;
  last_day.day = static_cast<unsigned>(s[second].number);
  if (year) first->moment.year = last_day.year = year->moment.year;
  return {{at, first_end, first->moment}, {second, year ? year->end : end, last_day}};
}

/// "3-5 September 2025", "3 and 4 September".
Range read_days_month(const TimeReader& s, std::size_t at, const TimeContext& c) {
  const std::size_t first_end = day_end(s, at),
                    second = first_end > 0 ? after_link(s, first_end) : 0;
  if (second == 0 || day_end(s, second) == 0 || month_at(s, day_end(s, second)) == 0) return {};
  const auto last_day = read_calendar(s, second, c);
  if (!last_day || last_day->moment.grain != Grain::day) return {};
  Moment first = last_day->moment;
  first.day = static_cast<unsigned>(s[at].number);
  if (first.year != Moment::kUnknown && !first.date()) return {};
  return {{at, first_end, first}, {second, last_day->end, last_day->moment}};
}

/// "1999-2003", "2024-25", "2015/16".
Range read_years(const TimeReader& s, std::size_t at) {
  const bool fiscal_year = at > 0 && (s.is(at - 1, fiscal) || (at > 1 && s.is(at - 2, fiscal)));
  const bool slash = s.is_mark(at + 1, '/');
  const bool first_is_year =
      slash ? s.is_number(at, 1900, 2100) && s.text(at).size() == 4 : is_year(s, at);
  if (!first_is_year || !(s.is_hyphen(at + 1) || slash)) return {};
  const std::size_t second = at + 2;
  int year = s[second].number;
  if (s.text(second).size() == 2) year += s[at].number / 100 * 100;
  const bool joined = s.is_hyphen(second + 1) || s.is_mark(second + 1, ':') ||
                      (s.is_glued(second + 1) && s[second + 1].kind == PieceKind::word) ||
                      s.is(second + 1, units);
  if (s[second].kind != PieceKind::number || year <= s[at].number || year > s[at].number + 200 ||
      joined)
    return {};
  const Moment first{.grain = Grain::year, .year = s[at].number, .fiscal = fiscal_year};
  const Moment last_year{.grain = Grain::year, .year = year, .fiscal = fiscal_year};
  return {{at, at + 1, first}, {second, second + 1, last_year}};
}

/// "9-11 a.m.", "9 to 11:30 p.m. Friday".
Range read_hours(const TimeReader& s, std::size_t at, const TimeContext& c) {
  if (!s.is_number(at, 1, 12)) return {};
  const bool minutes = s.is_mark(at + 1, ':') && s.is_glued(at + 1) && s.is_number(at + 2, 0, 59);
  const std::size_t first_end = minutes ? at + 3 : at + 1;
  const std::size_t second = after_link(s, first_end);
  const auto clock =
      second > 0 && s.is_number(second, 1, 12) ? read_clock(s, second) : std::nullopt;
  const bool half_told = clock && (s.is(second + 1, halfday) || s.is(second + 3, halfday));
  const auto until = half_told ? read_time(s, second, c) : std::nullopt;
  if (!until) return {};
  Moment from = until->moment;
  // "11-2 p.m." begins before noon.
  const bool afternoon = from.clock.substr(1, 2) >= "12";
  const int hour =
      s[at].number % 12 + (afternoon && s[at].number % 12 <= s[second].number % 12 ? 12 : 0);
  from.clock[1] = static_cast<char>('0' + hour / 10);
  from.clock[2] = static_cast<char>('0' + hour % 10);
  const std::string_view start_minutes = minutes ? s.text(at + 2) : "00";
  from.clock.replace(4, 2, start_minutes.size() == 2 ? start_minutes : "00");
  return {{at, first_end, from}, {second, until->end, until->moment}};
}

}  // namespace

std::vector<RangeEnd> read_range(const TimeReader& s, std::size_t at, const TimeContext& c) {
  if (auto range = read_month_days(s, at, c); !range.empty()) return range;
  if (s[at].kind != PieceKind::number) return {};
  if (auto range = read_days_month(s, at, c); !range.empty()) return range;
  if (auto range = read_years(s, at); !range.empty()) return range;
  return read_hours(s, at, c);
}

}  // namespace quoth

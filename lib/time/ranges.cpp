#include "time/ranges.h"

#include "time/clock.h"
#include "time/dates.h"

namespace quoth {
namespace {

using enum TimeClass;
using Range = std::vector<RangeEnd>;

/// The place after "-", "to", "and", "through", or 0.
std::size_t after_link(const TimeReader& s, std::size_t at) {
  if (s.is_mark(at, '-') || s.is_one_of(at, {"to", "and", "through", "or", "until"})) return at + 1;
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

/// "3-5 September 2025", "3 and 4 September", "12, 13 and 14 September".
Range read_days_month(const TimeReader& s, std::size_t at, const TimeContext& c) {
  constexpr std::size_t kMostDays = 8;
  std::vector<std::size_t> days{at};
  std::size_t end = day_end(s, at);
  while (end > 0 && month_at(s, end) == 0 && days.size() < kMostDays) {
    const std::size_t next = s.is_mark(end, ',') ? end + 1 : after_link(s, end);
    if (next == 0) return {};
    days.push_back(s.is_word(next, "and") ? next + 1 : next);
    end = day_end(s, days.back());
  }
  if (end == 0 || days.size() < 2) return {};
  const auto last_day = read_calendar(s, days.back(), c);
  if (!last_day || last_day->moment.grain != Grain::day) return {};
  Range range;
  for (const std::size_t day : days) {
    Moment m = last_day->moment;
    m.day = static_cast<unsigned>(s[day].number);
    if (m.year != Moment::kUnknown && !m.date()) return {};
    range.push_back({day, day == days.back() ? last_day->end : day_end(s, day), m});
  }
  return range;
}

/// "April 26 to May 3, 2022", "from June until August 2019": the year counts for both.
Range read_dates_of_year(const TimeReader& s, std::size_t at, const TimeContext& c) {
  if (month_at(s, at) == 0 && month_at(s, at + 1) == 0) return {};
  auto first = read_calendar(s, at, c);
  const std::size_t second = first ? after_link(s, first->end) : 0;
  if (second == 0 || first->moment.month == 0 || is_year(s, first->end - 1)) return {};
  const auto until = read_calendar(s, second, c);
  if (!until || until->moment.month == 0 || !is_year(s, until->end - 1)) return {};
  first->moment.year = until->moment.year - (first->moment.month > until->moment.month ? 1 : 0);
  return {{at, first->end, first->moment}, {second, until->end, until->moment}};
}

/// "Tuesday to Thursday last week", "Monday through Friday of next week": of one week.
Range read_weekdays(const TimeReader& s, std::size_t at, const TimeContext& c) {
  const unsigned first = weekday_at(s, at);
  const std::size_t second = first != 0 ? after_link(s, at + 1) : 0;
  if (second == 0 || weekday_at(s, second) == 0) return {};
  const auto last_day = read_calendar(s, second, c);
  if (!last_day || last_day->end < second + 3 || !last_day->moment.date()) return {};
  const Moment week = last_day->moment.as(Grain::week);
  const Moment day = week.as(Grain::day).moved(static_cast<int>(first) - 1, 'D');
  return {{at, at + 1, day}, {second, last_day->end, last_day->moment}};
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

/// "fiscal years 2020 and 2021": the word counts for both.
Range read_fiscal_years(const TimeReader& s, std::size_t at, const TimeContext& c) {
  const auto first = s.is(at, fiscal) ? read_period(s, at, c) : std::nullopt;
  const std::size_t second = first ? after_link(s, first->end) : 0;
  if (second == 0 || s.is_mark(second - 1, '-') || !is_year(s, second)) return {};
  const Moment last_year{.grain = Grain::year, .year = s[second].number, .fiscal = true};
  return {{at, first->end, first->moment}, {second, second + 1, last_year}};
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

/// "7 a.m.-10 p.m. on Sunday", "noon to 3 p.m. Friday": the day that stands after both.
Range read_clocks(const TimeReader& s, std::size_t at, const TimeContext& c) {
  if (s[at].kind != PieceKind::number && !s.is(at, daypart) && !s.is(at, number)) return {};
  const auto clock = read_clock(s, at);
  const std::size_t second = clock ? after_link(s, clock->end) : 0;
  const auto last_clock = second > 0 ? read_clock(s, second) : std::nullopt;
  const auto until = last_clock ? read_time(s, second, c) : std::nullopt;
  if (!until || until->end <= last_clock->end) return {};
  auto from = read_time(s, at, c);
  if (!from || from->end != clock->end) return {};
  const std::string told = from->moment.clock;
  from->moment = until->moment;
  from->moment.clock = told;
  return {{at, clock->end, from->moment}, {second, until->end, until->moment}};
}

}  // namespace

std::vector<RangeEnd> read_range(const TimeReader& s, std::size_t at, const TimeContext& c) {
  if (auto range = read_month_days(s, at, c); !range.empty()) return range;
  if (auto range = read_dates_of_year(s, at, c); !range.empty()) return range;
  if (auto range = read_weekdays(s, at, c); !range.empty()) return range;
  if (auto range = read_clocks(s, at, c); !range.empty()) return range;
  if (auto range = read_fiscal_years(s, at, c); !range.empty()) return range;
  if (s[at].kind != PieceKind::number) return {};
  if (auto range = read_days_month(s, at, c); !range.empty()) return range;
  if (auto range = read_years(s, at); !range.empty()) return range;
  return read_hours(s, at, c);
}

}  // namespace quoth

// Dates as a calendar writes them.
#include <algorithm>

#include "time/dates.h"

namespace quoth {
namespace {

using enum TimeClass;

bool is_after(const Moment& m, Date today) {
  const auto month = static_cast<unsigned>(today.month());
  if (m.year != static_cast<int>(today.year())) return m.year > static_cast<int>(today.year());
  return m.month > month || (m.month == month && m.day > static_cast<unsigned>(today.day()));
}

/// The year that `next_day` of a month gets: written after it, or the fitting one.
MaybePoint with_year(const TimeReader& s, std::size_t begin, std::size_t end, Moment m,
                     const TimeContext& c) {
  if (const auto year = read_year_after(s, end, c)) {
    m.year = year->moment.year;
    if (m.day != 0 && m.year != Moment::kUnknown && !m.date()) return std::nullopt;
    return Point{year->end, m};
  }
  Moment placed =
      place_year(c, m, m.day == 0 ? period_tense_at(s, begin, end) : tense_at(s, begin, end));
  if (is_over_at(s, begin) && c.today && is_after(placed, *c.today)) --placed.year;
  return Point{end, placed};
}

/// In a leap year: whether it is one is known later.
bool is_day_of(unsigned month, unsigned day) {
  constexpr unsigned kLengths[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return day >= 1 && day <= kLengths[month - 1];
}

/// "Sept. 3", "September 3rd, 2025", "April", "April 2025", "July of last year".
MaybePoint read_month(const TimeReader& s, std::size_t at, const TimeContext& c) {
  const unsigned month = month_at(s, at);
  if (month == 0) return std::nullopt;
  const std::size_t next = name_end(s, at);
  const std::size_t end = day_end(s, next);
  if (end > 0 && is_day_of(month, static_cast<unsigned>(s[next].number)))
    return with_year(
        s, at, end,
        {.grain = Grain::day, .month = month, .day = static_cast<unsigned>(s[next].number)}, c);
  return with_year(s, at, next, {.grain = Grain::month, .month = month}, c);
}

/// "3 September 2025", "3rd of September", "the 3rd of September".
MaybePoint read_day_month(const TimeReader& s, std::size_t at, const TimeContext& c) {
  const std::size_t begin = at;
  if (s.is(at, the)) ++at;
  std::size_t end = day_end(s, at);
  if (end == 0) return std::nullopt;
  const bool ordinal_day = end > at + 1;
  const auto day = static_cast<unsigned>(s[at].number);
  if (ordinal_day && s.is_word(end, "of")) ++end;
  const unsigned month = month_at(s, end);
  if (month == 0 || !is_day_of(month, day) || (s.is(begin, the) && !ordinal_day))
    return std::nullopt;
  return with_year(s, begin, name_end(s, end), {.grain = Grain::day, .month = month, .day = day},
                   c);
}

/// "on the 20th": a day of the month spoken of, where no noun follows.
MaybePoint read_bare_day(const TimeReader& s, std::size_t at, const TimeContext& c) {
  if (!s.is(at, the) || at == 0 || !s.is_one_of(at - 1, {"on", "by", "until", "from", "to"}))
    return std::nullopt;
  const std::size_t end = day_end(s, at + 1);
  const bool followed = s[end].kind == PieceKind::end || s[end].kind == PieceKind::mark ||
                        s.is_one_of(end, {"of", "at", "in", "and", "to", "when"});
  if (end < at + 3 || !followed) return std::nullopt;
  const Moment near = c.anchor && c.anchor->month != 0 ? *c.anchor : c.reference;
  Moment day{.grain = Grain::day,
             .year = near.year,
             .month = near.month,
             .day = static_cast<unsigned>(s[at + 1].number)};
  if (s.is_word(end, "of"))
    if (const auto month = read_relative(s, end + 1, c);
        month && month->moment.grain == Grain::month) {
      day.year = month->moment.year;
      day.month = month->moment.month;
      return Point{month->end, day};
    }
  return Point{end, day};
}

/// The mark between the parts of a date stands without spaces.
bool is_separated(const TimeReader& s, std::size_t at, char mark) {
  return s.is_mark(at, mark) && s.is_glued(at) && s.is_glued(at + 1);
}

/// Two figures are of the hundred years around 2020.
int full_year(const TimeReader& s, std::size_t at) {
  const int year = s[at].number;
  if (s.text(at).size() == 4) return year;
  return s.text(at).size() == 2 ? year + (year < 70 ? 2000 : 1900) : 0;
}

/// "2025-09-03", "9/3/2025" (month first, as in American news), "03.09.2025" (day first).
MaybePoint read_numeric(const TimeReader& s, std::size_t at) {
  const char mark = s[at + 1].mark;
  if (!is_separated(s, at + 1, mark) || !is_separated(s, at + 3, mark)) return std::nullopt;
  if (mark != '-' && mark != '/' && mark != '.') return std::nullopt;
  int year = 0, month = s[at + 2].number, day = 0;
  if (s.text(at).size() == 4 && mark != '.') {
    year = s[at].number;
    day = s[at + 4].number;
  } else {
    year = mark == '/' || s.text(at + 4).size() == 4 ? full_year(s, at + 4) : 0;
    day = s[at].number;
    if (mark == '/' && day <= 12) std::swap(day, month);
  }
  if (s[at + 2].kind != PieceKind::number || s[at + 4].kind != PieceKind::number)
    return std::nullopt;
  if (year < 1000 || month < 1 || month > 12 || day < 1) return std::nullopt;
  const Moment m{.grain = Grain::day,
                 .year = year,
                 .month = static_cast<unsigned>(month),
                 .day = static_cast<unsigned>(day)};
  if (!m.date() || (is_separated(s, at + 5, mark) && mark != '.')) return std::nullopt;
  return Point{at + 5, m};
}

/// "1959", "AD 79", "44 B.C.", "the year 2030".
MaybePoint read_year(const TimeReader& s, std::size_t at) {
  if (s.is(at, the) && s.is_word(at + 1, "year") && is_year(s, at + 2))
    return Point{at + 3, {.grain = Grain::year, .year = s[at + 2].number}};
  const auto is_era = [&](std::size_t i, std::string_view letters) {
    return s.is_upper(i) && (s.is_word(i, letters) ||
                             (s.is_word(i, letters.substr(0, 1)) && s.is_mark(i + 1, '.') &&
                              s.is_word(i + 2, letters.substr(1)) && s.is_mark(i + 3, '.') &&
                              s.is_glued(i + 1) && s.is_glued(i + 2)));
  };
  const auto era_end = [&](std::size_t i) {  // the stop of "48 BC." is the sentence's
    return s.text(i).size() == 1 ? i + 4 : i + 1;
  };
  if (s.is_number(at, 1, 9999)) {
    const bool code = s.text(at)[0] == '0' || s.is_hyphen(era_end(at + 1));
    if (!code && is_era(at + 1, "bc"))
      return Point{era_end(at + 1), {.grain = Grain::year, .year = -s[at].number}};
    if (!code && is_era(at + 1, "ad"))
      return Point{era_end(at + 1), {.grain = Grain::year, .year = s[at].number}};
  }
  if (is_era(at, "ad") && s.is_number(era_end(at), 1, 9999))
    return Point{era_end(at) + 1, {.grain = Grain::year, .year = s[era_end(at)].number}};
  if (!is_year(s, at)) return std::nullopt;
  return Point{at + 1, {.grain = Grain::year, .year = s[at].number}};
}

}  // namespace

MaybePoint read_year_after(const TimeReader& s, std::size_t at, const TimeContext& c) {
  std::size_t year = at;
  if (s.is_mark(year, ',') || s.is_word(year, "of")) ++year;
  if (is_year(s, year)) return Point{year + 1, {.grain = Grain::year, .year = s[year].number}};
  if (s.is_mark(at, ',')) return std::nullopt;
  const bool relative = s.is(year, last) || s.is(year, next) || s.is(year, thisone) ||
                        s.is(year, same) || s.is(year, TimeClass::before) || s.is(year, the);
  if (!relative) return std::nullopt;
  const auto point = read_relative(s, year, c);
  if (!point || point->moment.grain != Grain::year) return std::nullopt;
  return point;
}

MaybePoint read_month_day(const TimeReader& s, std::size_t at, const TimeContext& c) {
  for (const auto& rule : {read_month(s, at, c), read_day_month(s, at, c)})
    if (rule && rule->moment.grain == Grain::day) return rule;
  return std::nullopt;
}

MaybePoint read_calendar(const TimeReader& s, std::size_t at, const TimeContext& c) {
  if (auto p = read_weekday(s, at, c)) return p;
  if (auto p = read_holiday(s, at, c)) return p;
  if (s[at].kind == PieceKind::number)
    if (auto p = read_numeric(s, at)) return p;
  if (auto p = read_day_month(s, at, c)) return p;
  if (auto p = read_month(s, at, c)) return p;
  if (auto p = read_bare_day(s, at, c)) return p;
  return read_year(s, at);
}

}  // namespace quoth

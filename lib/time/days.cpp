// Days that have a name: weekdays and holidays.
#include <algorithm>

#include "time/dates.h"

namespace quoth {
namespace {

using enum TimeClass;

/// "Tues." and "Weds" anywhere, "Wed." and "Sat." after "on" and the like: else they are verbs.
bool is_sure_abbreviation(const TimeReader& s, std::size_t at) {
  if (s.is_one_of(at, {"tues", "weds", "thurs", "thur"})) return true;
  const bool stopped = s.is_mark(at + 1, '.') && s.is_glued(at + 1);
  return stopped && at > 0 && s.is_one_of(at - 1, {"on", "since", "until", "by", "from", "and"});
}

/// A holiday's day in the year written after it, or in the fitting one.
Point read_holiday_day(const TimeReader& s, std::size_t at, std::string_view rule,
                       const TimeContext& c) {
  if (const auto year = read_year_after(s, at + 1, c); year && year->moment.year > 0)
    return Point{year->end, moment_of(holiday_in(rule, year->moment.year))};
  if (!c.today) return Point{at + 1, {.grain = Grain::day}};
  // The movable feasts are placed by their day of this year, then computed in the year chosen.
  Moment near = moment_of(holiday_in(rule, static_cast<int>(c.today->year())));
  near = place_year(c, near, tense_at(s, at, at + 1));
  if (is_over_at(s, at) && moment_of(holiday_in(rule, near.year)).date() > c.today) --near.year;
  return Point{at + 1, moment_of(holiday_in(rule, near.year))};
}

/// "Labor Day weekend" comes before its Monday, "Thanksgiving weekend" after its Thursday.
Moment weekend_of(const Moment& day) {
  const auto date = day.date();
  return day.moved(date && weekday_of(*date) <= 2 ? -1 : 0, 'E');
}

/// "the Saturday before Easter", "the Sunday after Nov. 3".
MaybePoint read_weekday_beside(const TimeReader& s, std::size_t at, const TimeContext& c) {
  const unsigned weekday = s.is(at, the) ? weekday_at(s, at + 1) : 0;
  if (weekday == 0 || !s.is_one_of(at + 2, {"before", "after"})) return std::nullopt;
  auto day = read_holiday(s, at + 3, c);
  if (!day) day = read_month_day(s, at + 3, c);
  const auto date = day ? day->moment.date() : std::nullopt;
  if (!date || day->moment.grain != Grain::day) return std::nullopt;
  const int here = static_cast<int>(weekday_of(*date)), wanted = static_cast<int>(weekday);
  const int step =
      s.is_word(at + 2, "after") ? (wanted - here + 6) % 7 + 1 : -((here - wanted + 6) % 7 + 1);
  return Point{day->end, day->moment.moved(step, 'D')};
}

}  // namespace

MaybePoint read_weekday(const TimeReader& s, std::size_t at, const TimeContext& c) {
  if (auto beside = read_weekday_beside(s, at, c)) return beside;
  const unsigned weekday = weekday_at(s, at);
  if (weekday == 0) return std::nullopt;
  const std::size_t next = name_end(s, at);
  const std::size_t date = s.is_mark(next, ',') ? next + 1 : next;
  if (const auto day = read_month_day(s, date, c)) return day;
  const std::size_t week = s.is_word(next, "of") ? next + 1 : next;
  if (const auto in = read_relative(s, week, c);
      in && in->moment.grain == Grain::week && in->moment.date())
    return Point{in->end, in->moment.as(Grain::day).moved(static_cast<int>(weekday) - 1, 'D')};
  if (s.text(at).size() <= 5 && !is_sure_abbreviation(s, at)) return std::nullopt;
  const bool any = at > 0 && s.is(at - 1, article) &&  // "on a Saturday in May"
                   (s[next].kind != PieceKind::word || s.is_one_of(next, {"in", "when", "and"}));
  if (any) return std::nullopt;
  return Point{next, place_weekday(c, weekday, tense_at(s, at, next))};
}

MaybePoint read_holiday(const TimeReader& s, std::size_t at, const TimeContext& c) {
  const auto* rule = s.as(at, holiday);
  const auto name = s.text(at);
  const bool named =
      std::any_of(name.begin(), name.end(), [](char ch) { return ch >= 'A' && ch <= 'Z'; });
  const bool foreign =
      at > 0 && s.is_one_of(at - 1, {"lunar", "chinese", "jewish", "orthodox", "persian"});
  if (!rule || !named || foreign || s.is_word(at + 1, "agreement")) return std::nullopt;
  if (s.is_word(at + 1, "weekend"))
    return Point{at + 2, weekend_of(read_holiday_day(s, at, rule->text, c).moment)};
  return read_holiday_day(s, at, rule->text, c);
}

}  // namespace quoth

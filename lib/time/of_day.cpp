// A clock or part of the day, joined to the day before or after it.
#include "text/zone.h"
#include "time/clock.h"
#include "time/dates.h"

namespace quoth {
namespace {

using enum TimeClass;

/// A part of the day: "morning" but not "Morning News".
std::optional<Clock> read_daypart(const TimeReader& s, std::size_t at) {
  if (s.is(at, part)) at += s.is_hyphen(at + 1) ? 2 : 1;
  const auto* named = s.as(at, daypart);
  const bool plural = named && s.text(at).back() == 's';
  if (!named || plural || s.is_hyphen(at + 1) || (s.is_capital(at) && s.is_capital(at + 1)))
    return std::nullopt;
  return Clock{at + 1, "T" + std::string(named->text)};
}

/// A clock alone is of the day spoken of last, else of the day of writing.
Moment day_spoken_of(const TimeContext& c) {
  if (c.anchor && c.anchor->grain == Grain::day && c.anchor->date()) return *c.anchor;
  return c.reference.moved(0, 'D');
}

/// Only a day can have a time of day; "noon last year" is two expressions.
bool is_day(const MaybePoint& p) {
  return p && p->moment.grain == Grain::day && p->moment.ref.empty();
}

/// The hour or minutes of "T09:30".
int two_digits(std::string_view text, std::size_t at) {
  return (text[at] - '0') * 10 + (text[at + 1] - '0');
}

Point at_clock(Point day, const Clock& clock, std::size_t end) {
  const auto date = day.moment.date();
  const bool needs_date = clock.zone.find('/') != clock.zone.npos;
  day.moment.clock = clock.value;
  if (date && !clock.zone.empty())
    day.moment.clock +=
        zone_offset(clock.zone, *date, two_digits(clock.value, 1), two_digits(clock.value, 4));
  else if (!needs_date)
    day.moment.clock += clock.zone;
  day.end = end;
  return day;
}

/// A part of the day after noon.
bool is_dark(const Clock& part) {
  return part.value == "TNI" || part.value == "TEV" || part.value == "TAF";
}

void set_hour(Clock& clock, int hour) {
  clock.value[1] = static_cast<char>('0' + hour / 10);
  clock.value[2] = static_cast<char>('0' + hour % 10);
}

/// The day of a clock: "8 p.m. local time (1900 GMT) on Sunday" tells it behind the brackets, for
/// both.
Point day_behind_brackets(const TimeReader& s, std::size_t at, const TimeContext& c) {
  if (s.is_mark(at, '('))
    if (const auto other = read_clock(s, at + 1)) at = other->end;
  if (s.is_mark(at, ')') && (s.is_word(at + 1, "on") || s.is(at + 1, weekday)))
    if (const auto day = read_point(s, s.is_word(at + 1, "on") ? at + 2 : at + 1, c); is_day(day))
      return *day;
  return {0, day_spoken_of(c)};
}

/// "10 a.m. KST Friday", "noon on Sept. 3", "8 p.m. local time".
MaybePoint read_clock_first(const TimeReader& s, std::size_t at, const TimeContext& c) {
  const auto clock = read_clock(s, at);
  if (!clock) return std::nullopt;
  std::size_t date = clock->end;
  if (s.is_mark(date, ',') || s.is_word(date, "on")) ++date;
  // "9 p.m. tonight" has a day and a part of it; the hour is the finer.
  if (const auto day = read_point(s, date, c); is_day(day)) {
    // "11:40 on Sunday night"
    const auto part_of_day = read_daypart(s, day->end);
    if (!part_of_day || !is_dark(*part_of_day) || two_digits(clock->value, 1) >= 12)
      return at_clock(*day, *clock, day->end);
    Clock late = *clock;
    set_hour(late, two_digits(late.value, 1) + 12);
    return at_clock(*day, late, part_of_day->end);
  }
  return at_clock(day_behind_brackets(s, clock->end, c), *clock, clock->end);
}

/// "this morning", "last night", "the next morning", "that night": the day's word and its part.
MaybePoint read_directed_part(const TimeReader& s, std::size_t at, const TimeContext& c) {
  const bool with_the = s.is(at, the);
  if (with_the) ++at;
  const auto part_of_day = read_daypart(s, at + 1);
  if (!part_of_day) return std::nullopt;
  const auto day_of = [&](Moment day, int step) {
    return at_clock({0, day.moved(step, 'D')}, *part_of_day, part_of_day->end);
  };
  if (!with_the && s.is_word(at, "this")) return day_of(c.reference, 0);
  if (s.is_word(at, "last")) return day_of(c.reference, -1);
  if (with_the && s.is(at, after)) return day_of(day_spoken_of(c), 1);
  if (with_the && s.is(at, before)) return day_of(day_spoken_of(c), -1);
  if (s.is(at, same)) return day_of(day_spoken_of(c), 0);
  return std::nullopt;
}

/// "the early hours of Sunday", "the wee hours".
MaybePoint read_hours_of(const TimeReader& s, std::size_t at, const TimeContext& c) {
  const bool is_late = s.is_word(at + 1, "late");
  if (!is_late && !s.is_one_of(at + 1, {"early", "small", "wee"})) return std::nullopt;
  MaybePoint day = Point{at + 3, day_spoken_of(c)};
  if (s.is_one_of(at + 3, {"of", "on"})) day = read_point(s, at + 4, c);
  if (!is_day(day)) return std::nullopt;
  day->moment.mod = is_late ? "END" : "START";
  const auto part_of_day = read_daypart(s, day->end);
  return at_clock(*day, Clock{0, is_late ? "TNI" : "TMO"},
                  part_of_day ? part_of_day->end : day->end);
}

/// "the morning of Sept. 3", "the night before", "in the evening", "the early hours of Sunday".
MaybePoint read_part_first(const TimeReader& s, std::size_t at, const TimeContext& c) {
  const bool after_in = at > 0 && s.is_one_of(at - 1, {"in", "during"});
  if (s.is(at, the) && s.is_word(at + 2, "hours")) return read_hours_of(s, at, c);
  const bool with_the = s.is(at, the);
  const auto part_of_day = read_daypart(s, with_the ? at + 1 : at);
  if (!part_of_day || part_of_day->value.size() != 3) return std::nullopt;
  const std::size_t next = part_of_day->end;
  // "the morning of Sept. 3", "before dawn Thursday"
  const bool of = s.is_one_of(next, {"of", "on"});
  if (of || (s.is(at, twilight) && s.is(next, weekday)))
    if (const auto day = read_point(s, of ? next + 1 : next, c); is_day(day))
      return at_clock(*day, *part_of_day, day->end);
  if (!with_the) return std::nullopt;
  const bool alone = s[next + 1].kind == PieceKind::end || s[next + 1].kind == PieceKind::mark;
  if (alone && s.is_one_of(next, {"before", "after"}))
    return at_clock({0, day_spoken_of(c).moved(s.is_word(next, "before") ? -1 : 1, 'D')},
                    *part_of_day, next + 1);
  if (after_in) return at_clock({0, day_spoken_of(c)}, *part_of_day, next);
  return std::nullopt;
}

/// "at dusk", "until nightfall": of the day spoken of.
bool is_bare_twilight(const TimeReader& s, std::size_t at) {
  return s.is(at, twilight) && at > 0 &&
         s.is_one_of(at - 1, {"at", "by", "before", "until", "till", "since", "from", "after", "to",
                              "around"});
}

/// is_bare_twilight(), "mid-morning", "the middle of the night".
MaybePoint read_lone_part(const TimeReader& s, std::size_t at, const TimeContext& c) {
  std::size_t word = at;
  const bool bare =
      at > 0 && s.is_one_of(at - 1, {"by", "until", "till", "in", "before", "since", "from"});
  if (s.is(at, part) && s.is_hyphen(at + 1))
    word = at + 2;
  else if (bare && s.is(at, part) && s.is(at + 1, daypart))
    word = at + 1;
  else if (s.is(at, the) && s.is_one_of(at + 1, {"middle", "dead"}) && s.is_word(at + 2, "of"))
    word = s.is(at + 3, the) ? at + 4 : at + 3;
  else if (!is_bare_twilight(s, at))
    return std::nullopt;
  const auto part_of_day = read_daypart(s, word);
  if (!part_of_day || part_of_day->value.size() != 3) return std::nullopt;
  Point point = at_clock({0, day_spoken_of(c)}, *part_of_day, part_of_day->end);
  if (const auto* which = s.as(at, part))
    point.moment.mod = std::string(which->text);
  else if (word > at)
    point.moment.mod = "MID";
  return point;
}

/// "Friday morning", "Sept. 3 at 10 a.m.", "tomorrow around noon", "2025-09-03T10:00:00".
MaybePoint read_day_first(const TimeReader& s, std::size_t at, const TimeContext& c) {
  const auto day = read_point(s, at, c);
  const bool tonight = day && s.is_word(at, "tonight") && s.is_word(day->end, "at");
  if (!is_day(day) || (!day->moment.clock.empty() && !tonight)) return std::nullopt;
  if (s.is_word(day->end, "t") && s.is_glued(day->end) && s.is_glued(day->end + 1))
    if (const auto clock = read_clock(s, day->end + 1)) return at_clock(*day, *clock, clock->end);
  std::size_t next = day->end;
  if (s.is_mark(next, ',') || s.is_one_of(next, {"at", "around", "by"})) ++next;
  if (next > day->end && s.is(next, approx)) ++next;
  if (const auto clock = read_clock(s, next)) return at_clock(*day, *clock, clock->end);
  if (s.is(next, twilight))
    if (const auto dawn = read_daypart(s, next)) return at_clock(*day, *dawn, dawn->end);
  if (next != day->end) return std::nullopt;
  if (const auto part_of_day = read_daypart(s, next)) {
    auto point = at_clock(*day, *part_of_day, part_of_day->end);
    if (const auto* which = s.as(next, part)) point.moment.mod = std::string(which->text);
    // "Friday night at 8 p.m."
    const std::size_t hour = s.is_word(point.end, "at") ? point.end + 1 : point.end;
    if (const auto clock = read_clock(s, hour)) return at_clock(point, *clock, clock->end);
    return point;
  }
  return std::nullopt;
}

}  // namespace

MaybePoint read_time(const TimeReader& s, std::size_t at, const TimeContext& c) {
  if (auto p = read_clock_first(s, at, c)) return p;
  if (auto p = read_directed_part(s, at, c)) return p;
  if (auto p = read_part_first(s, at, c)) return p;
  if (auto p = read_day_first(s, at, c)) return p;
  if (auto p = read_lone_part(s, at, c)) return p;
  // "late last night", "early this morning", "early in the morning on Wednesday"
  if (const auto* which = s.as(at, part))
    if (auto p = s.is_word(at + 1, "in") && s.is(at + 2, the) ? read_part_first(s, at + 2, c)
                                                              : read_directed_part(s, at + 1, c)) {
      p->moment.mod = std::string(which->text);
      return p;
    }
  if (s.is(at, side))
    if (auto p = read_directed_part(s, at + 1, c)) return p;
  if (s.is_word(at, "overnight"))
    if (const auto day = read_point(s, s.is_word(at + 1, "on") ? at + 2 : at + 1, c); is_day(day))
      return at_clock(*day, Clock{0, "TNI"}, day->end);
  if (s.is_word(at, "overnight"))
    return at_clock({0, c.reference.moved(0, 'D')}, Clock{at + 1, "TNI"}, at + 1);
  return std::nullopt;
}

}  // namespace quoth

// Points told from the reference date or from the date spoken of.
#include "time/count.h"
#include "time/dates.h"

namespace quoth {
namespace {

using enum TimeClass;
/// Units that "this", "last" and "next" make dates of; "last minute" and "this day" are none.
bool is_period(char unit) {
  return std::string_view("WEMQYTC").find(unit) != std::string_view::npos;
}

/// "today", "tomorrow", not "USA Today".
MaybePoint read_day_word(const TimeReader& s, std::size_t at, const TimeContext& c) {
  const auto* word = s.as(at, day);
  const bool name = s.is_capital(at) && at > 0 && s.is_capital(at - 1);
  if (!word || name) return std::nullopt;
  Moment m = c.today ? moment_of(*c.today).moved(word->number, 'D') : Moment{};
  if (s.is_word(at, "tonight")) m.clock = "TNI";
  return Point{at + 1, m};
}

/// Strictly before or after the reference, or the nearest ("this").
Moment weekday_in_direction(const TimeContext& c, unsigned weekday, int direction, Tense tense) {
  if (direction == 0)
    return place_weekday(c, weekday, tense == Tense::past ? tense : Tense::future);
  Moment day = place_weekday(c, weekday, direction < 0 ? Tense::past : Tense::future);
  const bool today = c.today && day.date() == c.today;
  return today ? day.moved(7 * direction, 'D') : day;
}

Moment month_in_direction(const TimeContext& c, unsigned month, int direction) {
  Moment m{.grain = Grain::month, .month = month};
  if (c.reference.year == Moment::kUnknown || c.reference.month == 0) return m;
  m.year = c.reference.year;
  if (direction < 0 && month >= c.reference.month) --m.year;
  if (direction > 0 && month <= c.reference.month) ++m.year;
  return m;
}

/// "last summer" is over for some months; "next spring" is not about to begin.
Moment season_in_direction(const TimeContext& c, unsigned number, int direction, Tense tense) {
  Moment m{.grain = Grain::season, .number = number};
  if (!c.today) return m;
  if (direction == 0) return place_year(c, m, number == 4 ? tense : Tense::unknown);
  constexpr int kMonthsBack = 3, kMonthsOn = 2;
  const Date edge = add_months(*c.today, direction < 0 ? -kMonthsBack : kMonthsOn);
  const unsigned middle = number == 4 ? 1 : number * 3 + 1;
  m.year =
      static_cast<int>(edge.year()) - (number == 4 ? 1 : 0);  // a winter's year is its December's
  const unsigned month = static_cast<unsigned>(edge.month());
  if (direction < 0 && middle > month) --m.year;
  if (direction > 0 && middle < month) ++m.year;
  return m;
}

/// What follows "this", "last" or "next" when that word is at `at - 1`.
MaybePoint read_directed(const TimeReader& s, std::size_t at, int direction, const TimeContext& c) {
  if (const unsigned weekday = weekday_at(s, at))
    return Point{at + 1, weekday_in_direction(c, weekday, direction, tense_at(s, at - 1, at))};
  if (const unsigned month = month_at(s, at)) {
    if (const std::size_t end = day_end(s, at + 1)) {  // "this April 3"
      Moment m = month_in_direction(c, month, direction);
      m.grain = Grain::day;
      m.day = static_cast<unsigned>(s[at + 1].number);
      return Point{end, m};
    }
    return Point{at + 1, month_in_direction(c, month, direction)};
  }
  if (const auto* named = s.as(at, season); named && !(s.is_capital(at) && s.is_capital(at + 1)))
    return Point{at + 1, season_in_direction(c, static_cast<unsigned>(named->number), direction,
                                             tense_at(s, at - 1, at))};
  if (const auto* rule = s.as(at, holiday); rule && s.is_capital(at) && c.today) {
    int year = static_cast<int>(c.today->year());
    const Date day = holiday_in(rule->text, year);
    if (direction < 0 && day >= *c.today) --year;
    if (direction > 0 && day <= *c.today) ++year;
    return Point{at + 1, moment_of(holiday_in(rule->text, year))};
  }
  const bool fiscal_year = s.is(at, fiscal) && s.is_one_of(at + 1, {"year", "quarter"});
  const std::size_t noun = fiscal_year ? at + 1 : at;
  const auto* what = s.as(noun, unit);
  if (!what || !is_period(what->text[0]) || s.is_hyphen(noun + 1)) return std::nullopt;
  // On a Monday "the coming weekend" is that of the week.
  const bool coming = what->text[0] == 'E' && !s.is_word(at - 1, "next") && direction > 0;
  if (coming && c.today && weekday_of(*c.today) < 6) direction = 0;
  // On a Monday, the weekend that is over: "was shut this weekend".
  const bool over = what->text[0] == 'E' && s.is_word(at - 1, "this") && c.today &&
                    weekday_of(*c.today) < 3 && tense_at(s, at - 1, noun + 1) == Tense::past;
  if (over) direction = -1;
  Moment m = c.reference.moved(direction, what->text[0]);
  m.fiscal = fiscal_year;
  return Point{noun + 1, m};
}

/// "this week", "last April", "next Friday". "the last week" is a duration, "the coming week" none.
MaybePoint read_this(const TimeReader& s, std::size_t at, const TimeContext& c) {
  const bool with_the = s.is(at, the);
  if (with_the) ++at;
  for (const TimeClass what : {last, next, thisone})
    if (const auto* word = s.as(at, what)) {
      const bool length =
          with_the && s.is_one_of(at, {"last", "past", "next"}) && unit_at(s, at + 1) != 0;
      const bool bare_past = s.is_word(at, "past") && !with_the;
      if (!length && !bare_past) return read_directed(s, at + 1, word->number, c);
    }
  return std::nullopt;
}

/// Whether the word before an article makes a length of the period.
bool is_within(const TimeReader& s, std::size_t article_at) {
  return article_at > 0 && s.is_one_of(article_at - 1, {"in", "over", "for", "within", "during",
                                                        "through", "throughout", "of", "into"});
}

/// What is spoken of; "the previous week" without it is the one before the article's.
Moment counted_from(const TimeContext& c, int direction) {
  return c.anchor ? *c.anchor : direction < 0 ? c.reference : Moment{};
}

/// "that July", "the following March", "that summer", counted from `from`.
MaybePoint read_anchored_month(const TimeReader& s, std::size_t at, int direction,
                               const Moment& from) {
  const auto* named = s.as(at, season);
  const unsigned month = named ? 0 : month_at(s, at);
  if ((!named && month == 0) || (named && s.is_capital(at))) return std::nullopt;
  Moment m{.grain = Grain::month, .year = from.year, .month = month};
  if (named)
    m = {.grain = Grain::season, .year = from.year, .number = static_cast<unsigned>(named->number)};
  const unsigned here = named ? (named->number == 4 ? 12 : m.number * 3 + 1) : month;
  const bool not_yet = from.month != 0 && here > from.month,
             over = from.month != 0 && here < from.month;
  if (m.year != Moment::kUnknown && direction > 0 && !not_yet) ++m.year;
  if (m.year != Moment::kUnknown && direction < 0 && !over) --m.year;
  return Point{at + 1, m};
}

/// "that day", "the same week", "the following year", "the previous Monday".
MaybePoint read_anchored(const TimeReader& s, std::size_t at, const TimeContext& c) {
  const bool with_the = s.is(at, the);
  if (with_the) ++at;
  const Meaning *back = s.as(at, before), *on = s.as(at, after), *same_one = s.as(at, same);
  if (same_one && s.is(at + 1, same)) ++at;  // "that same day"
  if (!(with_the && (back || on)) && !same_one) return std::nullopt;
  const int direction = back ? -1 : on ? 1 : 0;
  const Moment from = counted_from(c, direction);
  if (auto p = read_anchored_month(s, at + 1, direction, from)) return p;
  if (const unsigned weekday = weekday_at(s, at + 1); weekday != 0 && direction != 0) {
    TimeContext there = c;
    there.today = from.date();
    return Point{at + 2, weekday_in_direction(there, weekday, direction, Tense::unknown)};
  }
  const auto* what = s.as(at + 1, unit);
  const char letter = what ? what->text[0] : '\0';
  if (letter == 0 || (!is_period(letter) && letter != 'D') || s.is_hyphen(at + 2))
    return std::nullopt;
  // "over the next year", "the next year will be hard": lengths.
  if (s.is(at, next) && letter != 'D' &&
      (is_within(s, at - 1) || tense_at(s, at - 1, at + 2) != Tense::past))
    return std::nullopt;
  return Point{at + 2, from.moved(direction, letter)};
}

/// "the weekend of Nov. 18-19": that of its first day.
MaybePoint read_dated_weekend(const TimeReader& s, std::size_t at, const TimeContext& c) {
  if (!s.is_word(at, "weekend") || !s.is_word(at + 1, "of")) return std::nullopt;
  const auto day = read_calendar(s, at + 2, c);
  if (!day || day->moment.grain != Grain::day) return std::nullopt;
  const bool more = s.is_mark(day->end, '-') || s.is_one_of(day->end, {"and", "to"});
  const std::size_t end = more ? day_end(s, day->end + 1) : 0;
  return Point{end > 0 ? end : day->end, day->moment.moved(0, 'E')};
}

/// The last weekend, or the coming one.
MaybePoint read_weekend(const TimeReader& s, std::size_t at, const TimeContext& c) {
  const std::size_t begin = at;
  if (s.is(at, the)) ++at;
  if (auto dated = read_dated_weekend(s, at, c)) return dated;
  const bool long_one = begin != at && s.is_one_of(at, {"holiday", "long"});
  if (long_one) ++at;
  if (!s.is_word(at, "weekend") || s.is_capital(at)) return std::nullopt;
  const bool other =
      begin > 0 && !long_one &&
      (s.is(begin - 1, every) || s.is(begin - 1, article) || s.is_mark(begin - 1, '-') ||
       s.is_one_of(begin - 1, {"holiday", "day", "opening", "long", "that"}));
  if (other || !c.today) return std::nullopt;
  const Tense tense = tense_at(s, begin, at + 1);
  const bool is_weekend = weekday_of(*c.today) >= 6;
  const int step = is_weekend || tense == Tense::future ? 0 : -1;
  return Point{at + 1, c.reference.moved(step, 'E')};
}

/// "of the year", "its forecast for the year", "For the week, shares rose": a period whose own
/// words are "the year", which alone is none. It is that of writing, or the year spoken of.
MaybePoint read_whole(const TimeReader& s, std::size_t at, const TimeContext& c) {
  if (!s.is(at, the) || at == 0) return std::nullopt;
  const std::size_t noun = s.is_word(at + 1, "full") ? at + 2 : at + 1;
  if (s.is_capital(noun) || s.is_hyphen(noun + 1)) return std::nullopt;
  const bool of = s.is_word(at - 1, "of") && s.is_one_of(noun, {"year", "month"});
  const bool whole =
      s.is_one_of(at - 1, {"for", "on"}) && s.is_one_of(noun, {"year", "week", "month"}) &&
      (s[noun + 1].kind != PieceKind::word ||
       s.is_one_of(noun + 1, {"and", "to", "as", "but", "after", "in", "at", "from"}));
  if (!of && !whole) return std::nullopt;
  const char letter = unit_at(s, noun);
  const bool spoken_of = whole && c.anchor && c.anchor->grain == grain_of(letter);
  return Point{noun + 1, spoken_of ? *c.anchor : c.reference.moved(0, letter)};
}

}  // namespace

MaybePoint read_relative(const TimeReader& s, std::size_t at, const TimeContext& c) {
  if (auto p = read_whole(s, at, c)) return p;
  if (auto p = read_day_word(s, at, c)) return p;
  if (auto p = read_anchored(s, at, c)) return p;
  if (auto p = read_this(s, at, c)) return p;
  return read_weekend(s, at, c);
}

}  // namespace quoth

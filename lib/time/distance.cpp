// Points told by how far they are: "three days ago", "a week from Monday".
#include "time/count.h"
#include "time/dates.h"

namespace quoth {
namespace {

using enum TimeClass;

/// Mods of TIMEX3 for a point, given that of the length to it: "more than a year ago" is before it.
std::string point_mod(std::string_view mod, bool back) {
  if (mod == "MORE_THAN") return back ? "BEFORE" : "AFTER";
  if (mod == "LESS_THAN") return back ? "AFTER" : "BEFORE";
  if (mod == "EQUAL_OR_MORE") return back ? "ON_OR_BEFORE" : "ON_OR_AFTER";
  if (mod == "EQUAL_OR_LESS") return back ? "ON_OR_AFTER" : "ON_OR_BEFORE";
  return std::string(mod);
}

constexpr double kFarthest = 5000;  // units; farther away only the direction is told

/// A moment so many units away; of halves, in the next smaller unit.
Moment move_by(const Moment& from, const Length& length, int direction) {
  double count = length.count.number;
  char unit = length.unit;
  const bool clock = unit == 'h' || unit == 'm' || unit == 's';
  if (count != static_cast<int>(count)) {
    if (unit == 'Y') {
      count *= 12;
      unit = 'M';
    } else if (unit == 'T' || unit == 'C') {
      count *= unit == 'T' ? 10 : 100;
      unit = 'Y';
    } else if (unit == 'W') {
      count *= 7;
      unit = 'D';
    }
  }
  if (!clock) return from.moved(direction * static_cast<int>(count), unit);
  Moment m = from.moved(0, 'D');
  m.clock = "TXX:XX";
  return m;
}

/// "ago" and "from now" count from the reference, "later" and "earlier" from the date spoken of.
Moment distant(const TimeContext& c, const Length& length, char way) {
  const bool back = way == '-' || way == '<', from_reference = way == '-' || way == '+';
  if (length.count.vague || length.count.number > kFarthest) {
    if (from_reference) return {.ref = back ? "PAST_REF" : "FUTURE_REF"};
    return {.grain = grain_of(length.unit)};
  }
  const Moment from = from_reference || !c.anchor ? c.reference : *c.anchor;
  return move_by(from, length, back ? -1 : 1);
}

/// "before" and "after" are prepositions where a noun or clause follows.
bool stands_alone(const TimeReader& s, std::size_t at) {
  if (s.is(at, side) && s.is(at + 1, thisone)) return false;  // "in 10 days earlier this year"
  if (!s.is_one_of(at, {"before", "after"})) return true;
  return s[at + 1].kind == PieceKind::end ||
         (s[at + 1].kind == PieceKind::mark && !s.is_hyphen(at + 1) && !s.is_mark(at + 1, '"') &&
          !s.is_mark(at + 1, '\''));
}

/// The length of a distance: also "the day (before)", "years (ago)".
std::optional<Length> read_step(const TimeReader& s, std::size_t at) {
  if (auto length = read_length(s, at)) return length->hyphened ? std::nullopt : length;
  if (auto length = read_length_with_article(s, at)) return length;
  if (s.is(at, the) && s.is(at + 1, unit)) return Length{at + 2, {at + 2, 1}, unit_at(s, at + 1)};
  if (s.is(at, units)) return Length{at + 1, {at + 1, 0, true}, unit_at(s, at)};
  return std::nullopt;
}

/// "two Mondays ago".
MaybePoint read_weekdays_ago(const TimeReader& s, std::size_t at, const TimeContext& c) {
  const auto count = read_count(s, at);
  if (!count || count->vague || count->number < 1 || count->number > 52) return std::nullopt;
  const auto* day = s.as(count->end, weekdays);
  if (!day || !s.is_word(count->end + 1, "ago")) return std::nullopt;
  Moment m = place_weekday(c, static_cast<unsigned>(day->number), Tense::past);
  const bool today = c.today && m.date() == c.today;
  m = m.moved(-7 * (static_cast<int>(count->number) - (today ? 0 : 1)), 'D');
  return Point{count->end + 2, m};
}

/// "ten years ago Thursday", "two weeks ago Monday": that day, so long ago.
MaybePoint read_ago_on(const TimeReader& s, const Length& length, const TimeContext& c) {
  const unsigned weekday = weekday_at(s, length.end + 1);
  const bool exact = !length.count.vague && length.count.number <= 100 &&
                     length.count.number == static_cast<int>(length.count.number);
  if (!s.is_word(length.end, "ago") || weekday == 0 || !exact || !c.today) return std::nullopt;
  Moment day = place_weekday(c, weekday, Tense::past);
  const int count = static_cast<int>(length.count.number);
  if (length.unit == 'W') day = day.moved(-7 * count, 'D');
  if (length.unit == 'Y') day.year -= count;
  if (length.unit != 'W' && length.unit != 'Y') return std::nullopt;
  return Point{length.end + 2, day};
}

/// "a week on Tuesday", as the British say it.
MaybePoint read_week_on(const TimeReader& s, const Length& length, const TimeContext& c) {
  const unsigned weekday = weekday_at(s, length.end + 1);
  const bool weeks = length.unit == 'W' && !length.count.vague && length.count.number <= 52;
  if (!weeks || !s.is_word(length.end, "on") || weekday == 0) return std::nullopt;
  const Moment day = place_weekday(c, weekday, Tense::future);
  return Point{length.end + 2, day.moved(7 * static_cast<int>(length.count.number), 'D')};
}

}  // namespace

MaybePoint read_distance(const TimeReader& s, std::size_t at, const TimeContext& c) {
  if (auto p = read_weekdays_ago(s, at, c)) return p;
  // "the year-ago quarter", "year-earlier"
  if (s.is(at, unit) && s.is_hyphen(at + 1) && s.is_one_of(at + 2, {"ago", "earlier"}))
    return Point{at + 3, c.reference.moved(-1, unit_at(s, at))};
  const auto* near = s.as(at, approx);
  const auto length = read_step(s, near ? at + 1 : at);
  if (!length) return std::nullopt;
  const std::string mod = near ? std::string(near->text) : "";
  if (const auto* way = s.as(length->end, offset); way && stands_alone(s, length->end)) {
    if (s.is(near ? at + 1 : at, the) && way->text[0] == '-') return std::nullopt;
    if (auto p = read_ago_on(s, *length, c)) return p;
    Moment m = distant(c, *length, way->text[0]);
    m.mod = point_mod(mod, way->text[0] == '-' || way->text[0] == '<');
    return Point{length->end + 1, m};
  }
  const bool after_that =
      s.is_one_of(length->end, {"after", "before"}) && s.is_word(length->end + 1, "that") &&
      (s[length->end + 2].kind != PieceKind::word || s.is_word(length->end + 2, "and"));
  if (after_that && c.anchor)
    return Point{length->end + 2, distant(c, *length, s.is_word(length->end, "after") ? '>' : '<')};
  if (auto p = read_week_on(s, *length, c)) return p;
  const auto* way = s.as(length->end, direction);
  if (!way || length->count.vague || length->count.number > kFarthest) return std::nullopt;
  const auto from = read_point(s, length->end + 1, c);
  const bool clock = length->unit == 'h' || length->unit == 'm' || length->unit == 's';
  if (!from || from->moment.grain < Grain::year || clock) return std::nullopt;
  // "900 barrels a day from April"
  if (from->moment.grain < grain_of(length->unit)) return std::nullopt;
  // "for two weeks from Monday" is a length and a point.
  if (at > 0 && s.is_word(at - 1, "for")) return std::nullopt;
  // "the day after Monday's debate" counts from the debate.
  if (s.is_mark(from->end, '\'')) return std::nullopt;
  if (from->moment.grain == Grain::day && from->moment.date() && length->unit != 'D') {
    // "a week from Friday" is a Friday.
    const Moment there = move_by(from->moment, *length, way->number);
    if (length->unit == 'W' || length->unit == 'F')
      return Point{from->end,
                   from->moment.moved(way->number * static_cast<int>(length->count.number) *
                                          (length->unit == 'F' ? 14 : 7),
                                      'D')};
    return Point{from->end, there};
  }
  Moment m = move_by(from->moment, *length, way->number);
  m.mod = point_mod(mod, way->number < 0);
  return Point{from->end, m};
}

}  // namespace quoth

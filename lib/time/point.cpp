// A point with what stands before it: "early", "mid-", "the end of", "later", "the first week of".
#include "time/count.h"
#include "time/dates.h"

namespace quoth {
namespace {

using enum TimeClass;
using std::chrono::days;
using std::chrono::sys_days;

/// Words with which a point may begin; most places that are asked about hold another.
constexpr std::uint64_t kPointWords =
    bit(article) | bit(day) | bit(decade) | bit(fiscal) | bit(half) | bit(holiday) | bit(last) |
    bit(letter) | bit(month) | bit(next) | bit(ordinal) | bit(same) | bit(season) | bit(the) |
    bit(thisone) | bit(unit) | bit(weekday);

/// A point without any of them, so that rules do not call themselves.
MaybePoint read_plain(const TimeReader& s, std::size_t at, const TimeContext& c) {
  if (s[at].kind == PieceKind::word && !(s[at].word && (s[at].word->classes & kPointWords)))
    return std::nullopt;
  if (auto p = read_period(s, at, c)) return p;
  if (auto p = read_relative(s, at, c)) return p;
  return read_calendar(s, at, c);
}

/// "the year", "the month": the reference's, after "the end of" or "later in".
MaybePoint read_the_unit(const TimeReader& s, std::size_t at, const TimeContext& c) {
  if (!s.is(at, the) || !s.is(at + 1, unit) || s.is_capital(at + 1)) return std::nullopt;
  const char letter = unit_at(s, at + 1);
  if (std::string_view("DWEMQYTC").find(letter) == std::string_view::npos) return std::nullopt;
  if (s.is_one_of(at + 2, {"before", "after", "war"})) return std::nullopt;
  return Point{at + 2, c.reference.moved(0, letter)};
}

/// The article of "the mid-December summit" is the noun's; that of "the late 1980s" is not.
bool belongs_to_noun(const TimeReader& s, std::size_t at, const Point& p) {
  const bool adjective = p.end > at + 1 && s.is_hyphen(p.end - 2);
  return adjective || p.moment.grain == Grain::month ||
         (p.moment.grain == Grain::year && is_year(s, at));
}

/// "early next year", "mid-1990s", "the late 1980s", "late in 2024".
MaybePoint read_part(const TimeReader& s, std::size_t at, const TimeContext& c) {
  const bool with_the = s.is(at, the);
  if (with_the) ++at;
  const auto* which = s.as(at, part);
  if (!which) return std::nullopt;
  // "Half the trains were late this weekend"
  if (at > 0 && s.is(at + 1, thisone) && s.is_one_of(at - 1, {"is", "are", "was", "were", "be"}))
    return std::nullopt;
  std::size_t next = at + 1;
  if (s.is_hyphen(next)) ++next;
  const bool in = s.is_one_of(next, {"in", "on"});
  if (in) ++next;
  auto inner = read_plain(s, next, c);
  if (!inner && in) inner = read_the_unit(s, next, c);
  if (!inner && s.is_hyphen(at + 1) && s.is_one_of(next, {"year", "month", "week"}))
    inner = Point{next + 1, c.reference.moved(0, unit_at(s, next))};
  if (!inner || (with_the && belongs_to_noun(s, next, *inner))) return std::nullopt;
  inner->moment.mod = std::string(which->text);
  return inner;
}

/// "earlier this week", "later that day", "later in the year": which side, but no mod, since it is
/// counted from the time of writing.
MaybePoint read_side(const TimeReader& s, std::size_t at, const TimeContext& c) {
  if (!s.is(at, side)) return std::nullopt;
  const bool in = s.is_one_of(at + 1, {"in", "on"});
  const std::size_t next = in ? at + 2 : at + 1;
  if (auto inner = read_plain(s, next, c)) return inner;
  return in ? read_the_unit(s, next, c) : std::nullopt;
}

/// "the week of March 3", "the week beginning 12 September".
MaybePoint read_week_of(const TimeReader& s, std::size_t at, const TimeContext& c) {
  if (s.is(at, the)) ++at;
  if (!s.is_word(at, "week") ||
      !s.is_one_of(at + 1, {"of", "commencing", "beginning", "starting", "ending", "ended"}))
    return std::nullopt;
  const auto day = read_calendar(s, at + 2, c);
  if (!day || !day->moment.date()) return std::nullopt;
  return Point{day->end, day->moment.moved(0, 'W')};
}

/// "the end of 2026", "the start of next week", "the end of the month", "year-end".
MaybePoint read_edge(const TimeReader& s, std::size_t at, const TimeContext& c) {
  if (s.is(at, unit) && s.is_hyphen(at + 1) && s.is_word(at + 2, "end") && !s.is_hyphen(at + 3)) {
    Moment m = c.reference.moved(0, unit_at(s, at));
    m.mod = "END";
    return Point{at + 3, m};
  }
  if (s.is(at, unit) && s.is_mark(at + 1, '\'') && s.is_word(at + 2, "s") &&
      s.is_word(at + 3, "end")) {
    Moment m = c.reference.moved(0, unit_at(s, at));  // "year's end"
    m.mod = "END";
    return Point{at + 4, m};
  }
  if (s.is(at, the)) ++at;
  if (s.is_word(at, "very")) ++at;
  const auto* which = s.as(at, edge);
  if (!which || !s.is_word(at + 1, "of")) return std::nullopt;
  auto inner = read_plain(s, at + 2, c);
  if (!inner) inner = read_the_unit(s, at + 2, c);
  // "at the end of the day" is a figure of speech.
  const bool idiom = s.is_word(at, "end") && s.is_word(at + 3, "day");
  if (!inner || idiom) return std::nullopt;
  inner->moment.mod = std::string(which->text);
  return inner;
}

/// The first day of a moment and of the one after it.
std::optional<std::pair<sys_days, sys_days>> bounds_of(const Moment& m) {
  if (m.year == Moment::kUnknown || m.year < 1) return std::nullopt;
  const auto year = std::chrono::year(m.year);
  if (m.grain == Grain::year)
    return std::pair(sys_days(year / 1 / 1), sys_days((year + std::chrono::years(1)) / 1 / 1));
  if (m.grain == Grain::month) {
    const Date first = year / std::chrono::month(m.month) / 1;
    return std::pair(sys_days(first), sys_days(add_months(first, 1)));
  }
  if (m.grain == Grain::week && m.date())
    return std::pair(sys_days(*m.date()), sys_days(*m.date()) + days(7));
  return std::nullopt;
}

/// "the first week of April", "the last day of the year", "the third Monday in January".
MaybePoint read_nth_of(const TimeReader& s, std::size_t at, const TimeContext& c) {
  if (s.is(at, the)) ++at;
  auto nth = read_ordinal(s, at);
  if (!nth && s.is_word(at, "last")) nth = Ordinal{at + 1, -1};
  if (!nth || nth->number > 31) return std::nullopt;
  const unsigned weekday = weekday_at(s, nth->end);
  const char letter = weekday ? 'D' : unit_at(s, nth->end);
  const bool linked = s.is_one_of(nth->end + 1, {"of", "in"});
  if (letter == 0 || !linked || std::string_view("DWEM").find(letter) == std::string_view::npos)
    return std::nullopt;
  const auto whole = read_plain(s, nth->end + 2, c);
  const auto bounds = whole ? bounds_of(whole->moment) : std::nullopt;
  if (!bounds) return std::nullopt;
  if (letter == 'M' && whole->moment.grain != Grain::year) return std::nullopt;
  const bool from_end = nth->number < 0;
  sys_days there = from_end ? bounds->second - days(1) : bounds->first;
  if (weekday != 0) {
    const int here = static_cast<int>(weekday_of(there)), wanted = static_cast<int>(weekday);
    there += days(from_end ? -((here - wanted + 7) % 7) : (wanted - here + 7) % 7);
  }
  if (letter == 'M')
    return Point{whole->end, moment_of(there).moved(from_end ? 0 : nth->number - 1, 'M')};
  if (!from_end) there += days((nth->number - 1) * (letter == 'D' && weekday == 0 ? 1 : 7));
  if (there >= bounds->second) return std::nullopt;
  return Point{whole->end, moment_of(there).moved(0, letter)};
}

}  // namespace

MaybePoint read_point(const TimeReader& s, std::size_t at, const TimeContext& c) {
  if (auto p = read_part(s, at, c)) return p;
  if (auto p = read_side(s, at, c)) return p;
  if (auto p = read_edge(s, at, c)) return p;
  if (auto p = read_nth_of(s, at, c)) return p;
  if (auto p = read_week_of(s, at, c)) return p;
  return read_plain(s, at, c);
}

}  // namespace quoth

// Times of day. A clock is read first, then joined to the day before or after it.
#include "time/clock.h"

#include <fmt/format.h>

#include "text/zone.h"
#include "time/count.h"
#include "time/dates.h"

namespace quoth {
namespace {

using enum TimeClass;

/// The clock time with the zone that stands after it.
Clock with_zone(const TimeReader& s, std::size_t at, std::string value) {
  const auto* named = s.as(at, zone);
  const bool abbreviation = named && s.text(at).size() <= 4;
  if (!named || (abbreviation && !s.is_upper(at))) return {at, std::move(value)};
  return {at + 1, std::move(value), named->text};
}

Clock with_zone(const TimeReader& s, std::size_t at, int hour, int minute, int second = -1) {
  const std::string seconds = second < 0 ? "" : fmt::format(":{:02}", second);
  return with_zone(s, at, fmt::format("T{:02}:{:02}{}", hour, minute, seconds));
}

/// ":30" after the hour; British papers write "10.30 p.m.".
int read_minutes(const TimeReader& s, std::size_t at) {
  const bool marked =
      (s.is_mark(at, ':') || s.is_mark(at, '.')) && s.is_glued(at) && s.is_glued(at + 1);
  return marked && s.text(at + 1).size() == 2 && s.is_number(at + 1, 0, 59) ? s[at + 1].number : -1;
}

/// "in the afternoon", "at night": what it adds to the hour.
Clock read_half_of_day(const TimeReader& s, std::size_t at) {
  const bool in_the = s.is_word(at, "in") && s.is(at + 1, the);
  const std::size_t word = in_the ? at + 2 : at + 1;
  if (in_the && s.is_word(word, "morning")) return {word + 1, "AM"};
  if (in_the && s.is_one_of(word, {"afternoon", "evening"})) return {word + 1, "PM"};
  if (s.is_word(at, "at") && s.is_word(word, "night")) return {word + 1, "PM"};
  if (s.is_word(at, "tonight")) return {at + 1, "PM"};
  if (s.is_word(at, "this") && s.is_word(word, "morning")) return {word + 1, "AM"};
  if (s.is_word(at, "this") && s.is_one_of(word, {"afternoon", "evening"})) return {word + 1, "PM"};
  return {at, ""};
}

/// "Romans 3:16", "Psalm 9:11"; "At 9:11" opens a sentence.
bool is_verse(const TimeReader& s, std::size_t at) {
  if (at == 0 || s.is_glued(at) || !s.is_capital(at - 1)) return false;
  if (s.is(at - 1, numbered)) return true;
  return !s[at - 1].word && !s.is_one_of(at - 1, {"at", "by", "from", "until", "since", "and"});
}

/// Figures with a.m., p.m. or o'clock, or of 24 hours.
std::optional<Clock> read_figures(const TimeReader& s, std::size_t at) {
  const int hour = s[at].number, minutes = read_minutes(s, at + 1);
  const std::size_t next = minutes >= 0 ? at + 3 : at + 1;
  if (s.is_number(at, 1, 12) && s.is(next, halfday)) {
    const int noon = s.as(next, halfday)->number;
    if (noon >= 0) return with_zone(s, next + 1, hour % 12 + noon, std::max(minutes, 0));
  }
  const bool before_joined =
      s.is_glued(at) && s[at - 1].kind != PieceKind::mark && !s.is_word(at - 1, "t");
  if (!s.is_number(at, 0, 23) || minutes < 0 || !s.is_mark(at + 1, ':') || before_joined)
    return std::nullopt;
  const int seconds = s.is_mark(next, ':') ? read_minutes(s, next) : -1;
  const std::size_t end = seconds >= 0 ? next + 2 : next;
  // "2:05.31" is a race, "3:16-18" a verse.
  if (s.is_glued(end) && s.is_glued(end + 1) && s[end + 1].kind == PieceKind::number &&
      !s.is_mark(end, '-'))
    return std::nullopt;
  const bool race = seconds >= 0 && at > 0 && s.is_one_of(at - 1, {"in", "of"});  // "in 2:19:51"
  if (race || is_verse(s, at) || s.is(end, units)) return std::nullopt;
  return with_zone(s, end, hour, minutes, seconds);
}

/// An hour that no word puts into a half of the day: people meet, vote and play by day.
bool is_afternoon(int hour, const Clock& part) {
  constexpr int kLastOfDay = 6;
  return part.value == "PM" || (part.value.empty() && (hour == 12 || hour <= kLastOfDay));
}

/// "five o'clock in the afternoon".
std::optional<Clock> read_oclock(const TimeReader& s, std::size_t at) {
  const auto count = read_count(s, at);
  if (!count || count->vague || count->number < 1 || count->number > 12) return std::nullopt;
  const auto* word = s.as(count->end, halfday);
  if (!word || word->number >= 0) return std::nullopt;
  const Clock part = read_half_of_day(s, count->end + 1);
  const int hour = static_cast<int>(count->number);
  return with_zone(s, part.end, hour % 12 + (is_afternoon(hour, part) ? 12 : 0), 0);
}

/// "at 7 in the evening", "around five in the morning".
std::optional<Clock> read_hour_of_part(const TimeReader& s, std::size_t at) {
  const bool introduced =
      at > 0 && (s.is(at - 1, approx) || s.is_one_of(at - 1, {"at", "by", "until", "till", "from",
                                                              "before", "after", "since", "to"}));
  const auto count = introduced ? read_count(s, at) : std::nullopt;
  if (!count || count->vague || count->number < 1 || count->number > 12) return std::nullopt;
  const Clock part = read_half_of_day(s, count->end);
  if (part.value.empty()) return std::nullopt;
  return with_zone(s, part.end,
                   static_cast<int>(count->number) % 12 + (part.value == "PM" ? 12 : 0), 0);
}

/// "half", "a quarter", "ten", "20 minutes": a number of minutes before "past" or "to".
std::optional<Count> read_minutes_to(const TimeReader& s, std::size_t at) {
  if (s.is(at, article)) ++at;
  if (s.is_word(at, "half")) return Count{at + 1, 30};
  if (s.is_word(at, "quarter")) return Count{at + 1, 15};
  auto count = read_count(s, at);
  if (!count || count->vague || count->number < 1 || count->number > 29) return std::nullopt;
  if (s.is_word(count->end, "minutes")) return Count{count->end + 1, count->number};
  const bool introduced = at > 0 && (s.is(at - 1, approx) || s.is_one_of(at - 1, {"at", "by"}));
  return introduced ? count : std::nullopt;
}

/// "half past seven", "quarter to nine", "at ten past four in the morning".
std::optional<Clock> read_past(const TimeReader& s, std::size_t at) {
  const auto minutes = read_minutes_to(s, at);
  const bool to = minutes && s.is_word(minutes->end, "to");
  if (!minutes || !(to || s.is_word(minutes->end, "past"))) return std::nullopt;
  const auto hour = read_count(s, minutes->end + 1);
  if (!hour || hour->vague || hour->number < 1 || hour->number > 12) return std::nullopt;
  const Clock part = read_half_of_day(s, hour->end);
  const int number = static_cast<int>(hour->number), past = static_cast<int>(minutes->number);
  const int total = number % 12 * 60 + (to ? -past : past) + (is_afternoon(number, part) ? 720 : 0);
  return with_zone(s, part.end, (total + 1440) % 1440 / 60, (total + 60) % 60);
}

/// "noon", "midnight GMT".
std::optional<Clock> read_named(const TimeReader& s, std::size_t at) {
  const auto* named = s.as(at, daypart);
  const bool is_time = named && named->text.size() == 5;
  if (!is_time || (s.is_capital(at) && at > 0) || s.is_word(at, "lunchtime")) return std::nullopt;
  return with_zone(s, at + 1, "T" + std::string(named->text));
}

}  // namespace

std::optional<Clock> read_clock(const TimeReader& s, std::size_t at) {
  if (s[at].kind == PieceKind::number) {
    if (auto clock = read_figures(s, at)) return clock;
    const bool military = s.text(at).size() == 4 && s.is(at + 1, zone) && s.is_upper(at + 1);
    if (military && s[at].number % 100 < 60 && s.is_number(at, 0, 2400))
      return with_zone(s, at + 1, s[at].number / 100, s[at].number % 100);
  }
  if (auto clock = read_named(s, at)) return clock;
  if (auto clock = read_past(s, at)) return clock;
  if (auto clock = read_hour_of_part(s, at)) return clock;
  return read_oclock(s, at);
}

}  // namespace quoth

// Durations and sets.
#include "tag/time_sets.h"

#include <fmt/format.h>

#include "tag/time_count.h"
#include "tag/time_dates.h"

namespace quoth {
namespace {

using enum TimeClass;

constexpr const char* kSeasons[] = {"SP", "SU", "FA", "WI"};

/// "morning" after "every Monday", as the end of the set's value.
std::string daypart_after(const TimeReader& s, std::size_t& end) {
  const auto* named = s.as(end, daypart);
  if (!named || named->text.size() != 2) return "";
  ++end;
  return "T" + std::string(named->text);
}

/// The value of "Monday", "summer", "December", "morning" in "every Monday".
std::optional<Extent> read_recurring(const TimeReader& s, std::size_t at) {
  Extent set{at + 1, TimeType::set};
  if (const unsigned weekday = weekday_at(s, at)) {
    set.value = fmt::format("XXXX-WXX-{}", weekday);
    set.value += daypart_after(s, set.end);
  } else if (const auto* month = s.as(at, TimeClass::month)) {
    set.value = fmt::format("XXXX-{:02}", month->number);
    if (const std::size_t end = day_end(s, at + 1)) {
      set.value += fmt::format("-{:02}", s[at + 1].number);
      set.end = end;
    }
  } else if (const auto* season_of = s.as(at, season)) {
    set.value = fmt::format("XXXX-{}", kSeasons[season_of->number - 1]);
  } else if (const auto* part_of = s.as(at, daypart); part_of && part_of->text.size() == 2) {
    set.value = "XXXX-XX-XXT" + std::string(part_of->text);
  } else if (const auto* feast = s.as(at, holiday); feast && s.is_capital(at)) {
    set.value = feast->text.size() == 5 ? "XXXX-" + std::string(feast->text) : "P1Y";
  } else {
    return std::nullopt;
  }
  return set;
}

/// "every two weeks", "every other day", "each year", "per month", "every Monday".
std::optional<Extent> read_every(const TimeReader& s, std::size_t at) {
  if (!s.is(at, every)) return std::nullopt;
  std::size_t next = at + 1;
  if (s.is_one_of(next, {"single", "passing"})) ++next;
  double count = 1;
  if (s.is(next, other)) {
    count = 2;
    ++next;
  } else if (const auto nth = read_ordinal(s, next); nth && nth->number > 1) {
    count = nth->number;
    next = nth->end;
  }
  if (const auto* what = s.as(next, unit); what && !(s.is_capital(next) && s.is_capital(next + 1)))
    return Extent{next + 1, TimeType::set,
                  what->text[0] == 'E' ? "XXXX-WXX-WE" : length_value(count, what->text[0])};
  if (const auto length = read_length(s, next);
      length && !length->hyphened && !s.is_word(at, "per"))
    return Extent{length->end, TimeType::set, length->value};
  return s.is_word(at, "per") ? std::nullopt : read_recurring(s, next);
}

/// "twice a year", "three times a week", "once every two years".
std::optional<Extent> read_times(const TimeReader& s, std::size_t at) {
  std::size_t next = at;
  if (s.is(at, times)) {
    if (s.is_word(at, "times")) return std::nullopt;
    next = at + 1;
  } else if (const auto count = read_count(s, at); count && s.is_word(count->end, "times")) {
    next = count->end + 1;
  } else {
    return std::nullopt;
  }
  if (auto set = read_every(s, next)) return set;
  const auto length = read_length_with_article(s, next);
  if (!length || s.is(length->end, offset)) return std::nullopt;
  return Extent{length->end, TimeType::set, length->value};
}

/// Whether "a month" at `at` follows an amount: "$50 a month", "20 barrels a day".
bool follows_amount(const TimeReader& s, std::size_t at) {
  for (std::size_t back = 1; back <= 3 && back <= at; ++back) {
    const std::size_t i = at - back;
    if (s[i].kind == PieceKind::number || s.is(i, scale) || s.is(i, vague)) return true;
    if (s.is(i, number) || s.is(i, tens) || s.is_mark(i, '%')) return true;
    const bool noun =
        s[i].kind == PieceKind::word && (!s[i].word || s.is(i, counted) || s.is(i, units));
    if (!noun || s.is_one_of(i, {"for", "in", "of", "to", "is", "was", "and", "than", "with",
                                 "within", "that", "on", "at", "as", "but"}))
      return false;
  }
  return false;
}

/// "a month" as a rate; of speeds nothing.
std::optional<Extent> read_rate(const TimeReader& s, std::size_t at) {
  const auto length = read_length_with_article(s, at);
  if (!length || at == 0) return std::nullopt;
  if (s.is(at - 1, speed)) return Extent{length->end};
  const bool to_a_point = s.is(length->end, offset) || s.is(length->end, direction);
  if (to_a_point || !follows_amount(s, at)) return std::nullopt;
  return Extent{length->end, TimeType::set, length->value};
}

/// "Mondays", "Friday nights", "daily".
std::optional<Extent> read_habit(const TimeReader& s, std::size_t at) {
  if (const auto* days = s.as(at, weekdays)) {
    Extent set{at + 1, TimeType::set, fmt::format("XXXX-WXX-{}", days->number)};
    set.value += daypart_after(s, set.end);
    return set;
  }
  if (s.is(at, weekday) && s.is_one_of(at + 1, {"mornings", "afternoons", "evenings", "nights"}))
    return read_recurring(s, at);
  const auto* often = s.as(at, frequency);
  const bool name = s.is_capital(at) && (at > 0 || s.is_capital(at + 1));
  if (!often || name) return std::nullopt;
  return Extent{at + 1, TimeType::set, std::string(often->text)};
}

/// "the 12 months", with its article.
std::optional<Extent> read_definite(const TimeReader& s, std::size_t count) {
  const auto length = read_length(s, count);
  if (!length || length->hyphened) return std::nullopt;
  return Extent{length->end, TimeType::duration, length->value};
}

/// "the past three days", "the first three months of 2025", "the last decade".
std::optional<Extent> read_framed(const TimeReader& s, std::size_t at, const TimeContext& c) {
  const bool with_the = s.is(at, the) || s.is_word(at, "this");
  const std::size_t frame = with_the ? at + 1 : at;
  const bool from_now =
      s.is(frame, last) || s.is(frame, next) || s.is(frame, before) || s.is(frame, after);
  const auto nth = read_ordinal(s, frame);
  if (!from_now && !(nth && with_the)) return with_the ? read_definite(s, frame) : std::nullopt;
  const bool verb = s.is_word(frame, "last") && frame > 0 &&  // "may last two days"
                    (s.is(frame - 1, future) || s.is_one_of(frame - 1, {"to", "not", "t", "only"}));
  if (verb) return std::nullopt;
  const std::size_t count = from_now ? frame + 1 : nth->end;
  const std::size_t begin = with_the && s.is(count, approx) ? count + 1 : count;
  if (const auto length = read_length(s, begin); length && !length->hyphened) {
    std::size_t end = length->end;
    if (nth && s.is_word(end, "of"))
      if (const auto whole = read_point(s, end + 1, c)) end = whole->end;
    return Extent{end, TimeType::duration, length->value};
  }
  const char letter = unit_at(s, count);
  const bool unit_alone =
      letter != 0 && s.is(count, unit) && s.is_one_of(frame, {"last", "past", "next"});
  if (!unit_alone || s.is_hyphen(count + 1) ||
      std::string_view("hDWMQYTC").find(letter) == std::string_view::npos)
    return std::nullopt;
  if (!with_the && !s.is_word(frame, "past")) return std::nullopt;
  return Extent{count + 1, TimeType::duration, length_value(1, letter)};
}

/// "for weeks", "decades of war": an unnumbered plural where a length is expected.
std::optional<Extent> read_unnumbered(const TimeReader& s, std::size_t at) {
  const auto* what = s.as(at, units);
  if (!what || (s.is_capital(at) && at > 0)) return std::nullopt;
  const bool day_after_day = s.is_word(at + 2, s.text(at));
  const bool expected = s.is_one_of(at - 1, {"for", "after", "within", "over", "despite", "in",
                                             "spent", "spend", "took"}) ||
                        (s.is_one_of(at + 1, {"before", "after"}) && !day_after_day) ||
                        (s.is_word(at + 1, "of") && !s.is_mark(at - 1, '-') &&
                         s[at - 1].kind != PieceKind::number && what->text[0] != 'Q');
  if (!expected || s.is_word(at + 1, "to")) return std::nullopt;
  return Extent{at + 1, TimeType::duration, length_value(0, what->text[0])};
}

/// "a year" where a length is expected: "for a year", "nearly a decade", "a week of talks".
bool expects_length(const TimeReader& s, std::size_t at, std::size_t end) {
  if (s.is_one_of(end, {"of", "before", "after", "since"})) return true;
  return at > 0 && (s.is(at - 1, approx) ||
                    s.is_one_of(at - 1, {"for", "in", "within", "after", "than", "over", "least",
                                         "takes", "took", "take", "lasted", "lasts", "spent",
                                         "spend", "another", "half", "every", "about"}));
}

/// Names of wars and programmes: "Seven Years' War", "60 Minutes".
bool is_name(const TimeReader& s, std::size_t at, std::size_t end) {
  const std::size_t next = s.is_mark(end, '\'') ? end + 1 : end;
  if (s.is_capital(next) && s.is(next, war)) return true;
  const bool capital_unit = s.is_capital(end - 1) && !s.is_upper(end - 1);
  return capital_unit && at > 0 && s[at - 1].kind == PieceKind::word && !s.is_capital(at - 1);
}

}  // namespace

std::optional<Extent> read_duration(const TimeReader& s, std::size_t at, const TimeContext& c) {
  const auto* near = s.as(at, approx);
  // "over six years" is mostly "during"; "for over six years" is more than six.
  const bool during = s.is_word(at, "over") &&
                      !(at > 0 && s.is_one_of(at - 1, {"for", "in", "after", "took", "takes",
                                                       "lasted", "just", "spent"}));
  if (during) return std::nullopt;
  const std::size_t begin = near ? at + 1 : at;
  if (auto framed = read_framed(s, begin, c))
    return near || is_name(s, begin, framed->end) ? std::nullopt : framed;
  if (near && s.is(begin, the)) return std::nullopt;
  auto length = read_length(s, begin);
  if (!length && (near || expects_length(s, begin, 0))) length = read_length_with_article(s, begin);
  if (!length)
    if (auto single = read_length_with_article(s, begin);
        single && expects_length(s, begin, single->end))
      length = single;
  if (!length) return near ? std::nullopt : read_unnumbered(s, at);
  const bool fraction = length->unit == 'Q' && (s.is_word(length->end, "of") || length->hyphened);
  const bool some_day = s.is_word(begin, "one") && !length->hyphened && length->unit == 'D' &&
                        !expects_length(s, begin, 0);
  if (fraction || some_day || is_name(s, begin, length->end)) return std::nullopt;
  Extent extent{length->end, TimeType::duration, length->value,
                near ? std::string(near->text) : ""};
  const std::size_t age = s.is_hyphen(extent.end) ? extent.end + 1 : extent.end;
  if (s.is(age, old)) extent.end = age + 1;
  return extent;
}

std::optional<Extent> read_length_range(const TimeReader& s, std::size_t at) {
  const auto count = read_count(s, at);
  if (!count || count->vague || s.is(at, half)) return std::nullopt;
  const bool between = at > 0 && s.is_word(at - 1, "between") && s.is_word(count->end, "and");
  const bool linked =
      between || s.is_mark(count->end, '-') || s.is_one_of(count->end, {"to", "or"});
  if (!linked || is_year(s, at)) return std::nullopt;
  const auto length = read_length(s, count->end + 1);
  if (!length || length->count.vague || length->count.number <= count->number) return std::nullopt;
  return Extent{count->end, TimeType::duration, length_value(count->number, length->unit)};
}

std::optional<Extent> read_set(const TimeReader& s, std::size_t at) {
  if (auto set = read_every(s, at)) return set;
  if (auto set = read_times(s, at)) return set;
  if (auto set = read_rate(s, at)) return set;
  return read_habit(s, at);
}

}  // namespace quoth

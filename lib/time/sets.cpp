// Sets: what comes again and again.
#include "time/sets.h"

#include <fmt/format.h>

#include "time/count.h"
#include "time/dates.h"

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
  if (s.is(next, half)) {
    const std::size_t noun = s.is_hyphen(next + 1) ? next + 2 : next + 1;
    if (const char letter = unit_at(s, noun))
      return Extent{noun + 1, TimeType::set, length_value(0.5, letter)};
  }
  if (const auto* what = s.as(next, unit); what && !(s.is_capital(next) && s.is_capital(next + 1)))
    return Extent{next + 1, TimeType::set,
                  what->text[0] == 'E' ? "XXXX-WXX-WE" : length_value(count, what->text[0])};
  if (const auto length = read_length(s, next);
      length && !length->hyphened && !s.is_word(at, "per"))
    return Extent{length->end, TimeType::set, length->value};
  if (s.is_word(at, "per")) return std::nullopt;
  auto set = read_recurring(s, next);
  // "every other Wednesday"
  if (set && count > 1 && weekday_at(s, next) != 0) set->value = length_value(count, 'W');
  return set;
}

}  // namespace

std::optional<Extent> read_nth_of_every(const TimeReader& s, std::size_t at) {
  if (s.is(at, the)) ++at;
  auto nth = read_ordinal(s, at);
  if (!nth && s.is_word(at, "last")) nth = Ordinal{at + 1, -1};
  if (!nth) return std::nullopt;
  if (s.is_word(nth->end, "and"))
    if (const auto second = read_ordinal(s, nth->end + 1))
      nth = second;  // "the second and fourth Tuesdays"
  const bool of_the = s.is(nth->end, weekdays) && s.is_word(nth->end + 1, "of") &&
                      s.is(nth->end + 2, the) && s.is_word(nth->end + 3, "month");
  if (of_the) return Extent{nth->end + 4, TimeType::set, "P1M"};
  const bool named =
      weekday_at(s, nth->end) != 0 || s.is(nth->end, weekdays) || s.is(nth->end, unit);
  const std::size_t link = named ? nth->end + 1 : nth->end;
  if (!s.is_one_of(link, {"of", "in"}) || !s.is(link + 1, every)) return std::nullopt;
  return read_every(s, link + 1);
}

namespace {

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
  if (const auto* often = s.as(next, frequency); often && !s.is_capital(next))
    return Extent{next + 1, TimeType::set, std::string(often->text)};
  const auto length = read_length_with_article(s, next);
  if (!length || s.is(length->end, offset)) return std::nullopt;
  return Extent{length->end, TimeType::set, length->value};
}

/// Whether "a month" at `at` follows an amount: "$50 a month", "20 barrels a day".
bool follows_amount(const TimeReader& s, std::size_t at) {
  for (std::size_t back = 1; back <= 3 && back <= at; ++back) {
    const std::size_t i = at - back;
    if (is_year(s, i)) return false;
    if (s[i].kind == PieceKind::number || s.is(i, scale) || s.is(i, vague)) return true;
    if (s.is(i, number) || s.is(i, tens) || s.is_mark(i, '%')) return true;
    const bool noun = s[i].kind == PieceKind::word &&
                      (!s[i].word || s.is(i, counted) || s.is(i, units) || s.is(i, daypart));
    if (!noun || s.is_one_of(i, {"for", "in", "of", "to", "is", "was", "and", "than", "with",
                                 "within", "that", "on", "at", "as", "but"}))
      return false;
  }
  return false;
}

/// "a month" as a rate; of speeds nothing.
std::optional<Extent> read_rate(const TimeReader& s, std::size_t at) {
  if (s.is(at, article) && s.is_word(at + 1, "night") && follows_amount(s, at))
    return Extent{at + 2, TimeType::set, "P1D"};
  const auto length = read_length_with_article(s, at);
  const bool fraction = length && length->unit == 'Q' && s.is_word(length->end, "of");
  if (!length || fraction || at == 0) return std::nullopt;
  if (s.is(at - 1, speed)) return Extent{length->end};
  // "52 jets a month before the crash", but "two men died a month before the vote"
  const bool counted_before =
      at > 1 && s[at - 2].kind == PieceKind::number && s.text(at - 1).back() == 's';
  const bool to_a_point = s.is(length->end, offset) || s.is(length->end, direction);
  if ((to_a_point && !counted_before) || !follows_amount(s, at)) return std::nullopt;
  return Extent{length->end, TimeType::set, length->value};
}

/// "Mondays", "Friday nights", "daily".
std::optional<Extent> read_habit(const TimeReader& s, std::size_t at) {
  if (s.is_word(at, "alternate") && s.is(at + 1, weekdays))
    return Extent{at + 2, TimeType::set, "P2W"};
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

}  // namespace

std::optional<Extent> read_set(const TimeReader& s, std::size_t at) {
  if (auto set = read_every(s, at)) return set;
  if (auto set = read_times(s, at)) return set;
  if (auto set = read_rate(s, at)) return set;
  return read_habit(s, at);
}

}  // namespace quoth

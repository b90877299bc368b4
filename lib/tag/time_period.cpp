// Decades, centuries, seasons, quarters, halves and fiscal years.
#include "tag/time_count.h"
#include "tag/time_dates.h"

namespace quoth {
namespace {

using enum TimeClass;

/// The s of "1980s", which is a piece of its own.
bool is_plural_s(const TimeReader& s, std::size_t at) {
  return s.is_word(at, "s") && s.is_glued(at);
}

/// 1980 to the decade, 1800 to the century: "the 1900s" are a century, "the 2000s" a decade.
Moment years_of(int year) {
  const bool century = year % 100 == 0 && year < 2000;
  return {.grain = century ? Grain::century : Grain::decade, .year = year};
}

/// "1980s", "1980's", "'80s", "nineties"; "80s" alone may be degrees.
MaybePoint read_decade(const TimeReader& s, std::size_t at) {
  const bool with_the = s.is(at, the);
  if (with_the) ++at;
  if (const auto* named = s.as(at, decade)) {
    const bool introduced = with_the || (at > 0 && s.is(at - 1, part));
    if (!introduced) return std::nullopt;
    return Point{at + 1, years_of((named->number < 30 ? 2000 : 1900) + named->number)};
  }
  const bool apostrophe = s.is_mark(at, '\'') && s.is_glued(at + 1);
  if (apostrophe) ++at;
  if (s[at].kind != PieceKind::number || s[at].number % 10 != 0) return std::nullopt;
  const std::size_t letter = s.is_mark(at + 1, '\'') && s.is_glued(at + 1) ? at + 2 : at + 1;
  if (!is_plural_s(s, letter)) return std::nullopt;
  if (s.is_number(at, 1000, 2990) && s.text(at).size() == 4)
    return Point{letter + 1, years_of(s[at].number)};
  const bool short_form = apostrophe || (at > 0 && s.is(at - 1, part));
  if (!short_form || s.text(at).size() != 2) return std::nullopt;
  return Point{letter + 1, years_of((s[at].number < 30 ? 2000 : 1900) + s[at].number)};
}

/// "19th century", "20th-century", "the third century B.C.", "the 18th" before "and 19th
/// centuries".
MaybePoint read_century(const TimeReader& s, std::size_t at) {
  if (s.is(at, the)) ++at;
  const auto nth = read_ordinal(s, at);
  if (!nth || nth->number < 1) return std::nullopt;
  const auto is_century = [&](std::size_t i) { return unit_at(s, i) == 'C'; };
  Moment m{.grain = Grain::century, .year = (nth->number - 1) * 100};
  const std::size_t noun = s.is_hyphen(nth->end) ? nth->end + 1 : nth->end;
  if (is_century(noun)) {
    const bool before_christ =
        s.is_upper(noun + 1) &&
        (s.is_word(noun + 1, "bc") || (s.is_word(noun + 1, "b") && s.is_word(noun + 3, "c")));
    if (!before_christ) return Point{noun + 1, m};
    m.year = -nth->number * 100;
    return Point{noun + (s.is_word(noun + 1, "bc") ? 2 : 5), m};
  }
  if (!s.is_one_of(nth->end, {"and", "or", "to"})) return std::nullopt;
  const auto second = read_ordinal(s, s.is(nth->end + 1, the) ? nth->end + 2 : nth->end + 1);
  if (!second || !is_century(second->end)) return std::nullopt;
  return Point{nth->end, m};
}

/// Names such as "Summer Olympics" and "Arab Spring" are no seasons.
bool is_season_name(const TimeReader& s, std::size_t at) {
  return s.is_capital(at) && (s.is_capital(at + 1) || (at > 0 && s.is_capital(at - 1) && at > 1));
}

/// "summer 2024", "the summer of 2024", "in the fall".
MaybePoint read_season(const TimeReader& s, std::size_t at, const TimeContext& c) {
  const std::size_t begin = at;
  if (s.is(at, the)) ++at;
  const auto* named = s.as(at, season);
  if (!named || is_season_name(s, at)) return std::nullopt;
  Moment m{.grain = Grain::season, .number = static_cast<unsigned>(named->number)};
  if (const auto year = read_year_after(s, at + 1, c)) {
    m.year = year->moment.year;
    return Point{year->end, m};
  }
  const bool introduced =
      begin > 0 && (s.is(begin - 1, part) ||
                    s.is_one_of(begin - 1, {"in", "by", "since", "until", "during", "through",
                                            "over", "before", "after", "for"}));
  const bool verb =
      s.is_one_of(at, {"fall", "spring"}) && begin == at && !(begin > 0 && s.is(begin - 1, part));
  if (!introduced || verb) return std::nullopt;
  return Point{at + 1, place_year(c, m, tense_at(s, begin, at + 1))};
}

/// "fiscal 2025", "fiscal year 2024-25", "FY2025".
MaybePoint read_fiscal(const TimeReader& s, std::size_t at) {
  if (s.is(at, the)) ++at;
  if (!s.is(at, fiscal)) return std::nullopt;
  std::size_t year = s.is_word(at + 1, "year") ? at + 2 : at + 1;
  if (s.is_number(year, 1900, 2999)) {
    const Moment m{.grain = Grain::year, .year = s[year].number, .fiscal = true};
    return Point{year + 1, m};
  }
  if (s.is_word(at, "fy") && s.is_glued(year) && s.text(year).size() == 2 &&
      s.is_number(year, 0, 99))
    return Point{year + 1, {.grain = Grain::year, .year = 2000 + s[year].number, .fiscal = true}};
  return std::nullopt;
}

/// The year of a quarter or half: written after it, or the fitting one.
Point with_year(const TimeReader& s, std::size_t begin, std::size_t end, Moment m,
                const TimeContext& c) {
  const std::size_t fiscal_at = s.is_word(end, "of") ? end + 1 : end;
  auto year = read_fiscal(s, fiscal_at);
  if (!year) year = read_year_after(s, end, c);
  if (!year) return {end, place_year(c, m, tense_at(s, begin, end))};
  m.year = year->moment.year;
  m.fiscal = year->moment.fiscal;
  return {year->end, m};
}

/// "Q3 2025", "the third quarter", "first-quarter", "the first half of 2025".
MaybePoint read_quarter(const TimeReader& s, std::size_t at, const TimeContext& c) {
  const std::size_t begin = at;
  if (s.is_word(at, "q") && s.is_capital(at) && s.is_glued(at + 1) && s.is_number(at + 1, 1, 4))
    return with_year(s, at, at + 2,
                     {.grain = Grain::quarter, .number = static_cast<unsigned>(s[at + 1].number)},
                     c);
  if (s.is(at, the)) ++at;
  const bool fiscal_before = s.is(at, fiscal);
  const auto nth = read_ordinal(s, fiscal_before ? at + 1 : at);
  if (!nth || nth->number < 1 || nth->number > 4) return std::nullopt;
  std::size_t noun = s.is_hyphen(nth->end) || s.is(nth->end, fiscal) ? nth->end + 1 : nth->end;
  if (s.is_one_of(noun, {"quarter", "quarters"}))
    return with_year(s, begin, noun + 1,
                     {.grain = Grain::quarter, .number = static_cast<unsigned>(nth->number)}, c);
  // A "first half" without its year is football.
  if (!s.is(noun, half) || nth->number > 2) return std::nullopt;
  if (const auto year = read_year_after(s, noun + 1, c))
    return Point{year->end,
                 {.grain = Grain::half,
                  .year = year->moment.year,
                  .number = static_cast<unsigned>(nth->number)}};
  return std::nullopt;
}

}  // namespace

MaybePoint read_period(const TimeReader& s, std::size_t at, const TimeContext& c) {
  if (auto p = read_decade(s, at)) return p;
  if (auto p = read_century(s, at)) return p;
  if (auto p = read_fiscal(s, at)) return p;
  if (auto p = read_quarter(s, at, c)) return p;
  return read_season(s, at, c);
}

}  // namespace quoth

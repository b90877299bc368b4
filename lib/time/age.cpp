// Decades, centuries and seasons.
#include "time/count.h"
#include "time/dates.h"

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
  const bool after_decade = at > 1 && is_plural_s(s, at - 2) &&
                            (s.is_one_of(at - 1, {"and", "or", "to"}) || s.is_hyphen(at - 1));
  const bool short_form = apostrophe || after_decade || (at > 0 && s.is(at - 1, part));
  if (!short_form || s.text(at).size() != 2) return std::nullopt;
  return Point{letter + 1, years_of((s[at].number < 30 ? 2000 : 1900) + s[at].number)};
}

/// "19th century", "20th-century", "the third century B.C.", "the 18th" before "and 19th
/// centuries".
MaybePoint read_century(const TimeReader& s, std::size_t at) {
  const bool with_the = s.is(at, the);
  if (with_the) ++at;
  const auto nth = read_ordinal(s, at);
  if (!nth || nth->number < 1) return std::nullopt;
  const auto is_century = [&](std::size_t i) { return unit_at(s, i) == 'C'; };
  Moment m{.grain = Grain::century, .year = (nth->number - 1) * 100};
  const bool adjective = s.is_hyphen(nth->end);
  if (with_the && adjective) return std::nullopt;  // "the 19th-century house": the house's article
  const std::size_t noun = adjective ? nth->end + 1 : nth->end;
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

/// A season without its year: "in the fall", "by summer", "fear the winter", but not "the fall of",
/// "fall" and "spring" as verbs, "the summer heat".
bool is_bare_season(const TimeReader& s, std::size_t begin, std::size_t at) {
  const bool word = s.is_one_of(at, {"fall", "spring"});
  if (s.is_word(at + 1, "of") || (word && s.is_one_of(at + 1, {"in", "from"}))) return false;
  if (begin > 0 && s.is(begin - 1, part)) return true;
  if (word && begin == at) return false;
  if (begin > 0 && s.is_one_of(begin - 1, {"in", "by", "since", "until", "during", "through",
                                           "over", "before", "after", "for"}))
    return true;
  return begin != at && !word && (s[at + 1].kind == PieceKind::mark || s[at + 1].word);
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
  if (!is_bare_season(s, begin, at)) return std::nullopt;
  return Point{at + 1, place_year(c, m, period_tense_at(s, begin, at + 1))};
}

}  // namespace

MaybePoint read_age(const TimeReader& s, std::size_t at, const TimeContext& c) {
  if (auto p = read_decade(s, at)) return p;
  if (auto p = read_century(s, at)) return p;
  return read_season(s, at, c);
}

}  // namespace quoth

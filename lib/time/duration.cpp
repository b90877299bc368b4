// Durations.
#include <fmt/format.h>

#include "time/count.h"
#include "time/dates.h"
#include "time/sets.h"

namespace quoth {
namespace {

using enum TimeClass;

/// "the 12 months", "the decade to 2020", "over the years", with its article.
std::optional<Extent> read_definite(const TimeReader& s, std::size_t count) {
  const bool over = count > 1 && s.is_word(count - 2, "over") && unit_at(s, count) != 0 &&
                    !s.is_hyphen(count + 1);
  if (over && (s.is(count, units) || s[count + 1].kind != PieceKind::word))
    return Extent{count + 1, TimeType::duration,
                  length_value(s.is(count, units) ? 0 : 1, unit_at(s, count))};
  const bool up_to = s.is(count, unit) && s.is_word(count + 1, "to") &&
                     (is_year(s, count + 2) || month_at(s, count + 2) != 0);
  if (up_to) return Extent{count + 1, TimeType::duration, length_value(1, unit_at(s, count))};
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
  const std::size_t begin = with_the && from_now && s.is(count, approx) ? count + 1 : count;
  if (const auto length = read_length(s, begin); length && !length->hyphened) {
    std::size_t end = length->end;
    if ((nth || with_the) && s.is_word(end, "of"))
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
  const bool listed = at > 1 && s.is(at - 2, units) && s.is_one_of(at - 1, {"or", "and", "to"});
  const bool last_days = s.is_word(at - 1, "last") && at > 1 &&  // "his last days"
                         s.is_one_of(at - 2, {"his", "her", "its", "their", "the", "s"});
  const bool dying_days = s.is_one_of(at - 1, {"dying", "closing", "waning", "final", "early"});
  if (last_days || dying_days) return std::nullopt;
  const bool expected =
      listed || s.is_one_of(at + 1, {"without", "away", "into", "apart"}) ||
      s.is_one_of(at - 1, {"for", "after", "within", "over", "despite", "in", "spent", "spend",
                           "spending", "took", "take", "takes", "taking", "wait", "waited",
                           "waiting", "lasted", "last", "lasts"}) ||
      (s.is_one_of(at + 1, {"before", "after"}) && !day_after_day) ||
      (s.is_word(at + 1, "of") && !s.is_mark(at - 1, '-') && s[at - 1].kind != PieceKind::number &&
       what->text[0] != 'Q');
  if (!expected || (s.is_word(at + 1, "to") && !listed)) return std::nullopt;
  return Extent{at + 1, TimeType::duration, length_value(0, what->text[0])};
}

/// "a year" where a length is expected: "for a year", "nearly a decade", "a week of talks".
bool expects_length(const TimeReader& s, std::size_t at, std::size_t end) {
  if (s.is_one_of(end, {"old", "ahead", "of", "before", "after", "since", "in", "behind", "without",
                        "away", "late"}))
    return true;
  if (s.is_mark(end, '\'') && s.is_word(end + 1, "s")) return true;  // "a year's rain"
  if (s.is_one_of(end, {"to", "or"}) && read_length(s, end + 1))
    return true;  // "a year to 18 months"
  // "took the jury a day", "gave him a week"
  const std::size_t verb = at > 2 && s.is(at - 2, the) ? at - 3 : at - 2;
  if (at > 1 && s.is_one_of(verb, {"took", "takes", "take", "gave", "give", "gives", "cost"}))
    return true;
  return at > 0 &&
         (s.is(at - 1, approx) ||
          s.is_one_of(
              at - 1,
              {"for",     "in",    "within", "after",    "than",   "over",   "least",   "takes",
               "took",    "take",  "have",   "has",      "had",    "give",   "gives",   "gave",
               "given",   "need",  "needs",  "get",      "got",    "taking", "lasted",  "lasts",
               "last",    "spent", "spend",  "spending", "waited", "wait",   "waiting", "by",
               "another", "half",  "every",  "about",    "barely", "just",   "only"}));
}

/// "most of the day".
std::optional<Extent> read_most_of_the(const TimeReader& s, std::size_t at) {
  const auto* near = s.as(at, approx);
  const bool of = near->text == "LESS_THAN" && s.is_word(at, "most of");
  const char letter = of && s.is(at + 2, unit) ? unit_at(s, at + 2) : '\0';
  if (letter == 0) return std::nullopt;
  return Extent{at + 3, TimeType::duration, length_value(1, letter), std::string(near->text)};
}

/// "month-long", "decades-long"; "weeklong" is a word of the table.
std::optional<Extent> read_long(const TimeReader& s, std::size_t at) {
  if (const auto* word = s.as(at, lasting))
    return Extent{at + 1, TimeType::duration, std::string(word->text)};
  const char letter = unit_at(s, at);
  if (letter == 0 || !s.is_hyphen(at + 1) || !s.is_word(at + 2, "long") || s.is_hyphen(at + 3))
    return std::nullopt;
  if (at > 0 && s.is_mark(at - 1, '-') && s.is_glued(at)) return std::nullopt;  // "two-month-long"
  return Extent{at + 3, TimeType::duration, length_value(s.is(at, units) ? 0 : 1, letter)};
}

/// "ran it in 2:19:51".
std::optional<Extent> read_race(const TimeReader& s, std::size_t at) {
  if (at == 0 || !s.is_one_of(at - 1, {"in", "of"}) || !s.is_number(at, 0, 23)) return std::nullopt;
  for (const std::size_t i : {at + 1, at + 3})
    if (!s.is_mark(i, ':') || !s.is_glued(i) || !s.is_glued(i + 1) || !s.is_number(i + 1, 0, 59) ||
        s.text(i + 1).size() != 2)
      return std::nullopt;
  return Extent{at + 5, TimeType::duration,
                fmt::format("PT{}H{}M{}S", s[at].number, s[at + 2].number, s[at + 4].number)};
}

/// Names of wars and programmes: "Seven Years' War", "60 Minutes".
bool is_name(const TimeReader& s, std::size_t at, std::size_t end) {
  const std::size_t next = s.is_mark(end, '\'') ? end + 1 : end;
  if (s.is_capital(next) && s.is(next, war)) return true;
  const bool capital_unit =
      unit_at(s, end - 1) != 0 && s.is_capital(end - 1) && !s.is_upper(end - 1);
  // “One Hundred Years of Rain”
  if (capital_unit && at > 0 && s.is_mark(at - 1, '"') && s.is_capital(at)) return true;
  return capital_unit && at > 0 && s[at - 1].kind == PieceKind::word && !s.is_capital(at - 1);
}

}  // namespace

std::optional<Extent> read_duration(const TimeReader& s, std::size_t at, const TimeContext& c) {
  if (auto whole = read_long(s, at)) return whole;
  if (auto race = read_race(s, at)) return race;
  const auto* near = s.as(at, approx);
  // "over six years" is mostly "during"; "for over six years" is more than six.
  const bool during = s.is_word(at, "over") &&
                      !(at > 0 && s.is_one_of(at - 1, {"for", "in", "after", "took", "takes",
                                                       "lasted", "just", "spent"}));
  if (during) return std::nullopt;
  const std::size_t begin = near ? at + 1 : at;
  if (auto framed = read_framed(s, begin, c))
    return near || is_name(s, begin, framed->end) ? std::nullopt : framed;
  if (near && s.is(begin, the)) return read_most_of_the(s, at);
  auto length = read_length(s, begin);
  if (!length && (near || expects_length(s, begin, 0))) length = read_length_with_article(s, begin);
  if (!length)
    if (auto single = read_length_with_article(s, begin);
        single && (single->count.number > 1 || expects_length(s, begin, single->end)))
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

}  // namespace quoth

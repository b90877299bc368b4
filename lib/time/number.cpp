// Numbers in figures and words.
#include "time/count.h"

namespace quoth {
namespace {

using enum TimeClass;

/// "10 1/2", "2½".
void add_half(const TimeReader& s, Count& count) {
  if (s.is_mark(count.end, 'h') && s.is_glued(count.end)) {
    count.number += 0.5;
    count.end += 1;
  } else if (s.is_number(count.end, 1, 1) && s.is_mark(count.end + 1, '/') &&
             s.is_number(count.end + 2, 2, 2) && s.is_glued(count.end + 1) &&
             s.is_glued(count.end + 2)) {
    count.number += 0.5;
    count.end += 3;
  }
}

/// Figures: "25", "1,200", "2.5".
Count read_figures(const TimeReader& s, std::size_t at) {
  Count count{at + 1, static_cast<double>(s[at].number)};
  const std::size_t most = at + 8;  // "1,000,000,000,000"
  while (count.end < most && s.is_mark(count.end, ',') && s.is_glued(count.end) &&
         s.is_glued(count.end + 1) && s[count.end + 1].kind == PieceKind::number &&
         s.text(count.end + 1).size() == 3) {
    count.number = count.number * 1000 + s[count.end + 1].number;
    count.end += 2;
  }
  if (s.is_mark(count.end, '.') && s.is_glued(count.end) && s.is_glued(count.end + 1) &&
      s[count.end + 1].kind == PieceKind::number) {
    double part = s[count.end + 1].number;
    for (std::size_t i = 0; i < s.text(count.end + 1).size(); ++i) part /= 10;
    count.number += part;
    count.end += 2;
  }
  add_half(s, count);
  return count;
}

/// Words up to a hundred: "nine", "twenty", "twenty-five".
Count read_small(const TimeReader& s, std::size_t at) {
  if (const auto* n = s.as(at, number)) return {at + 1, static_cast<double>(n->number)};
  const auto* ten = s.as(at, tens);
  if (!ten) return {};
  const std::size_t next = s.is_hyphen(at + 1) ? at + 2 : at + 1;
  const auto* one = s.as(next, number);
  if (one && one->number < 10) return {next + 1, static_cast<double>(ten->number + one->number)};
  return {at + 1, static_cast<double>(ten->number)};
}

/// "two hundred", "5 million"; "a hundred" has its article before `at`.
Count read_scaled(const TimeReader& s, Count count) {
  const std::size_t most = count.end + 8;
  const bool figures = s[count.end - 1].kind == PieceKind::number;
  while (count.end < most && s.is(count.end, scale)) {
    const auto* times_ten = s.as(count.end, scale);
    count.number *= times_ten->number;
    ++count.end;
    if (figures) continue;  // "$1.5 billion two years ago"
    const std::size_t next = s.is_word(count.end, "and") ? count.end + 1 : count.end;
    if (const Count rest = read_small(s, next); rest.end > 0) {
      count.number += rest.number;
      count.end = rest.end;
    }
  }
  return count;
}

}  // namespace

std::optional<Count> read_count(const TimeReader& s, std::size_t at) {
  Count count;
  if (s.is(at, vague)) return Count{at + 1, 0, true};
  if (s[at].kind == PieceKind::number && s[at].number >= 0)
    count = read_figures(s, at);
  else if (s.is(at, article) && s.is(at + 1, scale))
    count = {at + 1, 1};
  else if (s.is(at, article) && s.is_word(at + 1, "dozen"))
    count = {at + 2, 12};
  else
    count = read_small(s, at);
  if (count.end == 0) return std::nullopt;
  return read_scaled(s, count);
}

std::optional<Ordinal> read_ordinal(const TimeReader& s, std::size_t at) {
  if (const auto* word = s.as(at, ordinal)) return Ordinal{at + 1, word->number};
  if (s[at].kind == PieceKind::number && s[at].number >= 0 && s[at].number < 1000 &&
      s.is_glued(at + 1) && s.is_one_of(at + 1, {"st", "nd", "rd", "th"}))
    return Ordinal{at + 2, s[at].number};
  return std::nullopt;
}

}  // namespace quoth

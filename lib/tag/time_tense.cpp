#include "tag/time_tense.h"

namespace quoth {
namespace {

using enum TimeClass;

constexpr std::size_t kReach = 40;  // pieces; keeps the cost linear

bool is_clause_end(const TimeReader& s, std::size_t i) {
  return s.is_mark(i, ';') || s.is_mark(i, '_') || s[i].kind == PieceKind::end;
}

bool ends_in(std::string_view word, std::string_view ending) {
  return word.size() > ending.size() + 2 &&
         equals_lower(word.substr(word.size() - ending.size()), ending);
}

bool is_noun_here(const TimeReader& s, std::size_t i) {
  return i > 0 && (s.is(i - 1, the) || s.is(i - 1, article) || s.is_word(i - 1, "to") ||
                   s.is(i - 1, past) || s.is(i - 1, aux) || s.is_mark(i - 1, '-') ||
                   s.is_one_of(i - 1, {"is", "are", "its", "his", "her", "their", "s", "of"}));
}

/// "announced", but not "need" or "the proposed law".
bool is_past_form(const TimeReader& s, std::size_t i) {
  const auto word = s.text(i);
  if (s[i].kind != PieceKind::word || !ends_in(word, "ed") || s.is_capital(i)) return false;
  if (s.is_one_of(i, {"need", "indeed", "speed", "proceed", "exceed", "succeed", "feed", "seed",
                      "deed", "breed", "hundred", "naked"}))
    return false;
  const bool describes =
      i > 0 && (s.is(i - 1, the) || s.is(i - 1, article) || s.is_mark(i - 1, '-') ||
                s.is_one_of(i - 1, {"its", "his", "her", "their", "s", "of"}));
  return !describes;
}

/// Whether a past form or participle at `i` hangs on "will" or "to": "will be released", but not
/// "would have been released".
bool has_future_auxiliary(const TimeReader& s, std::size_t i) {
  constexpr std::size_t kMostAuxiliaries = 6;  // "will not now have been"
  bool perfect = false;
  const std::size_t first = i > kMostAuxiliaries ? i - kMostAuxiliaries : 0;
  for (; i > first; --i) {
    const bool have = s.is_one_of(i - 1, {"have", "has"});
    if (!have && !s.is(i - 1, aux)) break;
    perfect = perfect || have;
  }
  if (i == 0 ||
      (perfect && s.is_one_of(i - 1, {"would", "could", "should", "might", "must", "may"})))
    return false;
  // "was to have ended", "is expected to have dropped"
  if (perfect && s.is_word(i - 1, "to")) return false;
  return s.is(i - 1, future) || s.is_word(i - 1, "to");
}

Tense tense_of(const TimeReader& s, std::size_t i) {
  // "had been due" is over.
  const bool over = i > 1 && s.is_word(i - 1, "been") && s.is_word(i - 2, "had");
  if (s.is(i, future) && !s.is_capital(i)) return over ? Tense::past : Tense::future;
  // "polls open Sunday", but not "the plant's open day", "did not open"
  if (s.is(i, plan) && !is_noun_here(s, i)) return Tense::future;
  if (i > 0 && s.is_word(i, "to") && s.is_one_of(i - 1, {"is", "are", "was", "were"}))
    return s.is_word(i + 1, "have") ? Tense::past : Tense::future;
  if (s.is_one_of(i, {"has", "have"}) && s.is_one_of(i + 1, {"to", "until", "till"}))
    return Tense::future;
  // "is cut", "are put": participles that are also the present
  const bool present =
      i > 0 && s.is_one_of(i - 1, {"is", "are"}) &&
      s.is_one_of(i, {"cut", "put", "hit", "shut", "cast", "split", "spread", "shed"});
  if (present) return Tense::unknown;
  if (s.is(i, past) || is_past_form(s, i))
    return has_future_auxiliary(s, i) ? Tense::future : Tense::past;
  // "The final is on Saturday", "is at 7.45pm on Thursday".
  if (s.is_one_of(i, {"is", "are"}) && s.is_one_of(i + 1, {"on", "at"}) &&
      (s.is(i + 2, weekday) || s[i + 2].kind == PieceKind::number))
    return Tense::future;
  // "is meeting", "are holding": the present progressive with a date speaks of a plan.
  if (i > 0 && ends_in(s.text(i), "ing") && s.is_one_of(i - 1, {"is", "are", "am", "re"}))
    return Tense::future;
  return Tense::unknown;
}

/// "extended to", "put off until", "remanded in custody until": the date lies ahead of the deed.
bool is_put_off_to(const TimeReader& s, std::size_t at) {
  constexpr std::size_t kNear = 9;  // pieces from the verb to the date
  bool until = false;
  for (std::size_t i = at; i > 0 && i + kNear > at; --i) {
    until = until || s.is_one_of(i - 1, {"to", "until", "till"});
    if (s.is(i - 1, shift)) return until;
    if (is_clause_end(s, i - 1) || s.is_mark(i - 1, ',')) return false;
  }
  return false;
}

}  // namespace

Tense tense_at(const TimeReader& s, std::size_t begin, std::size_t end) {
  if (is_put_off_to(s, begin)) return Tense::future;
  if (begin > 0 && s.is_word(begin - 1, "agreed") && !s.is_word(end, "to")) return Tense::past;
  // "agreed Friday to meet", but "is expected Friday to meet"
  const bool done = begin > 1 && is_past_form(s, begin - 1) && s.is_word(end, "to");
  if (done && !s.is_one_of(begin - 2, {"is", "are", "be"})) return Tense::past;
  // "by Friday" lies ahead, unless its verb is past: "kept going until Friday".
  bool limit = false, from = false;
  for (std::size_t i = begin, seen = 0; i > 0 && seen < kReach; --i, ++seen) {
    if (is_clause_end(s, i - 1)) break;
    if (limit && s.is_word(i - 1, "to")) return Tense::future;
    limit = limit || s.is_one_of(i - 1, {"by", "until", "till"});
    // "is barred from Friday": in force then
    from = from || s.is_one_of(i - 1, {"from", "starting", "beginning"});
    if (from && i > 1 && is_past_form(s, i - 1) && s.is_one_of(i - 2, {"is", "are"}))
      return Tense::future;
    if (const Tense found = tense_of(s, i - 1); found != Tense::unknown) return found;
  }
  for (std::size_t i = end; i < end + kReach && !is_clause_end(s, i); ++i)
    if (const Tense found = tense_of(s, i); found != Tense::unknown) return found;
  return limit ? Tense::future : Tense::unknown;
}

}  // namespace quoth

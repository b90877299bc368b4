#include "time/beside.h"

namespace quoth {
namespace {

using enum TimeClass;

/// "missed a payment due Monday".
bool is_unpaid(const TimeReader& s, std::size_t begin) {
  const std::size_t due = s.is_word(begin - 1, "on") && begin > 1 ? begin - 2 : begin - 1;
  if (!s.is_word(due, "due") || due < 3) return false;
  for (std::size_t i = due - 1; i > 0 && i + 5 > due; --i)
    if (s.is_one_of(i, {"missed", "skipped", "defaulted", "made", "paid", "repaid"}))
      return !s.is(i - 1, aux);
  return false;
}

/// "extended to", "put off until", "remanded in custody until": the date lies ahead of the deed.
bool is_put_off_to(const TimeReader& s, std::size_t begin) {
  constexpr std::size_t kNear = 9;  // pieces from the verb to the date
  bool until = false;
  for (std::size_t i = begin; i > 0 && i + kNear > begin; --i) {
    until = until || s.is_one_of(i - 1, {"to", "until", "till"});
    if (s.is(i - 1, shift)) return until;
    if (is_clause_end(s, i - 1) || s.is_mark(i - 1, ',')) return false;
  }
  return false;
}

}  // namespace

bool is_clause_end(const TimeReader& s, std::size_t i) {
  return s.is_mark(i, ';') || s.is_mark(i, '_') || s[i].kind == PieceKind::end;
}

bool ends_phrase(const TimeReader& s, std::size_t i) {
  if (s[i].kind != PieceKind::word) return !s.is_mark(i, '\'') && !s.is_mark(i, '-');
  return s.is_one_of(
      i, {"in",      "at",      "for",     "to",    "with",  "after",   "as",    "when",   "by",
          "from",    "and",     "or",      "but",   "if",    "because", "while", "before", "over",
          "through", "until",   "around",  "on",    "that",  "which",   "who",   "where",  "than",
          "so",      "despite", "against", "under", "since", "into",    "amid",  "due"});
}

Tense told_beside(const TimeReader& s, std::size_t begin, std::size_t end) {
  if (is_put_off_to(s, begin)) return Tense::future;
  if (begin == 0) return Tense::unknown;
  const std::size_t last = begin - 1;
  if (s.is_word(last, "agreed") && !s.is_word(end, "to")) return Tense::past;
  if (s.is_word(last, "of") && begin > 1 && s.is_word(begin - 2, "as")) return Tense::past;
  // "agreed Friday to meet", but "is expected Friday to meet"
  const std::size_t verb = s.is_word(last, "on") && begin > 1 ? begin - 2 : last;
  const bool done = verb > 0 && is_past_form(s, verb) && s.is_word(end, "to");
  if (done && !s.is_one_of(verb - 1, {"is", "are", "be"})) return Tense::past;
  // "gave them until noon on Friday to answer"
  constexpr std::size_t kLongestHour = 4;
  if (s.is_word(end, "to"))
    for (std::size_t i = begin; i > 0 && i + kLongestHour > begin; --i)
      if (s.is_one_of(i - 1, {"until", "till", "by"})) return Tense::future;
  // "called a vote for Sunday", but not "blamed for Sunday's vote"
  const bool named = s.is(begin, weekday) && s.is_word(last, "for") && end == begin + 1;
  if (named && ends_phrase(s, end)) return Tense::future;
  return is_unpaid(s, begin) ? Tense::past : Tense::unknown;
}

}  // namespace quoth

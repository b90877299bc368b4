#include "tag/time_tense.h"

namespace quoth {
namespace {

using enum TimeClass;

constexpr std::size_t kReach = 40;  // pieces; keeps the cost linear

bool is_clause_end(const TimeReader& s, std::size_t i) {
  return s.is_mark(i, ';') || s.is_mark(i, '_') || s[i].kind == PieceKind::end;
}

/// Whether what stands before `i` describes no noun there: "Monday in", "Monday."
bool ends_phrase(const TimeReader& s, std::size_t i) {
  if (s[i].kind != PieceKind::word) return !s.is_mark(i, '\'') && !s.is_mark(i, '-');
  return s.is_one_of(
      i, {"in",      "at",      "for",     "to",    "with",  "after",   "as",    "when",   "by",
          "from",    "and",     "or",      "but",   "if",    "because", "while", "before", "over",
          "through", "until",   "around",  "on",    "that",  "which",   "who",   "where",  "than",
          "so",      "despite", "against", "under", "since", "into",    "amid",  "due"});
}

/// The pieces of one expression of time in its sentence.
class Clause {
 public:
  Clause(const TimeReader& s, std::size_t begin, std::size_t end)
      : s_(s), begin_(begin), end_(end) {}

  Tense tense() const {
    if (const Tense told = told_beside(); told != Tense::unknown) return told;
    if (opens()) {
      const Tense later = after(true);
      if (later != Tense::unknown) return later;
    }
    for (const Tense found : {before(), after(false)})
      if (found != Tense::unknown) return found;
    if (limit_) return Tense::future;
    return is_prose() && is_adverbial() ? Tense::present : Tense::unknown;
  }

 private:
  /// What the words right beside the expression say, whatever the verb is.
  Tense told_beside() const {
    if (is_put_off_to()) return Tense::future;
    if (begin_ == 0) return Tense::unknown;
    const std::size_t last = begin_ - 1;
    if (s_.is_word(last, "agreed") && !s_.is_word(end_, "to")) return Tense::past;
    // "agreed Friday to meet", but "is expected Friday to meet"
    const bool done = begin_ > 1 && is_past_form(s_, last) && s_.is_word(end_, "to");
    if (done && !s_.is_one_of(begin_ - 2, {"is", "are", "be"})) return Tense::past;
    // "gave them until Friday to answer"
    if (s_.is_one_of(last, {"until", "till", "by"}) && s_.is_word(end_, "to")) return Tense::future;
    // "called a vote for Sunday", but not "blamed for Sunday's vote"
    const bool named = s_.is(begin_, weekday) && s_.is_word(last, "for") && end_ == begin_ + 1;
    if (named && ends_phrase(s_, end_)) return Tense::future;
    return is_unpaid() ? Tense::past : Tense::unknown;
  }

  /// "missed a payment due Monday".
  bool is_unpaid() const {
    const std::size_t due = s_.is_word(begin_ - 1, "on") && begin_ > 1 ? begin_ - 2 : begin_ - 1;
    if (!s_.is_word(due, "due") || due < 3) return false;
    for (std::size_t i = due - 1; i > 0 && i + 5 > due; --i)
      if (s_.is_one_of(i, {"missed", "skipped", "defaulted", "made", "paid", "repaid"}))
        return !s_.is(i - 1, aux);
    return false;
  }

  /// "extended to", "put off until", "remanded in custody until": the date lies ahead of the deed.
  bool is_put_off_to() const {
    constexpr std::size_t kNear = 9;  // pieces from the verb to the date
    bool until = false;
    for (std::size_t i = begin_; i > 0 && i + kNear > begin_; --i) {
      until = until || s_.is_one_of(i - 1, {"to", "until", "till"});
      if (s_.is(i - 1, shift)) return until;
      if (is_clause_end(s_, i - 1) || s_.is_mark(i - 1, ',')) return false;
    }
    return false;
  }

  /// "that on Monday", "but on Friday": the verb stands behind.
  bool opens() const {
    if (begin_ == 0) return true;
    const bool on = begin_ > 1 && s_.is_one_of(begin_ - 1, {"on", "by", "in", "at"});
    const std::size_t last = on ? begin_ - 2 : begin_ - 1;
    if (on && begin_ == 1) return true;
    if (s_.is_one_of(last, {"that", "because", "if", "when", "while", "but"})) return true;
    return on && s_.is_one_of(last, {"and", "so"}) && !s_.is_mark(end_, ',');
  }

  /// The nearest verb before, or what stands for one; past a relative clause between commas.
  Tense before() const {
    bool from = false;
    for (std::size_t i = begin_, seen = 0; i > 0 && seen < kReach; --i, ++seen) {
      if (is_clause_end(s_, i - 1)) break;
      // "by Friday" lies ahead, unless its verb is past: "kept going until Friday".
      if (limit_ && s_.is_word(i - 1, "to")) return Tense::future;
      limit_ = limit_ || s_.is_one_of(i - 1, {"by", "until", "till"});
      // "is barred from Friday": in force then
      from = from || s_.is_one_of(i - 1, {"from", "starting", "beginning"});
      if (from && i > 1 && is_past_form(s_, i - 1) && s_.is_one_of(i - 2, {"is", "are"}))
        return Tense::future;
      if (s_.is_mark(i - 1, ',') && begin_ > i + 2) {
        i = aside_start(i - 1) + 1;
        continue;
      }
      if (is_plan(s_, i - 1) && !is_planned_owner()) continue;
      const Tense found = tense_of(s_, i - 1);
      if (found == Tense::past && limit_ && is_ordered(i - 1)) return Tense::future;
      if (found == Tense::past && reports_present(i - 1)) return Tense::present;
      if (found != Tense::unknown) return found;
    }
    return Tense::unknown;
  }

  /// The comma that opens ", who was elected in May," which ends at `comma`; `comma` if there is
  /// none.
  std::size_t aside_start(std::size_t comma) const {
    constexpr std::size_t kLongestAside = 25;
    for (std::size_t i = comma; i > 0 && i + kLongestAside > comma; --i)
      if (s_.is_mark(i - 1, ',') && !s_.is_glued(i)) {
        const bool aside =
            s_.is_one_of(i, {"who", "which", "whose", "where"}) || is_past_form(s_, i);
        return aside ? i - 1 : comma;
      }
    return comma;
  }

  /// "said they train on Sunday": a verb that is no past form stands between.
  bool reports_present(std::size_t verb) const {
    if (!s_.is_one_of(verb, {"said", "told", "added"}) || !is_adverbial()) return false;
    const std::size_t subject = s_.is_word(verb + 1, "that") ? verb + 2 : verb + 1;
    return s_.is_one_of(subject, {"he", "she", "they", "it", "we", "i"}) && subject + 2 < begin_;
  }

  /// "ordered him freed by Friday": `verb` or one shortly before it says what is to be done.
  bool is_ordered(std::size_t verb) const {
    for (std::size_t i = verb + 1; i > 0 && i + 5 > verb; --i)
      if (s_.is_one_of(i - 1, {"ordered", "wanted", "demanded", "required", "requested"}))
        return true;
    return false;
  }

  /// A verb of plans says nothing of "Monday's crash", but of "Monday's game".
  bool is_planned_owner() const {
    if (!s_.is_mark(end_, '\'')) return true;
    if (begin_ > 0 && s_.is_one_of(begin_ - 1, {"after", "since", "over", "about", "despite"}))
      return false;
    for (std::size_t i = end_ + 2; i < end_ + 5; ++i)
      if (s_.is_one_of(i, {"game", "match", "final", "semifinal", "quarterfinal", "race", "fight",
                           "vote", "election", "runoff", "debate", "summit", "hearing", "derby"}))
        return true;
    return false;
  }

  Tense after(bool to_comma) const {
    for (std::size_t i = end_; i < end_ + kReach && !is_clause_end(s_, i); ++i) {
      if (to_comma && i > end_ && s_.is_mark(i, ',')) break;
      if (const Tense found = tense_of(s_, i); found != Tense::unknown) return found;
    }
    return Tense::unknown;
  }

  /// Not a headline, in which the present tells what has happened.
  bool is_prose() const {
    const std::size_t last = s_.size() - 1;
    return s_.is_mark(last, '.') || s_.is_mark(last, '"') || s_.is_mark(last, '?');
  }

  /// "on Monday", not "Monday's", "the Monday game".
  bool is_adverbial() const {
    const bool in_part = s_.is(end_, daypart) || s_.is(end_, twilight);  // "Saturday afternoon"
    if (!ends_phrase(s_, in_part ? end_ + 1 : end_)) return false;
    return begin_ == 0 || !s_.is_one_of(begin_ - 1, {"after", "since", "following", "of", "the"});
  }

  const TimeReader& s_;
  std::size_t begin_, end_;
  mutable bool limit_ = false;  // "by", "until" stands before
};

}  // namespace

Tense tense_at(const TimeReader& s, std::size_t begin, std::size_t end) {
  return Clause(s, begin, end).tense();
}

Tense period_tense_at(const TimeReader& s, std::size_t begin, std::size_t end) {
  const bool adverbial =
      begin > 0 && s.is_one_of(begin - 1, {"in", "since", "by", "until", "from"});
  const bool noun = s[end].kind == PieceKind::word && !adverbial && !s.is_capital(end) &&
                    !ends_phrase(s, end) && (!s[end].word || s.is(end, money) || s.is(end, unit));
  if (!noun) return tense_at(s, begin, end);
  // "lost the November election", "the third-quarter loss widened"
  const std::size_t verb = begin > 0 && s.is(begin - 1, the) ? begin - 1 : begin;
  const auto is_done = [&](std::size_t i) {
    return (is_past_form(s, i) || s.is(i, past)) &&
           !s.is_one_of(i, {"said", "told", "since", "has", "have", "had"});
  };
  return (verb > 0 && is_done(verb - 1)) ||
                 ((s.is(end, money) || s.is(end, unit)) && is_done(end + 1))
             ? Tense::past
             : Tense::unknown;
}

bool is_over_at(const TimeReader& s, std::size_t begin) {
  if (begin > 0 && s.is_word(begin - 1, "since")) return true;
  if (begin < 2 || !s.is_one_of(begin - 1, {"on", "in"})) return false;
  const bool verb = is_past_form(s, begin - 2) || s.is(begin - 2, past);
  return verb && tense_of(s, begin - 2) == Tense::past && !s.is_word(begin - 2, "was");
}

}  // namespace quoth

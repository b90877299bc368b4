#include "time/tense.h"

#include "time/beside.h"

namespace quoth {
namespace {

using enum TimeClass;

constexpr std::size_t kReach = 40;  // pieces; keeps the cost linear

/// The pieces of one expression of time in its sentence.
class Clause {
 public:
  Clause(const TimeReader& s, std::size_t begin, std::size_t end)
      : s_(s), begin_(begin), end_(end) {}

  Tense tense() const {
    if (const Tense told = told_beside(s_, begin_, end_); told != Tense::unknown) return told;
    if (opens()) {
      const Tense later = after(true);
      if (later != Tense::unknown) return later;
    }
    const Tense earlier = before();
    if (describes_deed(earlier != Tense::unknown)) return Tense::past;
    if (earlier != Tense::unknown) return earlier;
    if (const Tense later = after(false); later != Tense::unknown) return later;
    if (limit_) return Tense::future;
    return is_prose() && is_adverbial() ? Tense::present : Tense::unknown;
  }

 private:
  /// "that on Monday", "but on Friday": the verb stands behind.
  bool opens() const {
    if (begin_ == 0) return true;
    const bool on = begin_ > 1 && s_.is_one_of(begin_ - 1, {"on", "by", "in", "at"});
    const std::size_t last = on ? begin_ - 2 : begin_ - 1;
    if (on && begin_ == 1) return true;
    if (s_.is_one_of(last, {"that", "because", "if", "when", "while", "but"})) return true;
    return on && s_.is_one_of(last, {"and", "so"}) && !s_.is_mark(end_, ',');
  }

  /// "her victories on Tuesday", "Despite a defeat Sunday,": over, whatever they will lead to; if
  /// there is a verb, only far from it: "delivers her statement on Tuesday" is not.
  bool describes_deed(bool has_verb) const {
    constexpr std::size_t kNear = 10, kVerbNear = 5;
    for (std::size_t i = begin_; i > 0 && i + kNear > begin_; --i) {
      if (i == 1 && s_.is_one_of(0, {"despite", "after", "following"})) return true;
      const bool told = s_.is(i - 1, deed) || s_.is_word(i - 1, "according to");
      const bool beside = i == begin_ || (i + 1 == begin_ && s_.is_word(i, "on"));
      if (!told || (has_verb && !beside)) continue;
      for (std::size_t k = i - 1; has_verb && k > 0 && k + kVerbNear > i; --k)
        if (tense_of(s_, k - 1) != Tense::unknown) return false;
      return true;
    }
    return false;
  }

  /// The nearest verb before, or what stands for one; past a relative clause between commas.
  Tense before() const {
    bool from = false, to = false;
    for (std::size_t i = begin_, seen = 0; i > 0 && seen < kReach; --i, ++seen) {
      if (is_clause_end(s_, i - 1)) break;
      if (says_no_tense(s_, i - 1)) continue;
      // ", and a draw on Saturday would do"
      if (i > 1 && s_.is_mark(i - 2, ',') && s_.is_one_of(i - 1, {"and", "but", "while"}))
        if (const Tense later = after(true); later != Tense::unknown) return later;
      // "urged them to vote Tuesday"
      if (to && s_.is_one_of(i - 1, {"urged", "asked", "told", "invited", "encouraged", "ordered"}))
        return Tense::future;
      to = to || s_.is_word(i - 1, "to");
      // "by Friday" lies ahead, unless its verb is past: "kept going until Friday".
      if (limit_ && s_.is_word(i - 1, "to")) return had_before(i - 1) ? Tense::past : Tense::future;
      limit_ = limit_ || s_.is_one_of(i - 1, {"by", "until", "till"});
      // "is barred from Friday": in force then
      from = from || s_.is_one_of(i - 1, {"from", "starting", "beginning"});
      if (from && i > 1 && is_past_form(s_, i - 1) && s_.is_one_of(i - 2, {"is", "are"}))
        return Tense::future;
      if (s_.is_mark(i - 1, ',') && begin_ > i + 2) {
        i = aside_start(i - 1) + 1;
        continue;
      }
      if ((is_plan(s_, i - 1) || is_going_on(s_, i - 1)) && !is_planned_owner()) continue;
      // "thanked him for winning on Monday"
      if (i > 1 && s_.text(i - 1).ends_with("ing") && !s_.is_capital(i - 1) &&
          s_.is_one_of(i - 2, {"for", "after"}))
        return Tense::past;
      const Tense found = tense_of(s_, i - 1);
      // "vowed in Ohio on Monday to fight"
      if (found == Tense::future && s_.is_word(end_, "to") && is_promise(i - 1)) return Tense::past;
      if (found == Tense::past && limit_ && is_ordered(i - 1)) return Tense::future;
      if (found == Tense::past && reports_present(i - 1)) return Tense::present;
      if (found != Tense::unknown) return found;
    }
    return Tense::unknown;
  }

  /// "had raised $2 million to run its office by May".
  bool had_before(std::size_t at) const {
    constexpr std::size_t kNear = 8;
    for (std::size_t i = at; i > 0 && i + kNear > at; --i)
      if (s_.is_word(i - 1, "had")) return i < at;
    return false;
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

  /// "On Monday, she promised": said then.
  bool is_promise(std::size_t i) const {
    return s_.is_one_of(i, {"agreed", "promised", "vowed"}) &&
           !(i > 0 && s_.is_one_of(i - 1, {"is", "are", "was", "were", "be", "the", "a"}));
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

  /// Behind "—who once backed him—", which opens at the dash `dash`; `dash` if it does not end.
  std::size_t aside_end(std::size_t dash) const {
    for (std::size_t i = dash + 1; i < dash + kReach; ++i)
      if (s_.is_mark(i, '_')) return i + 1;
    return dash;
  }

  Tense after(bool to_comma) const {
    for (std::size_t i = end_; i < end_ + kReach; ++i) {
      if (s_.is_mark(i, '_')) i = aside_end(i);
      if (is_clause_end(s_, i)) break;
      if (says_no_tense(s_, i)) continue;
      if (is_promise(i)) return Tense::past;
      if (to_comma && i > end_ && s_.is_mark(i, ',')) break;
      // "influence the next debate": the debate's.
      if (s_.is_one_of(i, {"next", "upcoming", "forthcoming", "future", "tomorrow"})) continue;
      if (const Tense found = tense_of(s_, i); found != Tense::unknown) return found;
    }
    return Tense::unknown;
  }

  /// Not a headline, in which the present tells what has happened.
  bool is_prose() const {
    const std::size_t last = s_.size() - 1;
    if (!has_verb()) return false;
    return s_.is_mark(last, '.') || s_.is_mark(last, '"') || s_.is_mark(last, '?');
  }

  bool has_verb() const {
    for (std::size_t i = begin_; i > 0 && i + kReach > begin_; --i)
      if (may_be_verb(i - 1)) return true;
    for (std::size_t i = end_; i < end_ + kReach && i < s_.size(); ++i)
      if (may_be_verb(i)) return true;
    return false;
  }

  /// In the present: "is", "trains", "we train".
  bool may_be_verb(std::size_t i) const {
    if (s_[i].kind != PieceKind::word || s_.is_capital(i)) return false;
    return s_.is(i, aux) || s_.text(i).back() == 's' ||
           s_.is_one_of(i, {"are", "am", "have", "do"}) ||
           (i > 0 && s_.is_one_of(i - 1, {"we", "they", "you", "i", "who"}));
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

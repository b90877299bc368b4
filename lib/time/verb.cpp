#include "time/verb.h"

namespace quoth {
namespace {

using enum TimeClass;

bool ends_in(std::string_view word, std::string_view ending) {
  return word.size() > ending.size() + 2 &&
         equals_lower(word.substr(word.size() - ending.size()), ending);
}

bool is_owner(const TimeReader& s, std::size_t i) {
  return s.is_one_of(i, {"its", "his", "her", "their", "our", "s"});
}

bool is_be_now(const TimeReader& s, std::size_t i) {
  return s.is_one_of(i, {"is", "are", "am", "re"});
}

/// "the plant's open day", "two plays", "unveiled plans", "in talks".
bool is_noun_here(const TimeReader& s, std::size_t i) {
  if (i == 0) return false;
  const std::size_t before = i - 1;
  return s.is(before, the) || s.is(before, article) || s.is(before, TimeClass::past) ||
         s.is_one_of(before, {"not", "be", "been", "being"}) || s.is(before, number) ||
         s[before].kind == PieceKind::number || s.is_mark(before, '-') || is_be_now(s, before) ||
         is_owner(s, before) || is_past_form(s, before) ||
         s.is_one_of(before, {"to", "of", "in", "for", "with", "about", "from", "into", "over",
                              "no", "any", "some", "more", "this", "these", "new"});
}

/// "reports", "visit": as often nouns; who does it stands before them, what is done behind.
bool has_subject(const TimeReader& s, std::size_t i) {
  if (i == 0) return false;
  if (s.is_one_of(i - 1, {"we", "they", "you", "who", "he", "she", "it", "which", "that"}))
    return true;
  // "The Lakers, who have won six games, visit Denver"
  if (s.is_mark(i - 1, ',')) return s.is_capital(i + 1);
  const bool one_more = s.is_word(i - 1, "and") && s.is_one_of(i + 1, {"in", "at", "to"});
  if (one_more) return true;  // "have lost six and play in Leeds"
  if (s.text(i).back() != 's')
    return s[i - 1].kind == PieceKind::word && s.text(i - 1).back() == 's' &&
           !ends_in(s.text(i - 1), "ss");
  const bool owned = i > 1 && (s.is(i - 2, the) || is_owner(s, i - 2));
  if (s.as(i, plan)->number == 2 && owned && !s.is_capital(i - 1))
    return true;  // "his party votes"
  const bool ends = s[i + 1].kind == PieceKind::mark || s.is(i + 1, weekday) ||
                    s.is_one_of(i + 1, {"on", "in", "at", "for", "of", "from", "by", "to", "with",
                                        "after", "and", "or", "were", "was", "are"});
  return !ends || s.is_capital(i - 1);
}

/// "plan", "hopes": nouns as often as verbs of what will be.
bool is_intention(const TimeReader& s, std::size_t i) {
  return s.is_one_of(i, {"plan", "plans", "hope", "hopes", "aim", "aims", "promise", "promises",
                         "pledge", "pledges", "vow", "vows", "forecast", "deadline", "future"});
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
  // "ordered that the records be released": what is to be.
  if (i > 0 && i < s.size() && s.is_word(i, "be")) return true;
  if (i == 0 ||
      (perfect && s.is_one_of(i - 1, {"would", "could", "should", "might", "must", "may"})))
    return false;
  // "was to have ended", "is expected to have dropped"
  if (perfect && s.is_word(i - 1, "to")) return false;
  return (s.is(i - 1, future) && !is_intention(s, i - 1)) || s.is_word(i - 1, "to");
}

/// "has until Friday", "have a game on Sunday", but not "has not yet said".
bool owns_now(const TimeReader& s, std::size_t i) {
  if (!s.is_one_of(i, {"has", "have"})) return false;
  constexpr std::size_t kMostAdverbs = 3;
  for (std::size_t k = i + 1; k <= i + kMostAdverbs; ++k) {
    if (s.is_capital(k) || s.is(k, article) || s.is(k, the) || s[k].kind != PieceKind::word)
      return true;
    if (s.is(k, TimeClass::past) || is_past_form(s, k)) return false;
  }
  return true;
}

/// "is closed", "are put": a state, not "is accused of".
bool is_state_now(const TimeReader& s, std::size_t i) {
  const std::size_t be = i > 1 && s.is(i - 1, aux) ? i - 2 : i - 1;
  if (i == 0 || !is_be_now(s, be)) return false;
  return !s.is_one_of(i + 1, {"of", "with"});
}

/// "has to", "is to open", but not "is to have opened".
bool is_ahead_of_verb(const TimeReader& s, std::size_t i) {
  if (s.is_one_of(i, {"has", "have"}) && s.is_one_of(i + 1, {"to", "until", "till"})) return true;
  const bool be_to =
      i > 0 && s.is_word(i, "to") && s.is_one_of(i - 1, {"is", "are", "was", "were"});
  return be_to && !s.is_word(i + 1, "have");
}

/// "The final is on Saturday", "is at 7.45pm on Thursday".
bool is_plan_of_be(const TimeReader& s, std::size_t i) {
  if (!s.is_one_of(i, {"is", "are"})) return false;
  const std::size_t day = s.is_one_of(i + 1, {"on", "at"}) ? i + 2 : i + 1;
  return s.is(day, weekday) || (day == i + 2 && s[day].kind == PieceKind::number);
}

}  // namespace

bool is_past_form(const TimeReader& s, std::size_t i) {
  const auto word = s.text(i);
  if (s[i].kind != PieceKind::word || !ends_in(word, "ed") || s.is_capital(i)) return false;
  if (s.is_one_of(i, {"need", "indeed", "speed", "proceed", "exceed", "succeed", "feed", "seed",
                      "deed", "breed", "hundred", "naked"}))
    return false;
  const bool describes =
      i > 0 && (s.is(i - 1, the) || s.is(i - 1, article) || s.is_mark(i - 1, '-') ||
                is_owner(s, i - 1) || s.is_one_of(i - 1, {"of", "if", "when", "once", "as"}));
  return !describes;
}

bool is_going_on(const TimeReader& s, std::size_t i) {
  return i > 0 && ends_in(s.text(i), "ing") && is_be_now(s, i - 1);
}

bool is_plan(const TimeReader& s, std::size_t i) {
  const auto* verb = s.as(i, plan);
  return verb && !(s.is_capital(i) && i > 0) && !is_noun_here(s, i) &&
         (verb->number == 0 || has_subject(s, i));
}

bool says_no_tense(const TimeReader& s, std::size_t i) {
  constexpr std::size_t kLongestLink = 5;  // "to", "until"
  if (s[i].kind != PieceKind::word || s[i].word) return false;
  const auto word = s.text(i);
  return word.size() > kLongestLink && word.back() != 'd' && word.back() != 'g';
}

Tense tense_of(const TimeReader& s, std::size_t i) {
  if (s[i].kind != PieceKind::word || says_no_tense(s, i)) return Tense::unknown;
  // "had been due", "originally planned" are over.
  const bool over =
      (i > 1 && s.is_word(i - 1, "been") && s.is_word(i - 2, "had")) ||
      (i > 0 && s.is_one_of(i - 1, {"originally", "initially", "previously", "first"}));
  const bool noun = is_intention(s, i) && is_noun_here(s, i);
  if (s.is(i, future) && !s.is_capital(i) && !noun) return over ? Tense::past : Tense::future;
  if (is_ahead_of_verb(s, i) || is_plan(s, i)) return Tense::future;
  if ((s.is(i, TimeClass::past) || is_past_form(s, i)) && !owns_now(s, i)) {
    if (has_future_auxiliary(s, i)) return Tense::future;
    return is_state_now(s, i) ? Tense::unknown : Tense::past;
  }
  return is_plan_of_be(s, i) || is_going_on(s, i) ? Tense::future : Tense::unknown;
}

}  // namespace quoth

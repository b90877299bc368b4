// Time expressions with TIMEX3 values: what is marked, and how it is resolved.
//
//   find_times("He left on Monday.", {{0, 18}}, "2025-09-03")   // "Monday" -> date 2025-09-01
//
// Sources. Values and modifiers follow TIMEX3 (TimeML 1.2.1, Saurí et al. 2006), extents and the
// finer cases the TIDES 2005 standard (Ferro et al.), on which TIMEX3 rests. The kinds are those of
// the English rules of HeidelTime (Strötgen and Gertz 2013) and SUTime (Chang and Manning 2012).
//
// times. An expression is the longest phrase, with its determiner and modifier ("the late 1980s",
// "more than two hours", "early next year") but without its preposition and a possessive 's.
// - date: 2025-09-03, 2025-W36, 2025-W36-WE, 2025-09, 2025-Q3, 2025-H1, 2025-SU, FY2025, 2025,
//   198 (decade), 19 (century), BC0044; PAST_REF, PRESENT_REF, FUTURE_REF ("recently", "now").
// - time: a date with T10:00+09:00, T14:30Z (the zone where it is one) or TMO TAF TEV TNI.
// - duration: P3D, PT90M, P2Y3M, PXW ("several weeks"), P1DE, P1CE. Ages are durations
// ("42-year-old"
//   is P42Y): TIDES marks them, and a reader who does not want them can tell them by the span.
// - set: P1W ("weekly", "every week"), XXXX-WXX-1 ("every Monday"), P1M ("$50 a month").
// - mod: START MID END of a period, APPROX, LESS_THAN MORE_THAN EQUAL_OR_LESS EQUAL_OR_MORE of a
//   length, BEFORE AFTER ON_OR_BEFORE ON_OR_AFTER of a point. "earlier" and "later" give none: they
//   are counted from the time of writing and name no part of the period.
// - Within a name there is none ("April Jones", "The Sunday Times"): tag() drops those, since the
//   grammar does not know the names.
// - A range is two expressions, each with its own value ("Sept. 3-5", "2024-25", "six to eight
//   weeks"), for TIMEX3 has no value for both.
// - Not marked: anniversaries, names (Sunday Times, Seven Years' War), speeds, fractions, "may",
//   "march", "second" and "fall" as words; numbers of four digits that count or name things.
//
// Resolution. A bare weekday is the last one up to the reference, the day itself included, as in
// news style (AP); after a verb or preposition that points ahead it is the next, and so it is where
// a sentence with a full stop has no verb of the past ("The bank reports earnings on Thursday"; a
// headline's "Rebels seize airport on Monday" is over). Months and days
// without a year take the year that is near, of the right tense, and rather the reference's own,
// since news leaves that out. "two days later" counts from the date spoken of last. "four o'clock"
// without a half of the day is by day: one to six are after noon.
//
// One pass: the sentence is cut into pieces and each is looked up once (words.h); rules are
// tried only where a word of the vocabulary or a number stands, and each looks a bounded way ahead.
#pragma once

#include <string_view>
#include <vector>

#include "quoth/record.h"

namespace quoth {

/// The time expressions of the sentences, in text order, without overlap.
/// `reference` is the header's date (ISO 8601, any precision) or empty: then only values that
/// need no reference date are complete, others keep X for what is unknown ("XXXX-WXX-3").
std::vector<TimeExpression> find_times(std::string_view text, const std::vector<Span>& sentences,
                                       std::string_view reference);

}  // namespace quoth

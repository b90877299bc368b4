// The words of time expressions: data/en/time_words.tsv, months, weekdays, holidays, zones.
#pragma once

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace quoth {

/// What a word can be; the second column of time_words.tsv, in the same order as its names there.
enum class TimeClass : std::uint8_t {
  after,      // following: +1 from the date spoken of
  approx,     // about, more than
  article,    // a, an
  aux,        // be, not: words between "will" and its verb
  before,     // previous: -1 from the date spoken of
  counted,    // people, miles: after them a four-digit number is no year
  day,        // today, yesterday: value is the offset in days
  daypart,    // morning, noon: value is MO, NI… or a clock time
  decade,     // nineties
  deed,       // victory, remarks: what a date tells of is over
  direction,  // from, after, before (a point)
  edge,       // end, start (of a period)
  every,      // every, each, per
  filler,     // full, consecutive: between a number and its unit
  fiscal,     // fiscal, financial
  frequency,  // daily: value is the set's
  future,     // will, due: the date after it lies ahead
  half,       // half
  halfday,    // a.m., p.m.
  holiday,    // value is the rule of its date
  last,       // last, past: -1 from the reference
  lasting,    // weeklong: value is the length
  letter,     // Q in "Q3", H in "H1"
  money,      // profit: what is reported for half a year
  month,
  next,      // next, coming: +1 from the reference
  nth,       // anniversary: an ordinal before it is no time
  number,    // one to nineteen, dozen
  numbered,  // flight, room: a number after it is no year
  offset,    // ago, later
  old,       // old, aged
  ordinal,   // first, final
  other,     // every other
  part,      // early, mid, late
  past,      // said: the date after it lies behind
  plan,      // begin, open: in the present tense with a date ahead
  recent,    // recent, coming (weeks)
  ref,       // now: value PRESENT_REF, PAST_REF, FUTURE_REF
  same,      // that, the same
  scale,     // hundred
  season,    // 1 spring to 4 winter
  shift,     // extended: "to" or "until" after it points ahead
  side,      // earlier, later (this week)
  speed,     // miles (an hour): no set
  tens,      // twenty
  the,       // the
  thisone,   // this, current
  times,     // once, twice, times
  titled,    // (Sunday) Times: no day
  twilight,  // dusk: stands without an article
  unit,      // week: value is its letter
  units,     // weeks
  vague,     // several
  war,       // (Seven Years') War
  weekday,   // 1 Monday to 7 Sunday
  weekdays,  // Mondays
  zone,      // KST: value is the offset, where it is one
};

constexpr std::uint64_t bit(TimeClass what) {
  return std::uint64_t{1} << static_cast<unsigned>(what);
}

/// One meaning of a word.
struct Meaning {
  TimeClass what;
  int number = 0;         // the value read as an integer, or 0
  std::string_view text;  // the value as the table has it
};

struct TimeWord {
  std::uint64_t classes = 0;  // the bits of its meanings
  std::vector<Meaning> meanings;
  std::vector<std::pair<std::string_view, TimeWord*>> phrases;  // longest first
};

/// Letters of any script.
inline bool is_time_letter(unsigned char c) { return (c | 0x20u) - 'a' < 26u || c >= 0x80; }

/// The word in any case, or null where the vocabulary has none that begins with it.
const TimeWord* time_word(std::string_view word);

/// Compares ASCII letters without their case; `lower` is in lower case. A curly apostrophe equals
/// a straight one.
bool equals_lower(std::string_view text, std::string_view lower);

}  // namespace quoth

// The words of time expressions and the pieces of a sentence that the grammar of times reads.
//
// One pass cuts a sentence into words, numbers and marks and looks each word up in the vocabulary
// (data/en/time_words.tsv, months, weekdays, holidays). It cuts finer than tokenize(): "mid-1990s"
// is four pieces, "two-week" three, since times are written inside hyphenated words.
#pragma once

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "quoth/span.h"

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
  letter,     // Q in "Q3"
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
  side,      // earlier, later (this week)
  speed,     // miles (an hour): no set
  tens,      // twenty
  the,       // the
  thisone,   // this, current
  times,     // once, twice, times
  titled,    // (Sunday) Times: no day
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

enum class PieceKind : std::uint8_t { end, word, number, mark };

struct Piece {
  Span span;
  PieceKind kind = PieceKind::end;
  char mark = 0;                   // of a mark; dashes, quotes and apostrophes are - _ " '
  int number = 0;                  // of a number of at most nine digits, otherwise -1
  const TimeWord* word = nullptr;  // null: not in the vocabulary
};

/// Replaces `pieces` with those of a sentence, at most `most`; returns the offset up to which it
/// has read. Linear.
std::uint32_t read_pieces(std::string_view text, Span sentence, std::size_t most,
                          std::vector<Piece>& pieces);

/// Compares ASCII letters without their case; `lower` is in lower case. A curly apostrophe equals
/// a straight one.
bool equals_lower(std::string_view text, std::string_view lower);

}  // namespace quoth

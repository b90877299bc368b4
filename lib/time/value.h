// A point in time as precise as the words say it, and its TIMEX3 value.
//
//   Moment{.grain = Grain::month, .year = 2025, .month = 4}.value()      // "2025-04"
//   moment_of(date).as(Grain::week).value()                              // "2025-W36"
//   day.moved(-2, 'M').value()                                           // "2025-07"
#pragma once

#include <limits>
#include <optional>
#include <string>
#include <string_view>

#include "quoth/record.h"
#include "text/calendar.h"

namespace quoth {

/// How precise a moment is, coarse to fine.
enum class Grain { century, decade, year, half, quarter, season, month, week, weekend, day };

struct Moment {
  static constexpr int kUnknown = std::numeric_limits<int>::min();

  Grain grain = Grain::day;
  int year = kUnknown;  // negative: before Christ
  unsigned month = 0;   // 0: unknown
  unsigned day = 0;     // of a week: its Monday's; 0: unknown
  unsigned number = 0;  // of a quarter, half or season; of a day without date: its weekday
  bool fiscal = false;
  std::string_view ref = {};  // PAST_REF, PRESENT_REF, FUTURE_REF: then the rest is unknown
  std::string clock = {};     // "T10:00+09:00", "TMO" or empty
  std::string mod = {};

  std::string value() const;

  /// The day, where all of it is known.
  std::optional<Date> date() const;

  /// The same time, less precise: the month of a day. Must not be asked for more precision.
  Moment as(Grain coarser) const;

  /// Some units (letters of TIMEX3: D W M Q Y T C) away, as precise as the unit, or as the moment
  /// where that is less; "XXXX-XX-XX" and the like where the moment is too coarse to count from.
  Moment moved(int count, char unit) const;
};

/// The day `date`.
Moment moment_of(Date date);

/// The grain of a unit letter; clock units give day.
Grain grain_of(char unit);

/// A time expression of this moment; it is a `time` if the moment has a clock.
TimeExpression expression_of(Span span, const Moment& moment);

}  // namespace quoth

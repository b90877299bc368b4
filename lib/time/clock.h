// Times of day, alone and joined to a day.
#pragma once

#include "time/reader.h"

namespace quoth {

/// A clock time or part of the day: "T10:00", "TMO".
struct Clock {
  std::size_t end = 0;
  std::string value;
  std::string_view zone = {};  // as zone_named() gives it; the offset needs the day
};

/// "10 a.m. KST", "14:30", "0100 GMT", "5 o'clock", "half past seven", "noon".
std::optional<Clock> read_clock(const TimeReader& s, std::size_t at);

/// A point with a time of day: "10 a.m. KST Friday", "Friday at noon", "tomorrow night", "last
/// night", "the morning of Sept. 3"; a time without a day is of the day spoken of, or of today.
MaybePoint read_time(const TimeReader& s, std::size_t at, const TimeContext& c);

}  // namespace quoth

// Durations and sets: expressions that are no points.
#pragma once

#include "time/reader.h"

namespace quoth {

/// What a rule for durations or sets has read; an empty value: pieces that are no time expression
/// though they look like one ("60 miles an hour").
struct Extent {
  std::size_t end = 0;
  TimeType type = TimeType::duration;
  std::string value = {};
  std::string mod = {};
};

/// "more than 20 years", "the past three days", "two-week", "42-year-old", "for weeks".
std::optional<Extent> read_duration(const TimeReader& s, std::size_t at, const TimeContext& c);

/// "six to eight weeks", "2-3 years": the number before the link, for which the unit is told later;
/// the length after it is a duration of its own.
std::optional<Extent> read_length_range(const TimeReader& s, std::size_t at);

/// "the first Tuesday of each month", "the 15th of every month": once in each.
std::optional<Extent> read_nth_of_every(const TimeReader& s, std::size_t at);

/// "every Monday", "twice a year", "daily", "Sundays", "a month" in "$50 a month".
std::optional<Extent> read_set(const TimeReader& s, std::size_t at);

}  // namespace quoth

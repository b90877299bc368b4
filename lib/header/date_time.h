// The parts of a printed date, and how they are written in ISO 8601.
#pragma once

#include <string>
#include <string_view>

namespace quoth {

/// -1 and empty: not given.
struct DateTime {
  int year = -1, month = -1, day = -1;
  int hour = -1, minute = -1, second = -1;
  std::string zone;  // "+09:00", "Z", or an IANA name, which needs the date to become an offset
};

bool is_possible(const DateTime& when);

/// ISO 8601, as precise as the parts. `when` must have a year and be possible.
std::string iso_date_time(const DateTime& when);

}  // namespace quoth

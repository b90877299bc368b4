// Dates as newspapers, databases and web pages print them, to ISO 8601.
//
//   read_date("Sept. 3, 2025 - 18:04:26 KST", DayOrder::unknown).iso  //
//   "2025-09-03T18:04:26+09:00" read_date("3/9/2025", DayOrder::unknown).fault //
//   DateFault::ambiguous
#pragma once

#include <string>
#include <string_view>

namespace quoth {

enum class DayOrder { unknown, day_first, month_first };

enum class DateFault {
  none,
  absent,      // no date in it
  incomplete,  // no year
  impossible,  // 30 February, 25 o'clock
  ambiguous    // 3/9/2025, and nothing says whether days or months come first
};

struct PrintedDate {
  std::string iso;  // as precise as the source; empty unless fault is none
  DateFault fault = DateFault::absent;
  bool has_day = false;
  bool has_time = false;
  int leftover = 0;  // words passed over that do not belong to a date
};

/// Reads the first date, and the time and zone that come with it. A time without a zone is
/// written without one.
PrintedDate read_date(std::string_view printed, DayOrder order);

/// What the numeric dates of a file say: 25/12/2024 is day first, 12/25/2024 month first.
/// unknown if none is that clear, or if they contradict each other.
DayOrder find_day_order(std::string_view text);

/// What the region of a file's language says ("en-US"), if it names one.
DayOrder day_order_of(std::string_view language);

}  // namespace quoth

// Names of months and weekdays, and dates as ISO 8601 writes them.
//
//   month_named("Sept.")                    // 9
//   weekday_named("Wednesday")              // 3
//   iso_date(*parse_iso_date("2025-09-03T18:04:26+09:00"))   // "2025-09-03"
//
// Arithmetic is std::chrono's: `std::chrono::sys_days(date) + std::chrono::days(7)`.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace quoth {

using Date = std::chrono::year_month_day;

/// 1 to 12, or 0 if `word` names no month. Full names and abbreviations, with or without a stop,
/// in any case: whether "may" or "march" is a month is for the caller to say.
unsigned month_named(std::string_view word);

/// 1 (Monday) to 7 (Sunday), or 0. As month_named().
unsigned weekday_named(std::string_view word);

/// 1 (Monday) to 7 (Sunday).
unsigned weekday_of(Date date);

/// "2025-09-03"; years are written with four digits at least.
std::string iso_date(Date date);

/// "2025-W36", the week as ISO 8601 counts: from Monday, the first holds the year's 4 January.
std::string iso_week(Date date);

/// The date at the start of an ISO 8601 date or date and time; none if it is malformed or less
/// precise than a day, or if there is no such day ("2025-02-30").
std::optional<Date> parse_iso_date(std::string_view text);

/// The same day some months on, or the last of its month: 31 January + 1 is 28 or 29 February.
Date add_months(Date date, int months);

}  // namespace quoth

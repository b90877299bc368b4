// Points in time: dates as a calendar writes them, and dates told from others.
#pragma once

#include "time/reader.h"
#include "time/tense.h"

namespace quoth {

/// Any point without its clock: read_calendar(), read_period(), read_relative(), and these with
/// "early", "mid-", "the end of", "later" before them.
MaybePoint read_point(const TimeReader& s, std::size_t at, const TimeContext& c);

/// "Wednesday, Sept. 3, 2025", "3 September", "April", "2025-09-03", "Friday", "1959", "Christmas".
MaybePoint read_calendar(const TimeReader& s, std::size_t at, const TimeContext& c);

/// "Sept. 3", "3 September 2025": a day of a month.
MaybePoint read_month_day(const TimeReader& s, std::size_t at, const TimeContext& c);

/// "Wednesday", "Wednesday, Sept. 3", "Friday of last week", "the Saturday before Easter".
MaybePoint read_weekday(const TimeReader& s, std::size_t at, const TimeContext& c);

/// "Christmas", "Thanksgiving 2024", "last Easter" (by read_relative).
MaybePoint read_holiday(const TimeReader& s, std::size_t at, const TimeContext& c);

/// read_age(), "the third quarter", "H1 2024", "fiscal 2025".
MaybePoint read_period(const TimeReader& s, std::size_t at, const TimeContext& c);

/// "the 1980s", "the 19th century", "summer 2024".
MaybePoint read_age(const TimeReader& s, std::size_t at, const TimeContext& c);

/// "today", "last week", "next Friday", "this summer", "the same day", "the first week of April".
MaybePoint read_relative(const TimeReader& s, std::size_t at, const TimeContext& c);

/// "three days ago", "two weeks later", "a year from Monday": a length and the way it is counted.
MaybePoint read_distance(const TimeReader& s, std::size_t at, const TimeContext& c);

/// The year that follows a month, season or quarter: ", 2025", "of 2025", "last year".
MaybePoint read_year_after(const TimeReader& s, std::size_t at, const TimeContext& c);

/// A four-digit number that can be a year where it stands.
bool is_year(const TimeReader& s, std::size_t at);

/// The end of a name of a month or weekday, with the stop of an abbreviation.
std::size_t name_end(const TimeReader& s, std::size_t at);

/// A month's number where the word is a month there ("may", "march" and names of people are not).
unsigned month_at(const TimeReader& s, std::size_t at);

/// A day of the month in figures: its end past "rd", or 0.
std::size_t day_end(const TimeReader& s, std::size_t at);

/// A weekday's number where the word is one there ("Sunday Times" is not).
unsigned weekday_at(const TimeReader& s, std::size_t at);

/// Gives a month, day, season or quarter the year that fits the reference and the tense.
Moment place_year(const TimeContext& c, Moment moment, Tense tense);

/// The day of this name: the last one up to the reference, or the first from it on.
Moment place_weekday(const TimeContext& c, unsigned weekday, Tense tense);

/// The day of a holiday (rules of holidays.tsv) in a year.
Date holiday_in(std::string_view rule, int year);

}  // namespace quoth

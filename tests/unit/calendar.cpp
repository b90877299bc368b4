#include "text/calendar.h"

#include <catch2/catch.hpp>

using namespace quoth;
using namespace std::chrono;

TEST_CASE("months are known by name and abbreviation, with or without a stop, in any case") {
  CHECK(month_named("September") == 9);
  CHECK(month_named("Sept.") == 9);
  CHECK(month_named("SEP") == 9);
  CHECK(month_named("May") == 5);
  CHECK(month_named("Sunday") == 0);
  CHECK(month_named("Septembers") == 0);
  CHECK(month_named(".") == 0);
  CHECK(month_named("") == 0);
}

TEST_CASE("weekdays count from Monday") {
  CHECK(weekday_named("Monday") == 1);
  CHECK(weekday_named("Sun.") == 7);
  CHECK(weekday_named("thurs") == 4);
  CHECK(weekday_named("day") == 0);
  CHECK(weekday_of(2025y / 9 / 3) == 3);
}

TEST_CASE("dates are read from the start of ISO 8601 text and written back") {
  CHECK(iso_date(*parse_iso_date("2025-09-03T18:04:26+09:00")) == "2025-09-03");
  CHECK(iso_date(*parse_iso_date("2024-02-29")) == "2024-02-29");
  CHECK_FALSE(parse_iso_date("2025-02-29"));
  CHECK_FALSE(parse_iso_date("2025-09"));
  CHECK_FALSE(parse_iso_date("2025/09/03"));
  CHECK_FALSE(parse_iso_date("2025-9-3 x"));
  CHECK_FALSE(parse_iso_date(""));
}

TEST_CASE("ISO weeks at the turn of a year belong to the year of their Thursday") {
  CHECK(iso_week(2025y / 9 / 3) == "2025-W36");
  CHECK(iso_week(2024y / 12 / 30) == "2025-W01");
  CHECK(iso_week(2021y / 1 / 3) == "2020-W53");
}

TEST_CASE("a month later is the last day where the month is shorter") {
  CHECK(add_months(2025y / 1 / 31, 1) == 2025y / 2 / 28);
  CHECK(add_months(2025y / 1 / 15, -13) == 2023y / 12 / 15);
}

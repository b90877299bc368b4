#include "text/zone.h"

#include <catch2/catch.hpp>

using namespace quoth;
using namespace std::chrono;

TEST_CASE("zone abbreviations stand for an offset or for a zone with a summer time") {
  CHECK(zone_named("KST") == "+09:00");
  CHECK(zone_named("UTC") == "Z");
  CHECK(zone_named("ET") == "America/New_York");
  CHECK(zone_named("kst").empty());
}

TEST_CASE("the offset of a zone depends on the date, that of an offset does not") {
  CHECK(zone_offset("America/New_York", 2025y / 7 / 4, 9, 30) == "-04:00");
  CHECK(zone_offset("America/New_York", 2025y / 1 / 4, 9, 30) == "-05:00");
  CHECK(zone_offset("+09:00", 2025y / 7 / 4, 9, 30) == "+09:00");
  CHECK(zone_offset("", 2025y / 7 / 4, 9, 30).empty());
  CHECK(zone_offset("No/Where", 2025y / 7 / 4, 9, 30).empty());
}

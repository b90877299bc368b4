#include "header/date_time.h"

#include <fmt/format.h>

#include "text/zone.h"

namespace quoth {
namespace {

Date date_of(const DateTime& when) {
  return std::chrono::year(when.year) / std::chrono::month(static_cast<unsigned>(when.month)) /
         std::chrono::day(static_cast<unsigned>(when.day));
}

}  // namespace

bool is_possible(const DateTime& when) {
  if (when.month > 12 || when.month == 0 || when.day == 0 || when.day > 31) return false;
  if (when.hour > 23 || when.minute > 59 || when.second > 60) return false;
  return when.year < 0 || when.month < 0 || when.day < 0 || date_of(when).ok();
}

std::string iso_date_time(const DateTime& when) {
  if (when.month < 0) return fmt::format("{:04}", when.year);
  if (when.day < 0) return fmt::format("{:04}-{:02}", when.year, when.month);
  auto iso = iso_date(date_of(when));
  if (when.hour < 0) return iso;
  iso += fmt::format("T{:02}:{:02}", when.hour, when.minute);
  if (when.second >= 0) iso += fmt::format(":{:02}", when.second);
  return iso + zone_offset(when.zone, date_of(when), when.hour, when.minute);
}

}  // namespace quoth

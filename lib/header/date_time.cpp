#include "header/date_time.h"

#include <fmt/format.h>
#include <unicode/gregocal.h>
#include <unicode/timezone.h>

#include <cstdlib>
#include <memory>

#include "quoth/lexicon.h"
#include "text/calendar.h"

namespace quoth {
namespace {

Date date_of(const DateTime& when) {
  return std::chrono::year(when.year) / std::chrono::month(static_cast<unsigned>(when.month)) /
         std::chrono::day(static_cast<unsigned>(when.day));
}

/// The offset of an IANA zone at a local time, by ICU's rules for it; empty if ICU has no such zone.
std::string offset_at(const DateTime& when) {
  const std::unique_ptr<icu::TimeZone> zone(
      icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(when.zone)));
  if (*zone == icu::TimeZone::getUnknown()) return {};
  const auto days = std::chrono::sys_days(date_of(when)).time_since_epoch().count();
  const double local =
      ((days * 24.0 + when.hour) * 60.0 + when.minute) * 60'000.0;
  int32_t raw = 0, summer = 0;
  UErrorCode status = U_ZERO_ERROR;
  zone->getOffset(local, true, raw, summer, status);
  const int minutes = (raw + summer) / 60'000;
  return fmt::format("{}{:02}:{:02}", minutes < 0 ? '-' : '+', std::abs(minutes) / 60,
                     std::abs(minutes) % 60);
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
  const bool is_offset = when.zone.empty() || when.zone.find(':') != std::string::npos || when.zone == "Z";
  return iso + (is_offset ? when.zone : offset_at(when));
}

std::string_view zone_named(std::string_view abbreviation) {
  static const Lexicon zones = Lexicon::embedded("zones");
  const auto row = zones.find(abbreviation);
  return row ? row->field(1) : std::string_view();
}

}  // namespace quoth

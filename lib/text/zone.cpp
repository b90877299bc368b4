#include "text/zone.h"

#include <fmt/format.h>
#include <unicode/timezone.h>

#include <cstdlib>
#include <memory>

#include "quoth/lexicon.h"

namespace quoth {

std::string_view zone_named(std::string_view abbreviation) {
  static const Lexicon zones = Lexicon::embedded("zones");
  const auto row = zones.find(abbreviation);
  return row ? row->field(1) : std::string_view();
}

std::string zone_offset(std::string_view zone, Date date, int hour, int minute) {
  if (zone.find('/') == zone.npos) return std::string(zone);
  const std::unique_ptr<icu::TimeZone> rules(icu::TimeZone::createTimeZone(
      icu::UnicodeString::fromUTF8({zone.data(), static_cast<int32_t>(zone.size())})));
  if (*rules == icu::TimeZone::getUnknown()) return {};
  const auto days = std::chrono::sys_days(date).time_since_epoch().count();
  const double local = ((days * 24.0 + hour) * 60.0 + minute) * 60'000.0;
  int32_t raw = 0, summer = 0;
  UErrorCode status = U_ZERO_ERROR;
  rules->getOffset(local, true, raw, summer, status);
  const int minutes = (raw + summer) / 60'000;
  return fmt::format("{}{:02}:{:02}", minutes < 0 ? '-' : '+', std::abs(minutes) / 60,
                     std::abs(minutes) % 60);
}

}  // namespace quoth

// Time zones as news names them.
//
//   zone_named("KST")                                   // "+09:00"
//   zone_offset(zone_named("ET"), 2025y / 7 / 4, 9, 30) // "-04:00"
#pragma once

#include <string>
#include <string_view>

#include "text/calendar.h"

namespace quoth {

/// What an abbreviation of the table `zones` stands for: an offset, "Z", or an IANA name where the
/// date is needed to know the offset; empty if it stands for none.
std::string_view zone_named(std::string_view abbreviation);

/// The offset of a zone (as zone_named() gives it) at a local time, by ICU's rules; an offset is
/// given back as it is. Empty if there is no such zone.
std::string zone_offset(std::string_view zone, Date date, int hour, int minute);

}  // namespace quoth

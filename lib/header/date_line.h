// Lines that say when an article was published or changed: "Published : Sept. 3, 2025 - 18:04:26",
// "Updated 4 Sept 2025, 9 am BST", or a bare date.
#pragma once

#include <string_view>
#include <vector>

#include "header/date.h"

namespace quoth {

struct LabelledDate {
  bool updated = false;      // otherwise published
  std::string_view printed;  // without its label
  PrintedDate date;
};

/// The dates of a line, or none if the line holds anything else.
std::vector<LabelledDate> read_date_line(std::string_view line, DayOrder order);

bool is_date_line(std::string_view line);

/// "Published on", "Last updated:": what may stand before such a date, and nothing else.
bool is_date_label(std::string_view text);

}  // namespace quoth

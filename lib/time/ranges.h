// Ranges: two ends that share a month, year or half of the day. Each end is an expression of its
// own, since TIMEX3 has no value for both.
#pragma once

#include <vector>

#include "time/reader.h"

namespace quoth {

/// One end of a range, as the pieces [begin, end).
struct RangeEnd {
  std::size_t begin = 0;
  std::size_t end = 0;
  Moment moment;
};

/// "Sept. 3-5, 2025", "Sept. 3 and 4", "3-5 September", "2024-25", "9-11 a.m."; empty: none here.
/// A range of whole dates ("from Sept. 3 to Oct. 2") needs no rule.
std::vector<RangeEnd> read_range(const TimeReader& s, std::size_t at, const TimeContext& c);

}  // namespace quoth

// Time expressions with TIMEX3 values.
#pragma once

#include <string_view>
#include <vector>

#include "quoth/record.h"

namespace quoth {

/// `reference` is the header's date (ISO 8601, any precision) or empty: then only values that
/// need no reference date are complete, others keep X for what is unknown ("XXXX-WXX-3").
std::vector<TimeExpression> find_times(std::string_view text, const std::vector<Span>& sentences,
                                       std::string_view reference);

}  // namespace quoth

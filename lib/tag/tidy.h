// Names with their right spans, before types are settled and mentions are joined.
#pragma once

#include <string_view>
#include <vector>

#include "names/names.h"

namespace quoth {

/// Trims every name (name_span.h), parts pairs of places ("US-North Korea", "Seoul/Tokyo"), takes
/// the article into the names of newspapers ("told The Korea Herald") and drops "people" who are
/// an office ("Home Secretary").
std::vector<Name> tidy_names(std::string_view text, const std::vector<Span>& sentences,
                             const std::vector<Name>& names);

}  // namespace quoth

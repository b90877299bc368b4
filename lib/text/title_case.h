// Lines in which most words have a capital, as headlines.
#pragma once

#include <string_view>

#include "quoth/span.h"

namespace quoth {

/// Whether most words of a sentence have a capital, so that capitals say nothing.
bool is_title_case(std::string_view text, Span sentence);

}  // namespace quoth

// Where a name begins and ends: titles, possessives and marks are no part of it.
#pragma once

#include <string_view>

#include "names/names.h"

namespace quoth {

/// "President Putin" -> "Putin", "Seoul’s" -> "Seoul", "the West Bank" -> "West Bank" (a place).
/// Never empty if the span was not: what would leave nothing is left as it is.
Span trim_name(std::string_view text, Span span, EntityType type);

/// In the table of given names.
bool is_given_name(std::string_view word);

/// "Home Secretary", "Dr.", "NASA Administrator": names an office, not the person who holds it.
bool is_office(std::string_view name);

/// The title right before a span on the same line, without its stop ("Mr", "President"), or empty.
std::string_view title_before(std::string_view text, Span span);

}  // namespace quoth

// One key for all the names of one organisation or place that tables and spelling can tell.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tag/form.h"

namespace quoth {

/// The words by which a name is compared: its alias ("US" -> united states), without "the", "Inc."
/// or the plural of a people ("Koreans").
std::vector<std::string> thing_words(std::string_view surface, EntityType type);

/// Words joined behind a letter for the type, so that the team and the country stay two.
std::string thing_key(const std::vector<std::string>& words, std::size_t from, std::size_t to,
                      EntityType type);

}  // namespace quoth

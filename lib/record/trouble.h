// Where in a line the JSON breaks; only asked once the parser has refused the line.
#pragma once

#include <cstddef>
#include <string_view>

namespace quoth {

/// The byte where the trouble is noticed: the first byte that is no UTF-8, else where a reader that
/// goes through the line value by value stops, else its end.
std::size_t find_trouble(std::string_view line);

}  // namespace quoth

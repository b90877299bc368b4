// Whether bytes are UTF-8, and what to do when they are not.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace quoth {

/// The first byte that belongs to no well-formed sequence (Unicode 15, table 3-7), or the size.
std::size_t first_invalid_utf8(std::string_view bytes);

/// The text with each ill-formed sequence replaced by U+FFFD.
std::string repair_utf8(std::string_view bytes);

}  // namespace quoth

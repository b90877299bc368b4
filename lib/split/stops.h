// Where a sentence may end: the marks . ! ? and their kin, found 16 bytes at a time.
#pragma once

#include <cstdint>
#include <string_view>

namespace quoth::splitting {

/// True for . ! ? … ‽ and the ideographic, full-width and half-width marks of East Asian text.
bool is_stop(char32_t c);

/// The first byte in [from, end) where a stop mark begins, or `end`.
std::uint32_t find_stop(std::string_view text, std::uint32_t from, std::uint32_t end);

}  // namespace quoth::splitting

// Two people who are named together, and what means both of them later: "they", "the two".
#pragma once

#include <optional>

#include "attribute/cast.h"

namespace quoth {

struct Pair {
  std::size_t first = 0, second = 0;  // members
  std::size_t sentence = 0;
  std::uint32_t end = 0;  // of the second name
};

/// The last two people before `at` whom "and" joins: "Quill and her deputy, Jan Lund, met".
std::optional<Pair> last_pair(const Article& article, const Cast& cast, std::uint32_t at);

/// "both", "the two men", "the couple".
bool means_two(std::string_view phrase);

}  // namespace quoth

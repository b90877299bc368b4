// What mail and forums put between sentences, with no stop before or after it.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace quoth::splitting {

/// Where a sentence begins because of it, in text order: at and behind a time stamp ("Ann Hale
/// 03/09/2000 03:51 PM I agree"), at and behind a rule ("--------"), behind ":)" before a capital.
std::vector<std::uint32_t> furniture_starts(std::string_view text);

}  // namespace quoth::splitting

// Where a name stands in its sentence: by itself, or hanging on the words before or behind it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "quoth/span.h"

namespace quoth {

/// The words that stand before a name in its phrase, the nearest first: "Minister", "Finance" of
/// Finance Minister Grant.
std::vector<std::string_view> words_before_name(std::string_view text, std::uint32_t at);

/// Before the name's phrase: "a plan by Finance Minister Grant", "son of property tycoon Grant".
bool after_preposition(std::string_view text, std::uint32_t at);

/// Directly before the name, unlike after_preposition(), which looks past titles.
bool right_after_preposition(std::string_view text, std::uint32_t at);

/// The name owns what comes next: Lee’s lawyer.
bool is_owner(std::string_view text, Span name);

}  // namespace quoth

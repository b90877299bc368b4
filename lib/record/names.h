// The names of the record's enumerations and fields in JSON, in the order of the enumerations.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

#include "quoth/record.h"

namespace quoth {

inline constexpr std::array<std::string_view, 8> kFieldNames = {
    "id", "text", "header", "blocks", "sentences", "entities", "times", "quotes"};
inline constexpr std::array<std::string_view, 10> kBlockKinds = {
    "meta",    "headline",  "subheadline", "byline",  "dateline",
    "heading", "paragraph", "list_item",   "caption", "boilerplate"};
inline constexpr std::array<std::string_view, 4> kEntityTypes = {"PER", "ORG", "LOC", "MISC"};
inline constexpr std::array<std::string_view, 4> kTimeTypes = {"date", "time", "duration", "set"};
inline constexpr std::array<std::string_view, 3> kQuoteTypes = {"direct", "mixed", "indirect"};
inline constexpr std::array<std::string_view, 7> kHows = {
    "tag", "continuation", "pronoun", "role", "label", "colon", "none"};

template <std::size_t N, typename Enum>
std::string_view name_of(const std::array<std::string_view, N>& names, Enum value) {
  return names[static_cast<std::size_t>(value)];
}

/// The place of `name` among `names`, or N.
template <std::size_t N>
std::size_t index_of(const std::array<std::string_view, N>& names, std::string_view name) {
  return static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin());
}

}  // namespace quoth

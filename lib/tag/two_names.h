// Spans that are two names: "Ada Moss of Delta Research", "Moscow-Berlin", "Delta's Explorer".
#pragma once

#include <optional>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "tag/names.h"

namespace quoth {

/// What the article's names tell of each other.
struct KnownNames {
  std::unordered_set<std::string_view> surnames;           // last words of persons' names
  std::unordered_map<std::string_view, EntityType> names;  // as they stand, with their first type
};

KnownNames known_names(std::string_view text, const std::vector<Name>& names);

/// `names` with each person and the body that he or she is from ("of Delta Research") as two.
std::vector<Name> part_belonging(std::string_view text, const std::vector<Name>& names);

/// The two names that a span holds, in text order, or nothing if it is one.
std::optional<std::pair<Name, Name>> two_names(std::string_view text, const Name& name,
                                               const KnownNames& known);

}  // namespace quoth

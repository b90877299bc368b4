// What the words round a person's name tell of him or her: roles and gender.
#pragma once

#include <string_view>

#include "attribute/cast.h"

namespace quoth {

/// The role that a description names: "a former minister" of one that goes on with "who now sits".
void learn_description(Member& member, std::string_view text, Span description);

/// Titles, kin and appositions of one appearance: "her husband, the conductor Per Lund, a former
/// minister".
void learn_surroundings(Member& member, const Article& article, Span name, std::size_t sentence);

}  // namespace quoth

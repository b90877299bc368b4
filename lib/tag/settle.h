// One string, one type: a name that the tagger took for a person here and a place there.
#pragma once

#include <string_view>
#include <vector>

#include "names/names.h"

namespace quoth {

/// Gives all names of one spelling the type with the most confidence behind it, unless the other
/// types have more than a third of it and several mentions: "Washington" the man and the city.
/// A single word that is a person's usual one ("Xi" of Xi Jinping) follows the person.
void settle_types(std::string_view text, std::vector<Name>& names);

}  // namespace quoth

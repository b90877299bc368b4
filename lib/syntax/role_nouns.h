// Nouns that say what a person does or is.
#pragma once

#include <string_view>

namespace quoth {

/// "minister", "Co-founder", "CEO", "ecologist" (by its ending), "mother-of-two"; in the singular.
bool is_role_noun(std::string_view word);

/// A role noun, or one with an s: "minister", "ministers".
bool is_role_in_either_number(std::string_view word);

/// A role noun of those who govern, judge or command: "chancellor", not "author".
bool is_office_noun(std::string_view word);

}  // namespace quoth

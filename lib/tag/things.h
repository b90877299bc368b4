// Joins the names of organisations, places and everything else that is no person.
#pragma once

#include <string_view>
#include <vector>

#include "tag/form.h"
#include "tag/groups.h"

namespace quoth {

/// Places every form that is no PER in a group. "US" is the United States by a table of aliases;
/// "KRINS" is the Korea Research Institute for National Strategy by a definition in brackets, or
/// by its letters; "Boeing" is Boeing Co. and "the Herald" The Korea Herald where only one name
/// of the article can be meant.
void link_things(std::string_view text, const std::vector<NameForm>& forms, Groups& groups);

/// True for a name in the table of places and peoples. "American" is, "Tiananmen" is.
bool is_known_place(std::string_view name);

/// True for a name in the table of organisations that has no place of that name: "UN".
bool is_known_body(std::string_view name);

/// What that table has it for: "GPE", "NORP" or empty, as for a name that it does not know.
std::string_view place_kind(std::string_view name);

/// Whether that table has it for a country and nothing else.
bool is_country(std::string_view name);

/// The name that the table of places puts first for all of its names, or empty: "United States".
std::string_view place_name(std::string_view name);

/// "GPE", "NORP", "FAC", "EVENT", "LAW", "MEDIA" or empty, as lexicons have it.
std::string_view subtype_of(std::string_view name, EntityType type);

}  // namespace quoth

// One entity, many mentions: joins names into entities with a canonical name, and finds roles.
#pragma once

#include <vector>

#include "names/names.h"
#include "quoth/record.h"

namespace quoth {

/// Entities in order of first mention, ids "e1", "e2"…; may correct the types and spans of names.
std::vector<Entity> link_names(const Record& record, const std::vector<Span>& sentences,
                               std::vector<Name> names);

/// The description that the article gives of a person, cut at its ends, or an empty span.
/// "Doo Jin-ho, director of the Eurasia Research Center at …, told" -> "director of … "
Span find_role(std::string_view text, Span sentence, Span name);

}  // namespace quoth

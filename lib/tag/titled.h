// Persons that stand behind a role: "chief executive Ada Moss", of whom the tagger had but "Moss".
#pragma once

#include <string_view>
#include <vector>

#include "names/names.h"

namespace quoth {

/// `names` with each given name and surname that follow a role noun as one person; of a given name
/// that no table has, the surname stands alone elsewhere. A name that lies
/// within these words gives way; one that reaches beyond them is left as it is. In text order,
/// without overlap; linear in the text.
std::vector<Name> add_titled(std::string_view text, const std::vector<Span>& sentences,
                             const std::vector<Name>& names);

}  // namespace quoth

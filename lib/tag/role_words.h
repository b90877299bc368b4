// The words of roles: the nouns, and what goes before them.
#pragma once

#include <string_view>

#include "syntax/role_nouns.h"

namespace quoth {

/// A field that a minister holds, in lower case: "tourism".
bool is_portfolio(std::string_view lower);

/// A word that may stand before a role noun: "former", "police".
bool is_role_modifier(std::string_view lower);

/// "Gen.", "Sen.", "Sheikh": says what the person is, before a name.
bool is_title(std::string_view word);

/// "Mr.", "Dr.": says nothing of the kind.
bool is_form_of_address(std::string_view word);

}  // namespace quoth

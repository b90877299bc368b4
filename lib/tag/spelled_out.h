// Bodies that an article names in full once, with the acronym in brackets behind.
#pragma once

#include <string_view>
#include <vector>

#include "names/names.h"

namespace quoth {

/// `names` and, before each organisation's acronym in brackets, the words that it stands for, where
/// no name covers them: "news agency Arden Press Service (APS)". What covers a part gives way.
std::vector<Name> add_spelled_out(std::string_view text, const std::vector<Name>& names);

}  // namespace quoth

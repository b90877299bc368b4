// The lists of names that a model is trained with: as a gazetteer, and as stock for made-up names.
#pragma once

#include "names/gazetteer.h"
#include "names/grammar.h"
#include "quoth/train.h"

namespace quoth {

/// All lists and the library's own tables.
Table<std::uint32_t> read_gazetteer(const std::vector<NameList>& lists);

/// The names of the lists whose `made_up` is set, by type; those of the library's own tables.
NamesByType read_names(const std::vector<NameList>& lists);

}  // namespace quoth

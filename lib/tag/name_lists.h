// The lists of names that a model is trained with: as a gazetteer, and as stock for made-up names.
#pragma once

#include "quoth/train.h"
#include "tag/gazetteer.h"
#include "tag/grammar.h"

namespace quoth {

/// All lists and the library's own tables.
Table<std::uint32_t> read_gazetteer(const std::vector<NameList>& lists);

/// The names of the lists whose `made_up` is set, by type; those of the library's own tables.
NamesByType read_names(const std::vector<NameList>& lists);

}  // namespace quoth

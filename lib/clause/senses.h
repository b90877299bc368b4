// Verbs that report in one sense and not in another: "Lee offered her help", "the race offers a
// chance".
#pragma once

#include "clause/source.h"
#include "clause/tags.h"

namespace quoth {

/// Whether the verb that made `tag` reports nothing after all, by who is said to speak, and of
/// what.
bool is_other_sense(const Words& words, const VerbGroup& group, WordRange source, const Tag& tag);

}  // namespace quoth

// Subjects that a participle and what belongs to it part from their verb: "A report commissioned by
// the ministry [found]", "Gardaí investigating a fire in Arden [are seeking]".
#pragma once

#include "clause/source.h"

namespace quoth {

/// The subject of the clause, where `phrase`, which stands before the verb, is only part of what
/// its participle governs. Not found: `phrase` is the subject.
SourcePhrase before_reduced_clause(const Words& words, WordRange phrase);

}  // namespace quoth

// Whose a participle is that reports: "Charities wrote to Lee [asking] him to act".
#pragma once

#include "clause/source.h"

namespace quoth {

/// The source of a group whose verb is a participle, "saying", or an infinitive, "to say": the
/// noun before it, the subject of its clause, or, behind "for", the object that is blamed or
/// thanked.
SourcePhrase source_of_participle(const Words& words, const VerbGroup& group);

}  // namespace quoth

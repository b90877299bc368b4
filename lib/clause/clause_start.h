// Where the clause that a verb reports starts: behind when and where it was said.
//
//   said | in a statement on Monday | that the bridge would close
#pragma once

#include "syntax/cues.h"
#include "syntax/words.h"

namespace quoth {

/// Word `i`, or the first behind the circumstances that begin there; the size of the sentence if
/// nothing but circumstances stands there: "said in a note seen by Lee".
int skip_circumstance(const Words& words, int i, const ReportingVerb& verb);

/// A clause without "that" may begin with this word.
bool starts_clause(const Words& words, int i);

/// "claimed the bridge leaks", but not "claimed the central seat": the clause has a verb.
bool has_verb(const Words& words, int i);

}  // namespace quoth

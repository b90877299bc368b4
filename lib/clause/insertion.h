// Subjects that an insertion parts from their verb: "Lee, who is 32, of Arden, [said]".
#pragma once

#include "clause/source.h"

namespace quoth {

/// The subject before the insertions that end at `close`, a comma, dash or closing bracket.
SourcePhrase before_insertion(const Words& words, int close);

/// Whether the clause opens with a subject that insertions alone part from `close`, a comma.
bool subject_opens(const Words& words, int close);

/// The subject before an apposition that no comma closes, where `phrase` stands before the verb:
/// "Lee" in "Lee, president of Arden Foods [stated that]". Not found: `phrase` is none.
SourcePhrase before_open_apposition(const Words& words, WordRange phrase, int verb);

}  // namespace quoth

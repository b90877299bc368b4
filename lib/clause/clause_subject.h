// Where the subject of a clause stands, behind what opens the clause.
//
//   But on Friday, after a long night, [Quill] wrote …
//   Asked by Lund whether the mill would close, [she] shook her head …
#pragma once

#include "syntax/words.h"

namespace quoth {

/// Where the clause that word `close` stands in may begin: at the sentence, a quotation's end, a
/// semicolon, or a conjunction behind a comma.
int clause_start(const Words& words, int close);

/// The word behind a dateline that opens at word `first`, "GENEVA (AP) – [Talks] …"; `first` if
/// none does.
int behind_dateline(const Words& words, int first);

/// The first word of the subject of the clause that begins at word `first`, or `end` if nothing but
/// openings stands before word `end`.
int subject_start(const Words& words, int first, int end);

}  // namespace quoth

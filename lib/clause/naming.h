// Verbs that give a thing a name or a quality: called the plan a mistake, found it deplorable.
#pragma once

#include "syntax/words.h"

namespace quoth {

/// Whether the object that begins at word `i` is followed by what it is called; "called her mother"
/// has no more than the object.
bool names_object(const Words& words, int i);

}  // namespace quoth

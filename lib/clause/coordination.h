// Several who speak together: "Quill and her deputy, Per Lund, said".
#pragma once

#include "clause/source.h"

namespace quoth {

/// The source with those who are joined to it by "and", before it or, where it stands behind its
/// verb, after it: for "her deputy, Per Lund," all of "Quill and her deputy, Per Lund,".
SourcePhrase with_others(const Words& words, SourcePhrase source);

/// May open the phrase of somebody who speaks.
bool opens_speaker(const Word& word);

}  // namespace quoth

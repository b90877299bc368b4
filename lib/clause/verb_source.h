// Who says what a reporting verb reports: before it, behind it, or whoever spoke just before.
#pragma once

#include "clause/source.h"

namespace quoth {

struct VerbSource {
  SourcePhrase source;
  bool borrowed = false;  // it is that of the tag before: "…, Lee said, adding"
};

/// The source of a verb group in the active; `last` is that of the tag before.
VerbSource source_of_verb(const Words& words, const VerbGroup& group, const SourcePhrase& last);

}  // namespace quoth

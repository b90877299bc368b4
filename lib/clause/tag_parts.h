// The parts of a tag, from words to places in the text.
#pragma once

#include "clause/content.h"
#include "clause/source.h"
#include "clause/surround.h"
#include "clause/tags.h"

namespace quoth {

/// Gives the tag its source, and says whether it stands after the cue.
void set_source(const Words& words, const SourcePhrase& source, Tag& tag);

/// What is reported from word `first` on; its last word.
int set_content(const Words& words, int first, ContentBounds bounds, Tag& tag);

/// Gives the tag what stands round it.
void surround(const Words& words, TagPlace place, Tag& tag);

}  // namespace quoth

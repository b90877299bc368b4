// What a tag reports that stands before it or on both sides of it.
//
//   [The bridge], Ortega said, [would close].      The bridge would close, according to Ortega.
#pragma once

#include "syntax/noun_phrase.h"
#include "syntax/words.h"

namespace quoth {

/// The content that ends right before the tag, without an opening "But" or "In fact,"; empty if
/// the tag opens the sentence, or if a quotation or only a circumstance stands there.
WordRange content_before(const Words& words, int tag_first, int tag_last);

/// The content that goes on after the comma that closes the tag; empty if none does.
WordRange content_after(const Words& words, int tag_last);

}  // namespace quoth

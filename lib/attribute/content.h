// Where reported speech without quotation marks begins and ends.
//
// "Ortega said on Monday that the bridge would close, calling it old."
//                        [that the bridge would close]
#pragma once

#include "attribute/cues.h"
#include "attribute/words.h"

namespace quoth {

/// What a verb group is followed by.
struct Complement {
  int cue_last = 0;     // the cue may take a preposition in: "warned of"
  int first = 0;        // first word of the content
  int addressee_first = 0, addressee_last = -1;  // "reporters" in "told reporters that"
  std::uint32_t frame = 0;  // the frame that it fills; 0: none, nothing is reported after the cue
};

/// The complement of the verb group whose last word is `last`.
Complement complement_of(const Words& words, int last, const ReportingVerb& verb);

/// The last word of the content that begins at `first`.
int content_end(const Words& words, int first);

}  // namespace quoth

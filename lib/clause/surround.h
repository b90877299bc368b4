// What a tag reports that stands before it or on both sides of it.
//
//   [The bridge], Ortega said, [would close].      The bridge would close, according to Ortega.
#pragma once

#include "syntax/noun_phrase.h"
#include "syntax/words.h"

namespace quoth {

/// Where a tag stands, in words.
struct TagPlace {
  int first = 0;
  int last = 0;
  bool inverted = false;   // said Ortega
  bool according = false;  // according to: needs no comma before it
  bool relays = false;     // who reports behind it is a part of what it reports
};

/// The content round a tag; a range is empty where none stands.
struct Surroundings {
  WordRange before;  // without an opening "But" or "In fact,"
  WordRange after;   // behind the comma that closes the tag
};

/// Both are empty if the tag has its content, or a quotation, elsewhere.
Surroundings surroundings(const Words& words, TagPlace tag);

}  // namespace quoth

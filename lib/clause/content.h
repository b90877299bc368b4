// Where reported speech without quotation marks ends.
//
// "Ortega said on Monday that the bridge would close, calling it old."
//                        [that the bridge would close]
#pragma once

#include "syntax/words.h"

namespace quoth {

/// What bounds the content besides the end of its sentence.
struct ContentBounds {
  bool opening = false;     // "While Lee says it leaks, …": ends at the comma
  bool relative = false;    // "Ortega, who wants a bridge, agrees": ends at the comma
  bool noun = false;        // "her claim that it leaks is wrong": ends before the main verb
  bool participle = false;  // "saying it leaks and calling it old": ends at the next participle
  bool phrase = false;      // an object or infinitive: ends where the reporter adds something
  bool timed = false;       // an object: "on Friday" tells when it was said
  bool clause = true;       // of a noun's content: it has a verb of its own
  bool object = false;      // of a noun's content: the main verb stands before the noun
  bool subject = false;     // of a noun's content: the main verb must follow
  bool whole = false;       // "According to Lee, …": whatever reports in it is part of it
};

/// The bounds of what the verb group that begins at `group` reports; `tag` is the first word of
/// the tag, the group's own or that of its source.
ContentBounds bounds_of(const Words& words, int tag, int group);

/// A second report begins at word `i`, or the tag that closes the first one: "…, a guard said."
bool opens_report(const Words& words, int i);

/// The last word of the content that begins at `first`.
int content_end(const Words& words, int first, ContentBounds bounds);

}  // namespace quoth

// The head of a noun phrase: its words up to the first preposition, comma or bracket.
#pragma once

#include <string>
#include <string_view>

#include "quoth/span.h"
#include "syntax/name_place.h"

namespace quoth {

struct PhraseHead {
  Span span;              // "House Speaker Paul Ryan" of "House Speaker Paul Ryan (R-Wis.)"
  Span name;              // its capitalised words at the end without titles: "Paul Ryan"; or empty
  std::string role;       // its last role noun in lower case: "speaker"; or empty
  std::string pronoun;    // in lower case, where the phrase is one
  bool definite = false;  // begins with "the", "this" or a possessor
  bool plural = false;    // its last word is a plural
};

PhraseHead head_of(std::string_view text, Span noun_phrase);

/// The span of the head alone, which is found sooner.
Span head_span(std::string_view text, Span noun_phrase);

/// "Ana Quill" at the end of "University of Arden club president Ana Quill": the capitalised words
/// behind the phrase's last role noun; or empty.
Span name_behind_role(std::string_view text, Span noun_phrase);

}  // namespace quoth

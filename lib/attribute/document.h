// Things that hold words, and whose words they are: "a statement from Ana Quill".
#pragma once

#include <optional>

#include "attribute/cast.h"

namespace quoth {

/// "her statement", "signs": a thing that holds words, which somebody else writes or carries
/// (data/en/document_nouns.tsv).
bool is_document(std::string_view text, Span phrase);

/// The name in "a statement from Ana Quill", "a letter signed by Ana Quill", "Quill’s letter".
std::optional<Appearance> author_of(std::string_view text, const Cast& cast, Span phrase);

}  // namespace quoth

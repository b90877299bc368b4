// Tags by their place, whatever the verb: the cue lexicon cannot know them all.
#pragma once

#include <optional>
#include <string_view>

#include "clause/tags.h"

namespace quoth {

/// “This is it,” Quill shot back: `rest` of the sentence follows a comma and tells that this is
/// one.
std::optional<Tag> guess_after(std::string_view text, Span rest);

/// “This is it!” beamed Ada Quill of Arden: an unknown verb and a name.
std::optional<Tag> guess_inverted(std::string_view text, Span rest);

/// After a loss, Quill shot back, “Wait.”: the subject of the clause before a comma.
std::optional<Tag> guess_before(std::string_view text, Span before);

}  // namespace quoth

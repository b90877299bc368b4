// Tags of a view without any verb: "In Ortega's view, [the bridge leaks]".
#pragma once

#include <optional>

#include "clause/tags.h"
#include "syntax/words.h"

namespace quoth {

/// Whose view follows or stands before: "in her view", "in the eyes of the court", "as far as Lee
/// is concerned", "to hear Lee tell it", which begin at word `i`.
std::optional<Tag> view_tag(const Words& words, int i);

}  // namespace quoth

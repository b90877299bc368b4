// Tags that a reporting verb makes: "Ortega said", "the bridge is expected to", "Lee was told
// that".
#pragma once

#include <optional>

#include "clause/source.h"
#include "clause/tags.h"

namespace quoth {

/// A modal or an infinitive scores less: "would say", "to say".
constexpr double reports_score = 0.5;

/// The tag of the verb at word `i`; nothing if it reports nothing there. `last_source` is that of
/// the tag before, which a participle takes over: "…, Lee said, adding".
std::optional<Tag> verb_tag(const Words& words, int i, SourcePhrase& last_source);

}  // namespace quoth

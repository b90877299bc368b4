// Tags that no reporting verb makes: "according to Ortega", "as Ortega put it", "her claim that".
#pragma once

#include <optional>

#include "clause/source.h"
#include "clause/tags.h"

namespace quoth {

/// "according to Ortega" at word `i`; `source` gets who that is.
std::optional<Tag> according_to(const Words& words, int i, SourcePhrase& source);

/// "in a poll of farmers, half of them …", whose "in" opens the sentence at word `i`.
std::optional<Tag> in_poll(const Words& words, int i);

/// "as Ortega put it", whose "put" is word `i`.
std::optional<Tag> put_it(const Words& words, int i);

/// "Ortega's claim that", "is sure that", "the idea that": the noun or adjective is word `i`.
std::optional<Tag> cue_word(const Words& words, int i);

}  // namespace quoth

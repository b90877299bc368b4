// What both tables take from a quote.
#pragma once

#include <cstdint>
#include <vector>

#include "quoth/record.h"

namespace quoth {

/// The pieces of a quote's content: its parts, or the whole.
std::vector<Span> pieces(const Quote& quote);

/// All who speak together, in the order of the article; none for a quote of nobody.
std::vector<const Speaker*> speakers(const Quote& quote);

/// The entity that the speaker, the first of several, is; null if none.
const Entity* speaking_entity(const Record& record, const Quote& quote);

/// The entity that this one is; null if none.
const Entity* entity_of(const Record& record, const Speaker& speaker);

/// Words of the content: runs without white space that have a letter or digit, as `wc -w` counts
/// once dashes that stand alone are left out.
std::uint64_t count_words(const Record& record, const Quote& quote);

}  // namespace quoth

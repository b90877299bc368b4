// What the tagger left off at the edges of a name: the end of a long one, the given name that opens
// a sentence, and short names that stand beside a person's.
#pragma once

#include <string_view>
#include <vector>

#include "names/names.h"

namespace quoth {

/// The names with their edges mended, in text order and apart:
/// - "the Panel on Climate Change": a body's name goes on behind the preposition after its kind;
/// - "Jeb Bush", where only the surname was taken;
/// - "Jane Doe, R-Texas" and "(Jane Doe/Transit News)": the state and the agency, as new names.
std::vector<Name> mend_edges(std::string_view text, const std::vector<Span>& sentences,
                             const std::vector<Name>& names);

}  // namespace quoth

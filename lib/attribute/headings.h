// Quotations in headings: their speaker is told in the article below, not in the lines above.
//
//   ‘No excuses’                               the words of “There are no excuses,” Stahl said.
//   “Silence is music”: the composer Ada Moss on …          the name that follows the colon
#pragma once

#include <vector>

#include "attribute/speakers.h"
#include "quoth/attribute.h"

namespace quoth {

/// Gives each quotation without a tag that stands in a heading its speaker: the noun phrase after
/// its colon, or who says the same words, or most of them, in another quote of the article. One
/// that neither tells has no speaker: the lines above do not tell. `found` holds the article's
/// quotes.
void attribute_headings(const Article& article, const Speakers& speakers,
                        std::vector<Attribution>& found);

}  // namespace quoth

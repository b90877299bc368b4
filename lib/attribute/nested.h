// Quotations within quotations, where the outer speaker says who said it.
//
//   “My aunt used to say, ‘Count twice,’ and I do,” said Okafor.   ->  My aunt: ‘Count twice,’
#pragma once

#include <vector>

#include "attribute/article.h"
#include "attribute/speakers.h"
#include "quoth/attribute.h"

namespace quoth {

/// The nested quotes that have a tag of their own. `outer` are the quotes found so far, in text
/// order: who says "I" in one of them is its speaker.
std::vector<Attribution> find_nested(const Article& article, const Speakers& speakers,
                                     const std::vector<Attribution>& outer);

}  // namespace quoth

// Reported speech without quotation marks, or only partly in them.
//
//   Ortega said the bridge “will close” by June.  ->  mixed: the bridge “will close” by June
#pragma once

#include <string_view>
#include <vector>

#include "clause/tags.h"
#include "quoth/record.h"

namespace quoth {

/// The indirect and mixed quotes of the tags of a text, in text order. A quote of `direct` that
/// lies within a mixed one returned is a part of that one. Content that is wholly in quotation
/// marks is a direct quote and not looked at here. `quoted` are the regions in quotation marks.
std::vector<Quote> find_indirect(std::string_view text, const std::vector<Tag>& tags,
                                 const std::vector<Span>& quoted, const std::vector<Quote>& direct);

}  // namespace quoth

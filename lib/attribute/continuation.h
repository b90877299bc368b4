// Quotations without a tag: whose they are, from what stands before and after them.
#pragma once

#include <vector>

#include "attribute/drafts.h"
#include "attribute/speakers.h"

namespace quoth {

/// The sources of all drafts, tagged or not, in their order.
std::vector<Source> find_sources(const Article& article, const std::vector<Draft>& drafts,
                                 const Speakers& speakers, const Cast& cast);

}  // namespace quoth

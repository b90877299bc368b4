// The quotes of an article: those in quotation marks and those without, put together.
#pragma once

#include <vector>

#include "attribute/continuation.h"
#include "attribute/drafts.h"
#include "attribute/speakers.h"
#include "quoth/attribute.h"

namespace quoth {

/// In text order. A mixed quote takes in the quotations within its content; what is reported in
/// the words of a direct quote is not reported a second time.
std::vector<Attribution> assemble(const Article& article, const std::vector<Draft>& drafts,
                                  const std::vector<Source>& sources, const Speakers& speakers);

}  // namespace quoth

// A tag between two quotations: does it open the second, or close the first?
#pragma once

#include "attribute/article.h"

namespace quoth {

/// “It is done.” Lund added: “…”: `q` is closed, and the tag behind it opens the next quotation.
/// `led_to`: another tag before `q` reports it.
bool introduces_next(const Article& article, const Tag& tag, const Quotation& q, bool led_to);

}  // namespace quoth

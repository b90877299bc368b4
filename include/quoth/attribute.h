// Who said it. A pure function of one record.
//
//   for (const quoth::Quote& q : quoth::attribute(record, *models)) …
//
// Reads `text`, `blocks`, `sentences` and `entities`; those that the record lacks are made by the
// stage that owns them (and not written). Quotes are in text order; none crosses a block, save
// that `parts` may lie in blocks that follow each other.
#pragma once

#include <vector>

#include "quoth/models.h"
#include "quoth/record.h"

namespace quoth {

std::vector<Quote> attribute(const Record& record, const Models& models);

}  // namespace quoth

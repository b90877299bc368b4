// People, organisations, places, and when. A pure function of one record.
//
//   auto [entities, times] = quoth::tag(record, *models);
//
// Reads `text`, `blocks`, `sentences` (made by split() if the record has none) and the header's
// date, against which times are resolved. Mentions are in text order and do not overlap.
#pragma once

#include <vector>

#include "quoth/models.h"
#include "quoth/record.h"

namespace quoth {

struct Tags {
  std::vector<Entity> entities;
  std::vector<TimeExpression> times;
};

Tags tag(const Record& record, const Models& models);

}  // namespace quoth

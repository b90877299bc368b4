// People, organisations, places, and when. A pure function of one record.
//
//   auto [entities, times] = quoth::tag(record, *models);
//
// Reads `text`, `blocks`, `sentences` (made by split() if the record has none) and the header's
// date, against which times are resolved. Mentions are in text order and do not overlap.
#pragma once

#include <string_view>
#include <vector>

#include "quoth/models.h"
#include "quoth/record.h"

namespace quoth {

struct Tags {
  std::vector<Entity> entities;
  std::vector<TimeExpression> times;
};

Tags tag(const Record& record, const Models& models);

/// Which entities are wanted. The default is all.
struct EntityFilter {
  std::vector<EntityType> types;  // empty: every type
  double min_confidence = 0;
};

/// Drops the other entities and numbers the rest anew ("e1", "e2"…), in the same order.
void keep(std::vector<Entity>& entities, const EntityFilter& filter);

/// How a form of a name comes to stand for its entity.
struct FormDecision {
  const Entity* entity;
  std::string_view form;    // as in the text
  int count = 0;            // mentions of this form
  std::string_view reason;  // name, spelling, alias, acronym, part of the name, context
};

/// One decision for each form of each entity, in order of first mention. `record` has entities.
std::vector<FormDecision> explain_tag(const Record& record);

}  // namespace quoth

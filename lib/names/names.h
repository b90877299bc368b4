// Name spans with types, before they are joined into entities. (The tagger proper.)
#pragma once

#include <vector>

#include "quoth/models.h"
#include "quoth/record.h"

namespace quoth {

struct Name {
  Span span;
  EntityType type;
  double confidence = 1;
};

/// All names of an article in text order, without overlap; no name crosses a sentence.
std::vector<Name> find_names(const Record& record, const std::vector<Span>& sentences,
                             const Models& models);

}  // namespace quoth

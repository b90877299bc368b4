// The stages as the filters run them: which fields each needs, and which it owns.
//
//   auto models = quoth::load_models();
//   run_filter(options, Unit::line, [&] { return stage_work({quoth::kSplitStage}, models); });
#pragma once

#include <functional>
#include <memory>
#include <string_view>
#include <vector>

#include "quoth/filter.h"
#include "quoth/header.h"
#include "quoth/models.h"
#include "quoth/record_io.h"

namespace quoth {

struct Stage {
  std::string_view tool;
  unsigned needs;  // Field bits that apply() reads if they are there
  unsigned owns;   // Field bits that apply() sets
  std::function<void(Record&, const Models&)> apply;
};

extern const Stage kSplitStage, kTagStage, kAttributeStage;

/// Work that reads a line, applies the stage and splices the fields that it owns. A line that an
/// earlier tool wrote in a record's place (--on-error=emit) passes as it is.
Work stage_work(const Stage& stage, const std::shared_ptr<const Models>& models);

/// Work that reads a whole file into records and applies the stages to each, without JSON in
/// between; its output is what the pipe of filters would give, byte for byte.
Work article_work(const HeaderOptions& options, const std::vector<Stage>& stages,
                  const std::shared_ptr<const Models>& models);

}  // namespace quoth

// Is a stop the end of a sentence? Clear cases by rules, the rest by a log-linear model.
#pragma once

#include <optional>
#include <string_view>

#include "split/context.h"
#include "split/evidence.h"

namespace quoth::splitting {

struct Verdict {
  bool boundary = false;
  std::string_view reason;  // the name of a rule, or "model"
  int score = 0;            // the model's log-odds in hundredths; 0 from a rule
};

/// The verdict of the rules, or nothing where the case is not clear.
std::optional<Verdict> decide_by_rule(const Context& context, Evidence& evidence);

Verdict decide(const Context& context, Evidence& evidence);

}  // namespace quoth::splitting

// What closes behind a stop: quotation marks, brackets and footnote marks.
#pragma once

#include "split/context.h"

namespace quoth::splitting {

/// Moves `context.end` behind all that closes at its stop, and notes what it was.
void read_closers(Context& context, StraightQuotes& quotes);

}  // namespace quoth::splitting

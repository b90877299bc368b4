// The one walk over the stops of a unit that split(), explain_split() and the trainer share.
#pragma once

#include <algorithm>

#include "split/decide.h"
#include "split/lists.h"
#include "split/stops.h"
#include "split/units.h"

namespace quoth::splitting {

/// Calls decide_at(context) for each stop that is not the unit's last; its answer tells whether a
/// sentence ends there.
template <class Decide>
void walk_stops(std::string_view text, Span unit, Decide decide_at) {
  StraightQuotes quotes(text, unit.start);
  std::uint32_t from = unit.start;
  for (auto at = find_stop(text, unit.start, unit.end); at < unit.end;) {
    const Context context = read_context(text, unit, from, at, quotes);
    if (context.last()) break;
    const bool boundary = decide_at(context);
    if (boundary) from = context.next;
    at = find_stop(text, boundary ? context.end : context.stop.end, unit.end);
  }
}

}  // namespace quoth::splitting

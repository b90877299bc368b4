// The one walk over the stops of a unit that split(), explain_split() and the trainer share.
#pragma once

#include "split/context.h"
#include "split/glance.h"
#include "split/stops.h"

namespace quoth::splitting {

/// Calls decide(context) for each stop that is not the unit's last; its answer tells whether a
/// sentence ends there. Stops that one glance decides go to glanced(glance, stop, end) instead,
/// with where the sentence would end.
template <class Decide, class Glanced>
void walk_stops(std::string_view text, Span unit, StopCursor& stops, Decide decide,
                Glanced glanced) {
  StraightQuotes quotes(text, unit.start);
  std::uint32_t from = unit.start;
  for (auto at = stops.next(from, unit.end); at < unit.end;) {
    if (is_last(text, unit, at)) break;
    const Glance glance = glance_at(text, unit, from, at);
    std::uint32_t end = at + 1;
    if (glance == Glance::unclear) {
      const Context context = read_context(text, unit, from, at, quotes);
      if (context.last()) break;
      const bool boundary = decide(context);
      if (boundary) from = context.next;
      end = boundary ? context.end : context.stop.end;
    } else {
      if (glance == Glance::quotation_ends) end += quotation_mark_size(text, end);
      if (is_boundary(glance)) from = end + 1;
      glanced(glance, at, end);
    }
    at = stops.next(end, unit.end);
  }
}

}  // namespace quoth::splitting

// Does the sentence speak of what was or of what will be, at the place of a date?
#pragma once

#include "time/verb.h"

namespace quoth {

/// The tense of the verb that the pieces [begin, end) belong to: of the one before them in their
/// clause, past what stands between two commas, or, where they open it ("that on Monday"), of the
/// one after. Looks a bounded number of pieces far.
Tense tense_at(const TimeReader& s, std::size_t begin, std::size_t end);

/// The same of a month, quarter or season; where it describes a noun ("ahead of the November
/// election") only a verb right before the noun counts.
Tense period_tense_at(const TimeReader& s, std::size_t begin, std::size_t end);

/// "has ruled since", "died on", "was arrested on": what comes is over, however near it would be
/// next year; "called a vote on" may lie ahead.
bool is_over_at(const TimeReader& s, std::size_t begin);

}  // namespace quoth

// Does the sentence speak of what was or of what will be, at the place of a date?
#pragma once

#include "tag/time_reader.h"

namespace quoth {

enum class Tense { unknown, past, future };

/// The tense of the verb (or "by", "since", "ahead of") nearest before the pieces [begin, end), or,
/// where none stands before, after. Looks a bounded number of pieces far.
Tense tense_at(const TimeReader& s, std::size_t begin, std::size_t end);

}  // namespace quoth

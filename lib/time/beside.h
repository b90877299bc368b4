// What the words right beside a date say of the time of its clause, whatever the verb is.
#pragma once

#include "time/verb.h"

namespace quoth {

/// The tense that "put off to", "agreed", "as of", "until … to answer" give the date at the pieces
/// [begin, end), or unknown.
Tense told_beside(const TimeReader& s, std::size_t begin, std::size_t end);

/// A semicolon, a dash or the sentence's end.
bool is_clause_end(const TimeReader& s, std::size_t i);

/// Whether what stands before `i` describes no noun there: "Monday in", "Monday."
bool ends_phrase(const TimeReader& s, std::size_t i);

}  // namespace quoth

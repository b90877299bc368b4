// What a word of a sentence says of the time of its clause: "will" that it lies ahead, "won" that
// it is over.
#pragma once

#include "time/reader.h"

namespace quoth {

/// present: no word of the clause says more; with a day, the present speaks of a plan.
enum class Tense { unknown, past, present, future };

/// Most words: neither in the vocabulary nor a participle nor a short preposition. Cheap.
bool says_no_tense(const TimeReader& s, std::size_t i);

/// The tense of the verb or preposition ("since", "ahead of") at `i`; unknown where it is none.
Tense tense_of(const TimeReader& s, std::size_t i);

/// "announced", but neither "need" nor "the proposed law".
bool is_past_form(const TimeReader& s, std::size_t i);

/// "opens", "they play": the present of a verb with which news speaks of what is planned.
bool is_plan(const TimeReader& s, std::size_t i);

/// "is meeting": the present progressive, with a day a plan.
bool is_going_on(const TimeReader& s, std::size_t i);

}  // namespace quoth

// Where reported content ends that is no clause: an object, an infinitive, what a noun reports.
//
// "Ortega criticised [the plan], which dates from May."   "Her claim [that it leaks] is wrong."
#pragma once

#include "clause/content.h"

namespace quoth {

/// Whether an object or an infinitive ends before word `i`, a comma, a conjunction or a
/// preposition: the reporter goes on in his own words.
bool ends_phrase(const Words& words, int i);

/// "endorsed Lund [on Friday]", "[in May 2015]", "[last week]": when it was said; not "the debate
/// on Friday".
bool tells_when(const Words& words, int i);

/// Whether word `i` is the verb whose subject the content's clause is part of: "the man he wants
/// [to see] was late".
bool goes_past_object(const Words& words, int first, int i);

/// The last word of what a noun reports: before a comma, or the verb that the noun is the subject
/// of.
int noun_content_end(const Words& words, int first, const ContentBounds& bounds);

}  // namespace quoth

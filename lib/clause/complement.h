// What follows a reporting verb: an addressee, a circumstance, and the clause or phrase reported.
//
//   told | reporters | on Monday | that the bridge would close
#pragma once

#include "syntax/cues.h"
#include "syntax/words.h"

namespace quoth {

/// What a verb group is followed by.
struct Complement {
  int cue_last = 0;                              // the cue may take a preposition in: "warned of"
  int first = 0;                                 // first word of the content
  int addressee_first = 0, addressee_last = -1;  // "reporters" in "told reporters that"
  bool particle = false;                         // the cue has taken a preposition in
  std::uint32_t frame = 0;  // the frame that it fills; 0: none, nothing is reported after the cue
};

/// "to close", "never to close": neither "to the gate" nor "to Arden".
bool infinitive_at(const Words& words, int i);

/// The complement of the verb group whose last word is `last`. `evidence`: the subject is a poll, a
/// study, a film, which show and find things without a clause: "polls show a lead".
Complement complement_of(const Words& words, int last, const ReportingVerb& verb, bool evidence);

/// "announced her retirement" has an object, "announced she would retire" a clause.
bool is_object(const Words& words, const Complement& found, const ReportingVerb& verb);

}  // namespace quoth

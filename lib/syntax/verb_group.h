// Verb groups that report: "had privately told", "did not say", "went on to insist".
#pragma once

#include <optional>

#include "syntax/cues.h"
#include "syntax/words.h"

namespace quoth {

struct VerbGroup {
  int first = 0;
  int head = 0;  // the word that the cue lexicon knows
  const ReportingVerb* verb = nullptr;
  bool passive = false;     // was told, asked by Lee, residents told to
  bool infinitive = false;  // to say, of which the group does not hold what "to" hangs on
  bool participle = false;  // saying, without an auxiliary
  bool modal = false;       // would say
};

/// The group around the cue form at `head`; nothing if the word is a noun or a name here.
std::optional<VerbGroup> verb_group_at(const Words& words, int head);

/// The poll, study or film before a verb: "A poll of six hundred farmers taken in May [showed]";
/// -1: none.
int evidence_before(const Words& words, int verb);

}  // namespace quoth

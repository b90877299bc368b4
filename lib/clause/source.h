// Who is the source of a verb group: the phrase before it, after it, or the clause's subject.
#pragma once

#include "syntax/noun_phrase.h"
#include "syntax/verb_group.h"

namespace quoth {

struct SourcePhrase {
  WordRange head;    // without its appositions; empty: none found
  WordRange phrase;  // with them
  bool inverted = false;

  bool found() const { return head.last >= head.first; }
};

/// The phrase as a source, if it can be one: times do not speak, "this week", nor does "giving".
SourcePhrase plain(const Words& words, std::optional<WordRange> range);

/// The last word before "last week", "on Monday" that end at word `i`.
int skip_time(const Words& words, int i);

/// The source left of the group: "Ortega, a teacher in Arden, [said]".
SourcePhrase source_before(const Words& words, const VerbGroup& group);

/// The source right of a cue that ends at `last`: "[said] Ortega, a teacher in Arden".
SourcePhrase source_after(const Words& words, int last);

/// The subject of the clause that word `i` stands in: of "added" in "Ortega rose and added that".
SourcePhrase subject_before(const Words& words, int i);

/// Whose noun it is: "Ortega" in "Ortega's stubborn claim", "her" in "her claim".
SourcePhrase owner_of(const Words& words, int noun);

}  // namespace quoth

// Tags: the clause that reports, "Kim told The Korea Herald on Monday" — cue, source, addressee.
//
// Works on one sentence, with the words inside quotation marks masked (`quoted`), so that a verb
// of saying inside a quotation is not taken for the cue of the quotation.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "quoth/act.h"
#include "quoth/span.h"
#include "quoth/tokens.h"

namespace quoth {

struct Tag {
  Span cue;           // the verb group or noun, contiguous: "had privately said", "according to"
  std::string lemma;  // "say", "point out", "according to"
  Span source;        // the whole noun phrase that speaks ("Doo Jin-ho" without its apposition);
                      // empty: passive or none found
  Span phrase;        // the source with its appositions: "Doo Jin-ho, a director in Seoul,"
  Span addressee;     // "The Korea Herald" in "told The Korea Herald"; empty: none
  bool inverted = false;  // source after the cue: "said Kim"
  bool speech = true;     // says aloud or writes; false: thinks, wants, expects
  Act act = Act::speech;
  std::uint32_t content = 0;  // where the content begins if it follows the cue ("that" is in it
                              // or not as the gold has it); 0: no clause follows
  bool nested = false;        // stands within what another tag of the sentence reports
  double score = 1;           // how sure it is that this reports
  std::uint32_t frame = 0;    // what follows the cue (cues.h), 0: nothing
  Span after;                 // what is reported after the cue, in its words or not; empty: nothing
  Span before;                // what is reported before the tag: "X, Ortega said"; empty: nothing
};

/// All tags of a sentence in text order. `quoted` are the regions inside quotation marks.
std::vector<Tag> find_tags(std::string_view text, const std::vector<Token>& sentence,
                           const std::vector<Span>& quoted);

}  // namespace quoth

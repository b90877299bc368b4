// Quoted words within a sentence: did somebody say them, or are they a term, a name, a scare quote?
//
//   Lund called the plan “a slap in the face.”      said
//   The party’s “red wall” seats fell.              a term
//
// A sum of weights decides, one for each thing that is seen (data/en/fragment_weights.tsv): whether
// a cue reports the words, how many they are, whether they hold a verb, who is the subject of the
// sentence, what stands on both sides.
#pragma once

#include <vector>

#include "attribute/attach.h"
#include "attribute/cast.h"

namespace quoth {

/// Log odds from which a fragment is taken for speech.
constexpr double least_odds = 0.1;
/// And from which it is hardly a term or a title.
constexpr double likely_odds = 1.5;

/// The log odds that each of `article.quotations` is speech. `tags` are its attachments.
std::vector<double> speech_odds(const Article& article, const Cast& cast,
                                const std::vector<Attachment>& tags);

}  // namespace quoth

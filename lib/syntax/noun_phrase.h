// Noun phrases by closed classes: where one that ends, or begins, at a word has its other end.
//
// "a spokesman for the Ortega campaign in Ohio" is one phrase; a verb, a pronoun, a clause word
// or a mark ends it. An apposition between commas is not part of it (see with_apposition).
#pragma once

#include <optional>

#include "syntax/words.h"

namespace quoth {

/// First and last word of a phrase, inclusive.
struct WordRange {
  int first = 0;
  int last = -1;
};

/// The phrase whose last word is `last`, or nothing if no phrase ends there.
std::optional<WordRange> phrase_ending_at(const Words& words, int last);

/// The phrase whose first word is `first`, or nothing.
std::optional<WordRange> phrase_starting_at(const Words& words, int first);

/// The last word of the appositions that follow the phrase that ends at `last`:
/// ", a teacher in Lyon" or ", who is 32,". `last` itself if there is none.
int apposition_end(const Words& words, int last);

/// May stand inside a noun phrase: a noun, a name, an adjective, a number.
bool is_nominal(const Word& word);

/// "early", "late": before a time they belong to it.
bool is_late(const Word& word);

/// Reads as a finite verb: an auxiliary, a known verb, or a past form where no adjective stands.
bool is_finite(const Words& words, int i);

}  // namespace quoth

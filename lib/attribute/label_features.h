// What the labeller sees of a word: its neighbours, the nearest cues, the quotation marks, and what
// the rules made of the sentence (stacking: Wolpert, "Stacked generalization", 1992).
#pragma once

#include <cstdint>
#include <vector>

#include "names/labels.h"
#include "syntax/words.h"

namespace quoth {

/// The words of one paragraph with the labels that the rules' quotes give them.
struct LabelContext {
  const Words& words;
  const Label* rules;              // one for each word
  const std::uint32_t* sentences;  // the number of its sentence, for each word
  Label before;                    // the rules' label of the last word of the paragraph before
  std::vector<int> cue_left, cue_right;  // the nearest reporting verb of the sentence, or -1
  std::vector<int> first, last;          // of the sentence of each word

  LabelContext(const Words& words, const Label* rules, const std::uint32_t* sentences,
               Label before);
};

/// Appends the keys of word `i`.
void label_features(const LabelContext& context, int i, std::vector<std::uint32_t>& keys);

}  // namespace quoth

// Nouns and adjectives that report: "her claim that", "support for", "is sure that".
#pragma once

#include <optional>
#include <string_view>
#include <unordered_map>

#include "quoth/act.h"
#include "syntax/words.h"

namespace quoth {

struct CueWord {
  std::string_view lemma;
  std::string_view complements;  // "that of about"
  bool noun = true;              // false: an adjective
  Act act = Act::speech;
};

/// All cue words in lower case, plurals included.
const std::unordered_map<std::string_view, const CueWord*>& cue_words();

/// A cue word with what follows it, all in words.
struct CueWordUse {
  const CueWord* word = nullptr;
  int cue_last = 0;  // the preposition is in: "support for"
  int first = 0;     // of the content
  bool clause = false;
  int by_first = 0, by_last = -1;  // whose it is: "a warning [by the board] that"
};

/// Word `i` as a cue word with a complement, or nothing.
std::optional<CueWordUse> cue_word_at(const Words& words, int i);

}  // namespace quoth

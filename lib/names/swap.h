// Copies of annotated documents with other names in place of theirs.
//
// Names of the training text are few and of their year; what stands round them carries over.
// Each name has one replacement in a document, a surname that of its person. After Dai and Adel,
// "An analysis of simple data augmentation for named entity recognition" (2020).
#pragma once

#include <string>
#include <vector>

#include "names/grammar.h"
#include "names/training_text.h"

namespace quoth {

/// The words of a copy of the sentences with names in them.
struct SwappedText {
  std::vector<MadeWord> words;
  std::vector<std::uint32_t> starts;  // of sentences, and one past the last word
};

class Swapper {
 public:
  /// `texts`: whose names are used again elsewhere.
  Swapper(const Grammar& grammar, const std::vector<TrainingText>& texts);

  SwappedText swap(const TrainingText& text);

 private:
  using Words = std::vector<std::string>;

  Words replacement(EntityType type, const Words& name);
  Words new_name(EntityType type, std::size_t size);
  void remember_parts(const Words& name, const Words& made);

  const Grammar& grammar_;
  std::vector<Words> seen_[kTypes];
  std::map<std::pair<EntityType, Words>, Words> made_;  // of the document at hand
  Random random_;
};

}  // namespace quoth

// Annotated documents made ready for training: words, the labels that each allows, copies of
// some sentences in capitals.
#pragma once

#include <deque>
#include <string>
#include <vector>

#include "names/bio.h"
#include "names/corpus.h"
#include "names/grammar.h"
#include "names/words.h"
#include "quoth/train.h"

namespace quoth {

struct TrainingText {
  WordText text;
  std::vector<Label> gold;
  std::vector<std::uint32_t> allowed;  // per word: mask of labels
  std::vector<Label> first_labels;     // of a first pass that has not seen this document
  bool has_misc = true;
  float weight = 1;        // of what it teaches
  std::size_t origin = 0;  // copies have the number of their original
};

class TrainingTexts {
 public:
  explicit TrainingTexts(const std::vector<AnnotatedFile>& files);

  /// Adds sentences of the grammar, and copies of the documents with made-up names.
  void add_made_up(const Grammar& grammar);

  /// Adds copies of some sentences in capitals, in title case, or cut into other words.
  void add_recased();

  void add(std::vector<TrainingText> texts);

  /// Adds to the facts where words in lower case stand in names.
  FactPairs with_linkers(FactPairs facts) const;

  /// Looks all words up and fills in the labels that they allow.
  void look_up(const WordTables& tables);

  std::vector<TrainingText>& all() { return texts_; }

 private:
  void add(const AnnotatedFile& file);
  void add(const std::vector<MadeWord>& words, TrainingText text);
  void add_in_capitals(std::size_t originals);
  void add_recut(std::size_t originals);

  std::deque<std::string> strings_;  // that the words point into
  std::vector<TrainingText> texts_;
};

}  // namespace quoth

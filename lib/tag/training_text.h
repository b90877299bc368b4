// Annotated documents made ready for training: words, the labels that each allows, copies of
// some sentences in capitals.
#pragma once

#include <deque>
#include <string>
#include <vector>

#include "quoth/train.h"
#include "tag/bio.h"
#include "tag/corpus.h"
#include "tag/words.h"

namespace quoth {

struct TrainingText {
  WordText text;
  std::vector<Label> gold;
  std::vector<std::uint32_t> allowed;  // per word: mask of labels
  std::vector<Label> first_labels;     // of a first pass that has not seen this document
  bool has_misc = true;
};

class TrainingTexts {
 public:
  explicit TrainingTexts(const std::vector<AnnotatedFile>& files);

  /// Adds to the facts where words in lower case stand in names.
  FactPairs with_linkers(FactPairs facts) const;

  /// Looks all words up and fills in the labels that they allow.
  void look_up(const WordTables& tables);

  std::vector<TrainingText>& all() { return texts_; }

 private:
  void add(const AnnotatedFile& file);
  void add_recased(std::size_t originals);
  void add_recut(std::size_t originals);

  std::deque<std::string> strings_;  // that the words point into
  std::vector<TrainingText> texts_;
};

}  // namespace quoth

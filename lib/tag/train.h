// Trains the tagger's model from annotated text, unannotated text and lists of names.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "tag/clusters.h"
#include "tag/crf.h"
#include "tag/model.h"

namespace quoth {

struct TrainingFile {
  std::filesystem::path file;
  bool has_misc = true;        // false: the annotation says nothing of MISC
  int fold = 0, folds = 0;     // folds > 0: documents whose number mod folds is fold are left out
};

struct NameList {
  std::filesystem::path file;  // surface TAB type TAB …
  std::string only;            // types to take, apart by commas; empty: all
};

struct TrainOptions {
  std::vector<TrainingFile> annotated;
  std::filesystem::path unlabelled;  // empty: no case counts and clusters
  std::vector<NameList> lists;
  ClusterOptions clusters;
  CrfOptions crf;
  int jackknife = 4;                 // parts that label each other for the second pass
  std::size_t most_features = 400'000;
};

/// Deterministic: the same files give the same model. Throws std::runtime_error naming a file.
ModelParts train_tagger(const TrainOptions& options);

}  // namespace quoth

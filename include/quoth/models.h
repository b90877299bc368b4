// The models and lexicons of one language, loaded once and read-only afterwards, so that one
// object serves all threads. Small lexicons are embedded (lexicon.h); the tagger's model is a
// mapped file.
//
//   auto models = quoth::load_models();          // found beside the executable or installed
//   auto tags = quoth::tag(record, *models);
#pragma once

#include <filesystem>
#include <memory>

namespace quoth {

class TagModel;  // lib/names

struct Models {
  std::shared_ptr<const TagModel> tagger;
  std::shared_ptr<const TagModel> labeller;  // of quotes; none is shipped, and none is needed
};

/// Loads the models in `folder` (empty: the one that belongs to this executable: `../share/quoth`
/// beside it, the source tree of a build, or the installed place, in this order).
/// Throws std::runtime_error with a message naming the file when a model cannot be read.
std::shared_ptr<const Models> load_models(const std::filesystem::path& folder = {});

/// The same models with a labeller of quotes, as train_labeller() makes it (train.h).
/// Throws std::runtime_error naming the file when it cannot be read.
std::shared_ptr<const Models> with_labeller(const Models& models,
                                            const std::filesystem::path& file);

/// The same models with names of one's own, without training: lines of "surface TAB type [TAB
/// name]", the type PER, ORG, LOC or MISC. What is written so, whatever its case as long as it
/// begins with a capital, is always taken with this type, and its entity has the name of the third
/// column; entities of one such name are one. Empty lines and those that begin with # are skipped;
/// of two lines with one surface the first counts. Throws std::runtime_error as "file:line: why".
std::shared_ptr<const Models> with_gazetteer(const Models& models,
                                             const std::filesystem::path& tsv);

}  // namespace quoth

#include "quoth/models.h"

#include <stdexcept>

#include "names/model.h"

namespace quoth {
namespace {

constexpr const char* kTagger = "tagger.model";

/// The first folder that has the model: beside the executable, in the source tree that it was
/// built from, or where it is installed.
std::filesystem::path find_folder() {
  std::error_code error;
  const auto program = std::filesystem::read_symlink("/proc/self/exe", error);
  const auto beside = program.parent_path().parent_path() / "share/quoth/en";
  for (const std::filesystem::path& folder : {beside, std::filesystem::path(QUOTH_SOURCE_DATA),
                                              std::filesystem::path(QUOTH_INSTALLED_DATA)})
    if (std::filesystem::exists(folder / kTagger, error)) return folder;
  throw std::runtime_error((beside / kTagger).string() + ": no such file, nor in " +
                           QUOTH_SOURCE_DATA + " and " + QUOTH_INSTALLED_DATA);
}

}  // namespace

std::shared_ptr<const Models> load_models(const std::filesystem::path& folder) {
  const auto from = folder.empty() ? find_folder() : folder;
  return std::make_shared<const Models>(Models{TagModel::open(from / kTagger), nullptr});
}

std::shared_ptr<const Models> with_labeller(const Models& models,
                                            const std::filesystem::path& file) {
  return std::make_shared<const Models>(Models{models.tagger, TagModel::open(file)});
}

std::shared_ptr<const Models> with_gazetteer(const Models& models,
                                             const std::filesystem::path& tsv) {
  return std::make_shared<const Models>(
      Models{models.tagger->with_gazetteer(tsv), models.labeller});
}

}  // namespace quoth

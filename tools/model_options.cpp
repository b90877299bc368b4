#include "model_options.h"

namespace quoth {

void add_model_options(CLI::App& app, ModelOptions& options) {
  app.add_option("--models", options.folder, "Folder of the models")->type_name("DIR");
  app.add_option("--gazetteer", options.gazetteer,
                 "Names that are always taken: TSV of surface, type, and name if another")
      ->type_name("FILE");
}

std::shared_ptr<const Models> load_models(const ModelOptions& options) {
  const auto models = load_models(std::filesystem::path(options.folder));
  return options.gazetteer.empty() ? models : with_gazetteer(*models, options.gazetteer);
}

}  // namespace quoth

// Where the models come from, for every tool that tags.
#pragma once

#include <CLI/CLI.hpp>
#include <memory>
#include <string>

#include "quoth/models.h"

namespace quoth {

struct ModelOptions {
  std::string folder, gazetteer;
};

/// Adds --models and --gazetteer; `options` must outlive the parsing.
void add_model_options(CLI::App& app, ModelOptions& options);

std::shared_ptr<const Models> load_models(const ModelOptions& options);

}  // namespace quoth

// quoth-train: makes the models that the other tools use.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <exception>

#include "train_tag.h"
#include "version.h"

int main(int argc, char** argv) {
  CLI::App app{"quoth-train - train quoth's models on annotated text"};
  app.require_subcommand(1);
  app.set_version_flag("--version", quoth::tools::version("quoth-train"));
  quoth::tools::add_train_tag(app);
  quoth::tools::add_tag_bio(app);
  try {
    CLI11_PARSE(app, argc, argv);
  } catch (const std::exception& e) {
    fmt::print(stderr, "quoth-train: {}\n", e.what());
    return 2;
  }
  return 0;
}

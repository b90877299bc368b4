// quoth-train: makes the models that the other tools use.
#include <fmt/format.h>

#include "tool.h"
#include "train_commands.h"

int main(int argc, char** argv) {
  CLI::App app("Train models on annotated text.", "quoth-train");
  app.require_subcommand(1);
  quoth::add_tag(app);
  quoth::add_tag_bio(app);
  quoth::add_split(app);
  quoth::add_attribute(app);
  try {
    return quoth::parse_command_line(app, argc, argv).value_or(quoth::kAllGood);
  } catch (const std::exception& error) {
    fmt::print(stderr, "quoth-train: {}\n", error.what());
    return quoth::kUnusable;
  }
}

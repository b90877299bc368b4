// quoth-train: makes the models that the other tools use.
#include "tool.h"
#include "train_commands.h"

int main(int argc, char** argv) {
  CLI::App app("Train models on annotated text.", "quoth-train");
  app.footer(
      quoth::help_footer("quoth-train tag my.bio --list names.tsv -o my/tagger.model\n"
                         "quoth-train tag-bio my test.bio | quoth-eval test.bio -",
                         ""));
  app.option_defaults()->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
  app.require_subcommand(1);
  quoth::add_tag(app);
  quoth::add_tag_bio(app);
  quoth::add_split(app);
  quoth::add_attribute(app);
  return quoth::run_main("quoth-train", [&]() -> int {
    return quoth::parse_command_line(app, argc, argv).value_or(quoth::kAllGood);
  });
}

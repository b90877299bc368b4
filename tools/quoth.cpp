#include "header_options.h"
#include "quoth/stages.h"
#include "tool.h"

int main(int argc, char** argv) {
  quoth::Tool tool("quoth", "Read articles and say who said what: all four filters in one process.",
                   "quoth news/ | quoth-report quotes\n"
                   "quoth -j4 -o news.jsonl news/");
  tool.options().walk_folders = true;
  std::string folder;
  tool.app().add_option("--models", folder, "Folder of the models")->type_name("DIR");
  quoth::HeaderOptions header;
  quoth::Unit unit = quoth::Unit::file;
  quoth::add_header_options(tool.app(), header, unit);
  return tool.run(argc, argv, unit, [&] {
    const auto models = quoth::load_models(folder);
    return [=] {
      return quoth::article_work(
          header, {quoth::kSplitStage, quoth::kTagStage, quoth::kAttributeStage}, models);
    };
  });
}

#include "quoth/stages.h"
#include "tool.h"

int main(int argc, char** argv) {
  quoth::Tool tool("quoth-tag", "Add `entities` and `times` to each record.",
                   "quoth-header news/*.txt | quoth-split | quoth-tag\n"
                   "quoth-tag news.jsonl | jq -r '.entities[] | select(.type == \"PER\").name'");
  std::string folder;
  tool.app().add_option("--models", folder, "Folder of the models")->type_name("DIR");
  return tool.run(argc, argv, quoth::Unit::line, [&] {
    const auto models = quoth::load_models(folder);
    return [=] { return quoth::stage_work(quoth::kTagStage, models); };
  });
}

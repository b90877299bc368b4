#include "quoth/stages.h"
#include "tool.h"

int main(int argc, char** argv) {
  quoth::Tool tool("quoth-attribute", "Add `quotes`, each with its speaker, to each record.",
                   "quoth-header news/*.txt | quoth-split | quoth-tag | quoth-attribute\n"
                   "quoth-attribute news.jsonl | jq -r '.quotes[].speaker.name'");
  std::string folder;
  tool.app().add_option("--models", folder, "Folder of the models")->type_name("DIR");
  return tool.run(argc, argv, quoth::Unit::line, [&] {
    const auto models = quoth::load_models(folder);
    return [=] { return quoth::stage_work(quoth::kAttributeStage, models); };
  });
}

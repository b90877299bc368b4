#include "header_options.h"
#include "quoth/stages.h"
#include "tool.h"

int main(int argc, char** argv) {
  quoth::Tool tool("quoth", "Read articles and say who said what: all four filters in one process.",
                   "quoth news/ | quoth-report quotes\n"
                   "quoth -j4 -o news.jsonl news/");
  std::string folder;
  tool.app().add_option("--models", folder, "Folder of the models")->type_name("DIR");
  quoth::ArticleReading reading;
  quoth::add_article_options(tool, reading);
  return tool.run(argc, argv, reading.unit, [&] {
    const auto models = quoth::load_models(folder);
    return [=] {
      return quoth::article_work(
          reading.header, {quoth::kSplitStage, quoth::kTagStage, quoth::kAttributeStage}, models);
    };
  });
}

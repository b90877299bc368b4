#include "header_options.h"
#include "model_options.h"
#include "quoth/stages.h"
#include "tool.h"

int main(int argc, char** argv) {
  quoth::Tool tool("quoth", "Read articles and say who said what: all four filters in one process.",
                   "quoth news/ | quoth-report quotes\n"
                   "quoth -j4 -o news.jsonl news/");
  quoth::ModelOptions from;
  quoth::add_model_options(tool.app(), from);
  quoth::ArticleReading reading;
  quoth::add_article_options(tool, reading);
  return tool.run(argc, argv, reading.unit, [&] {
    const auto models = quoth::load_models(from);
    return [=] {
      return quoth::article_work(
          reading.header, {quoth::kSplitStage, quoth::kTagStage, quoth::kAttributeStage}, models);
    };
  });
}

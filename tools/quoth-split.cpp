#include "quoth/stages.h"
#include "tool.h"

int main(int argc, char** argv) {
  quoth::Tool tool("quoth-split", "Add `sentences` to each record.",
                   "quoth-header news/*.txt | quoth-split\n"
                   "quoth-split news.jsonl | jq -r '.text[.sentences[0].start:.sentences[0].end]'");
  return tool.run(argc, argv, quoth::Unit::line, [] {
    const auto models = std::make_shared<const quoth::Models>();  // splitting needs no model file
    return [=] { return quoth::stage_work(quoth::kSplitStage, models); };
  });
}

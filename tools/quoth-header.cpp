#include "header_options.h"
#include "quoth/stages.h"
#include "tool.h"

int main(int argc, char** argv) {
  quoth::Tool tool("quoth-header", "Turn article files into records: one line of JSON each.",
                   "quoth-header news/*.txt\n"
                   "quoth-header --text-field body news.jsonl | quoth-split > news.records.jsonl");
  quoth::ArticleReading reading;
  quoth::add_article_options(tool, reading);
  return tool.run(argc, argv, reading.unit, [&] {
    const auto models = std::make_shared<const quoth::Models>();
    return [=] { return quoth::article_work(reading.header, {}, models); };
  });
}

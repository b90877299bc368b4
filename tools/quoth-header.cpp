#include "header_options.h"
#include "quoth/stages.h"
#include "tool.h"

int main(int argc, char** argv) {
  quoth::Tool tool("quoth-header", "Turn article files into records: one line of JSON each.",
                   "quoth-header news/*.txt\n"
                   "quoth-header --text-field body news.jsonl | quoth-split > news.records.jsonl");
  tool.options().walk_folders = true;
  quoth::HeaderOptions header;
  quoth::Unit unit = quoth::Unit::file;
  quoth::add_header_options(tool.app(), header, unit);
  return tool.run(argc, argv, unit, [&] {
    const auto models = std::make_shared<const quoth::Models>();
    return [=] { return quoth::article_work(header, {}, models); };
  });
}

// Apart from the other stages: whoever links these need not load what reads HTML and front matter.
#include <fmt/format.h>

#include <algorithm>

#include "quoth/stages.h"

namespace quoth {

Work article_work(const HeaderOptions& options, const std::vector<Stage>& stages,
                  const std::shared_ptr<const Models>& models) {
  return [=](const Item& item, std::string& out, Remarks& remarks) {
    // An article that is a line of its file is named after both.
    const std::string path =
        item.line > 0 ? fmt::format("{}#{}", item.file, item.line) : std::string(item.file);
    Articles articles = read_articles(item.bytes, path, options);
    for (const auto& note : explain(articles, options.explain))
      remarks.notes += fmt::format("{}: {}: {}\n", item.tool, item.file, note);
    for (auto& [line, message, bytes] : articles.errors)
      remarks.failures.push_back({std::max(line, item.line), std::move(message), std::move(bytes)});
    for (Record& record : articles.records) {
      for (const Stage& stage : stages) stage.apply(record, *models);
      write_record(record, out);
      out += '\n';
    }
  };
}

}  // namespace quoth

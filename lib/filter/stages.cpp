#include "quoth/stages.h"

#include <fmt/format.h>

#include <algorithm>

#include "quoth/attribute.h"
#include "quoth/split.h"
#include "quoth/tag.h"

namespace quoth {
namespace {

void apply_split(Record& record, const Models&) { record.sentences = split(record); }

void apply_tag(Record& record, const Models& models) {
  Tags tags = tag(record, models);
  record.entities = std::move(tags.entities);
  record.times = std::move(tags.times);
}

void apply_attribute(Record& record, const Models& models) {
  record.quotes = attribute(record, models);
}

}  // namespace

const Stage kSplitStage{"quoth-split", kBlocks, kSentences, apply_split};
const Stage kTagStage{"quoth-tag", kHeader | kBlocks | kSentences, kEntities | kTimes, apply_tag};
const Stage kAttributeStage{"quoth-attribute", kHeader | kBlocks | kSentences | kEntities, kQuotes,
                            apply_attribute};

Work stage_work(const Stage& stage, std::shared_ptr<const Models> models) {
  auto reader = std::make_shared<RecordReader>();
  return [=](const Item& item, std::string& out, Remarks&) {
    Record record = reader->read(item.bytes, stage.needs);
    if (reader->is_error_line()) {
      out.append(item.bytes).append("\n");
      return;
    }
    stage.apply(record, *models);
    reader->splice(record, stage.owns, out);
    out += '\n';
  };
}

Work article_work(HeaderOptions options, std::vector<Stage> stages,
                  std::shared_ptr<const Models> models) {
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

#include "quoth/stages.h"

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

Work stage_work(const Stage& stage, const std::shared_ptr<const Models>& models) {
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

}  // namespace quoth

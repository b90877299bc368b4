#include <fmt/format.h>

#include "quoth/code_points.h"
#include "quoth/split.h"
#include "quoth/stages.h"
#include "tool.h"

namespace {

/// One line for each stop mark: file, line, start, end (code points), verdict, reason, score, mark.
quoth::Work explained(const quoth::Work& work) {
  const auto reader = std::make_shared<quoth::RecordReader>();
  return [=](const quoth::Item& item, std::string& out, quoth::Remarks& remarks) {
    work(item, out, remarks);
    const quoth::Record record = reader->read(item.bytes, quoth::kBlocks);
    const quoth::CodePoints points(record.text);
    for (const quoth::SplitDecision& d : quoth::explain_split(record))
      remarks.notes +=
          fmt::format("{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\n", item.file, item.line,
                      points.at_byte(d.stop.start), points.at_byte(d.stop.end),
                      d.boundary ? "end" : "no", d.reason, d.score, d.stop.of(record.text));
  };
}

}  // namespace

int main(int argc, char** argv) {
  quoth::Tool tool("quoth-split", "Add `sentences` to each record.",
                   "quoth-header news/*.txt | quoth-split\n"
                   "quoth-split news.jsonl | jq -r '.text[.sentences[0].start:.sentences[0].end]'");
  bool explain = false;
  tool.app().add_flag(
      "--explain", explain,
      "Say on stderr why each stop ends a sentence or not: TSV of file, line, start, "
      "end, verdict, rule, score, mark");
  return tool.run(argc, argv, quoth::Unit::line, [&] {
    const auto models = std::make_shared<const quoth::Models>();  // splitting needs no model file
    return [=] {
      const quoth::Work work = quoth::stage_work(quoth::kSplitStage, models);
      return explain ? explained(work) : work;
    };
  });
}

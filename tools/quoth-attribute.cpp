#include <fmt/format.h>

#include "model_options.h"
#include "quoth/attribute.h"
#include "quoth/code_points.h"
#include "quoth/stages.h"
#include "tool.h"

namespace {

/// One line for each quote: file, line, start, end (code points), confidence, basis, where the tag
/// stands, cue, the words that name the speaker, the speaker.
quoth::Work explained(const quoth::Work& work, std::shared_ptr<const quoth::Models> models) {
  const auto reader = std::make_shared<quoth::RecordReader>();
  return [=](const quoth::Item& item, std::string& out, quoth::Remarks& remarks) {
    work(item, out, remarks);
    const quoth::Record record = reader->read(item.bytes, quoth::kAttributeStage.needs);
    if (reader->is_error_line()) return;
    const quoth::CodePoints points(record.text);
    for (const quoth::Attribution& a : quoth::explain_quotes(record, *models)) {
      const auto& [quote, basis, relation] = a;
      const bool mention = quote.speaker && quote.speaker->span;
      remarks.notes +=
          fmt::format("{}\t{}\t{}\t{}\t{:.2f}\t{}\t{}\t{}\t{}\t{}\n", item.file, item.line,
                      points.at_byte(quote.span.start), points.at_byte(quote.span.end),
                      quote.confidence, basis, relation, quote.cue ? quote.cue->lemma : "",
                      mention ? quote.speaker->span->of(record.text) : "",
                      quote.speaker ? quote.speaker->name : "");
    }
  };
}

/// The stage without the quotes that are less sure than `least`, joined if asked for.
quoth::Stage filtered(double least, bool join) {
  quoth::Stage stage = quoth::kAttributeStage;
  stage.apply = [least, join](quoth::Record& record, const quoth::Models& models) {
    quoth::kAttributeStage.apply(record, models);
    if (join) record.quotes = quoth::join_continuations(record.text, std::move(*record.quotes));
    std::erase_if(*record.quotes, [&](const quoth::Quote& q) { return q.confidence < least; });
  };
  return stage;
}

}  // namespace

int main(int argc, char** argv) {
  quoth::Tool tool("quoth-attribute", "Add `quotes`, each with its speaker, to each record.",
                   "quoth-header news/*.txt | quoth-split | quoth-tag | quoth-attribute\n"
                   "quoth-attribute news.jsonl | jq -r '.quotes[].speaker.name'");
  quoth::ModelOptions from;
  std::string labeller;
  bool explain = false, join = false;
  double least = 0;
  quoth::add_model_options(tool.app(), from);
  tool.app()
      .add_option("--min-confidence", least, "Leave out quotes that are less sure, 0 to 1")
      ->type_name("0..1")
      ->check(CLI::Range(0.0, 1.0).description(""));
  tool.app()
      .add_option("--labeller", labeller,
                  "Let this model of quoth-train attribute correct the rules")
      ->type_name("FILE");
  tool.app().add_flag("--join", join,
                      "Make one quote of a quotation and the one that goes on behind its tag");
  tool.app().add_flag("--explain", explain,
                      "Say on stderr what each quote rests on: TSV of file, line, start, end, "
                      "confidence, basis, place of the tag, cue, mention, speaker");
  return tool.run(argc, argv, quoth::Unit::line, [&] {
    auto models = quoth::load_models(from);
    if (!labeller.empty()) models = quoth::with_labeller(*models, labeller);
    return [=] {
      const quoth::Work work = quoth::stage_work(filtered(least, join), models);
      return explain ? explained(work, models) : work;
    };
  });
}

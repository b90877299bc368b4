#include <fmt/format.h>

#include <algorithm>
#include <set>

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

/// What is wrong with a list of acts, or nothing.
std::string unknown_act(const std::string& acts) {
  for (const auto& act : CLI::detail::split(acts, ','))
    if (std::ranges::find(quoth::kActs, act) == quoth::kActs.end())
      return fmt::format("'{}' is no act", act);
  return {};
}

/// Which quotes stay.
struct Filter {
  double least = 0;           // confidence
  bool join = false;          // first join those that go on behind their tag
  std::set<quoth::Act> acts;  // empty: all

  bool keeps(const quoth::Quote& quote) const {
    return quote.confidence >= least && (acts.empty() || acts.contains(quote.act));
  }
};

/// The stage, and the filter behind it.
quoth::Stage filtered(Filter filter) {
  quoth::Stage stage = quoth::kAttributeStage;
  stage.apply = [filter](quoth::Record& record, const quoth::Models& models) {
    quoth::kAttributeStage.apply(record, models);
    auto& quotes = *record.quotes;
    if (filter.join) quotes = quoth::join_continuations(record.text, std::move(quotes));
    std::erase_if(quotes, [&](const quoth::Quote& q) { return !filter.keeps(q); });
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
  bool explain = false;
  Filter filter;
  std::string acts;
  quoth::add_model_options(tool.app(), from);
  tool.app()
      .add_option("--acts", acts,
                  "Only quotes of these acts: speech, thought, intention, finding, stance")
      ->check(CLI::Validator(unknown_act, ""))
      ->type_name("ACT,...");
  tool.app()
      .add_option("--min-confidence", filter.least, "Leave out quotes that are less sure, 0 to 1")
      ->type_name("0..1")
      ->check(CLI::Range(0.0, 1.0).description(""));
  tool.app()
      .add_option("--labeller", labeller,
                  "Let this model of quoth-train attribute correct the rules")
      ->type_name("FILE");
  tool.app().add_flag("--join", filter.join,
                      "Make one quote of a quotation and the one that goes on behind its tag");
  tool.app().add_flag("--explain", explain,
                      "Say on stderr what each quote rests on: TSV of file, line, start, end, "
                      "confidence, basis, place of the tag, cue, mention, speaker");
  return tool.run(argc, argv, quoth::Unit::line, [&] {
    auto models = quoth::load_models(from);
    if (!acts.empty())
      for (const auto& act : CLI::detail::split(acts, ','))
        filter.acts.insert(quoth::act_named(act));
    if (!labeller.empty()) models = quoth::with_labeller(*models, labeller);
    return [=] {
      const quoth::Work work = quoth::stage_work(filtered(filter), models);
      return explain ? explained(work, models) : work;
    };
  });
}

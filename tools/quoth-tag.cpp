#include <fmt/format.h>

#include <map>

#include "model_options.h"
#include "quoth/stages.h"
#include "quoth/tag.h"
#include "tool.h"

namespace {

using quoth::EntityType;

const std::map<std::string, EntityType> kTypes = {{"PER", EntityType::per},
                                                  {"ORG", EntityType::org},
                                                  {"LOC", EntityType::loc},
                                                  {"MISC", EntityType::misc}};

std::vector<std::string> listed(const std::string& types) {
  return types.empty() ? std::vector<std::string>() : CLI::detail::split(types, ',');
}

/// What is wrong with a list of types, or nothing.
std::string unknown_type(const std::string& types) {
  for (const auto& type : listed(types))
    if (!kTypes.contains(type)) return type + " is none of PER, ORG, LOC and MISC";
  return {};
}

std::string name_of(EntityType type) {
  for (const auto& [name, known] : kTypes)
    if (known == type) return name;
  return {};
}

/// One line for each form of a name: file, line, entity, type, confidence, name, form, count, why.
std::string explained(const quoth::Record& record) {
  std::string lines;
  for (const quoth::FormDecision& d : quoth::explain_tag(record))
    lines += fmt::format("{}\t{}\t{:.2f}\t{}\t{}\t{}\t{}\n", d.entity->id, name_of(d.entity->type),
                         d.entity->confidence, d.entity->name, d.form, d.count, d.reason);
  return lines;
}

/// The work of one job. What --explain says of a record waits in `notes` until its file is known.
quoth::Work tag_work(const quoth::EntityFilter& filter, bool explain,
                     const std::shared_ptr<const quoth::Models>& models) {
  const auto notes = std::make_shared<std::string>();
  quoth::Stage stage = quoth::kTagStage;
  stage.apply = [=](quoth::Record& record, const quoth::Models& loaded) {
    quoth::kTagStage.apply(record, loaded);
    quoth::keep(*record.entities, filter);
    if (explain) *notes = explained(record);
  };
  return [=, work = quoth::stage_work(stage, models)](const quoth::Item& item, std::string& out,
                                                      quoth::Remarks& remarks) {
    notes->clear();
    work(item, out, remarks);
    for (std::size_t at = 0, end = 0; at < notes->size(); at = end) {
      end = notes->find('\n', at) + 1;
      remarks.notes += fmt::format("{}\t{}\t{}", item.file, item.line, notes->substr(at, end - at));
    }
  };
}

}  // namespace

int main(int argc, char** argv) {
  quoth::Tool tool("quoth-tag", "Add `entities` and `times` to each record.",
                   "quoth-header news/*.txt | quoth-split | quoth-tag\n"
                   "quoth-tag news.jsonl | jq -r '.entities[] | select(.type == \"PER\").name'");
  quoth::ModelOptions from;
  quoth::EntityFilter filter;
  bool explain = false;
  quoth::add_model_options(tool.app(), from);
  std::string types;
  tool.app()
      .add_option("--types", types, "Only entities of these types: PER, ORG, LOC, MISC")
      ->check(CLI::Validator(unknown_type, ""))
      ->type_name("TYPE,...");
  tool.app()
      .add_option("--min-confidence", filter.min_confidence,
                  "Only entities at least as sure as this")
      ->check(CLI::Range(0.0, 1.0).description(""))
      ->type_name("0..1");
  tool.app().add_flag("--explain", explain,
                      "Say on stderr which forms make each entity, and why: TSV of file, line, id, "
                      "type, confidence, name, form, count, reason");
  return tool.run(argc, argv, quoth::Unit::line, [&] {
    for (const auto& type : listed(types)) filter.types.push_back(kTypes.at(type));
    const auto models = quoth::load_models(from);
    return [=] { return tag_work(filter, explain, models); };
  });
}

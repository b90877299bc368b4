// quoth-train attribute: a labeller of quotes.
#include "quoth/record_io.h"
#include "quoth/train.h"
#include "tool.h"
#include "train_commands.h"

namespace quoth {
namespace {

struct AttributeOptions {
  std::string models, output;
  std::vector<std::string> files;
  LabellerTraining training;
};

void train_attribute(const AttributeOptions& options) {
  std::vector<Record> articles;
  RecordReader reader;
  for_each_line(options.files, [&](std::string_view line) {
    articles.push_back(reader.read(line, kId | kBlocks | kQuotes));
  });
  const auto models = load_models(options.models);
  write_output(options.output, train_labeller(articles, *models, options.training));
}

}  // namespace

void add_attribute(CLI::App& app) {
  const auto options = std::make_shared<AttributeOptions>();
  auto& attribute =
      *app.add_subcommand("attribute", "Train a labeller for quoth-attribute --labeller");
  attribute.add_option("FILE", options->files, "records with quotes")->type_name("")->required();
  attribute.add_option("--models", options->models, "folder of the other models")->type_name("DIR");
  attribute.add_option("--epochs", options->training.epochs, "passes over the text")
      ->capture_default_str();
  attribute.add_option("--features", options->training.most_features, "features to keep at most")
      ->capture_default_str();
  attribute.add_option("-o,--output", options->output, "the model")->required()->type_name("FILE");
  attribute.footer(
      help_footer("quoth-train attribute my.jsonl -o labeller.model\n"
                  "quoth-attribute --labeller labeller.model news.jsonl > quotes.jsonl",
                  ""));
  attribute.callback([options] { train_attribute(*options); });
}

}  // namespace quoth

// quoth-train: makes the models that the other tools use.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <fstream>
#include <iostream>

#include "quoth/record_io.h"
#include "quoth/train.h"
#include "tool.h"

namespace {

constexpr int kFailed = 2;

struct TagOptions {
  std::string data, lexicons, output, unlabelled;
  std::vector<std::string> files, without_misc, lists, hold_out;
  quoth::TaggerTraining training;
};

/// Writes beside the file and renames, so that no half model is ever seen.
void write_file(const std::string& path, const std::string& bytes) {
  const auto partial = path + ".partial";
  std::ofstream out(partial, std::ios::binary);
  out << bytes << std::flush;
  if (!out) throw std::runtime_error(partial + ": cannot be written");
  std::filesystem::rename(partial, path);
}

/// "FILE:2/5" leaves out each fifth document of FILE, from the third on.
void hold_out(const std::string& what, quoth::TaggerTraining& training) {
  const auto colon = what.rfind(':'), slash = what.rfind('/');
  if (colon == what.npos || slash == what.npos || slash < colon)
    throw std::runtime_error(what + ": not FILE:FOLD/FOLDS");
  for (auto& file : training.annotated)
    if (file.file.filename() == what.substr(0, colon)) {
      file.fold = std::stoi(what.substr(colon + 1));
      file.folds = std::stoi(what.substr(slash + 1));
    }
}

void train_tag(TagOptions& options) {
  auto training = options.training;
  if (!options.data.empty()) {
    const auto shipped = quoth::shipped_training(options.data, options.lexicons);
    training.annotated = shipped.annotated;
    training.lists = shipped.lists;
    training.unlabelled = shipped.unlabelled;
  }
  for (const auto& f : options.files) training.annotated.push_back({f});
  for (const auto& f : options.without_misc) training.annotated.push_back({f, false});
  for (const auto& f : options.lists) training.lists.push_back({f, ""});
  if (!options.unlabelled.empty()) training.unlabelled = options.unlabelled;
  for (const auto& what : options.hold_out) hold_out(what, training);
  if (training.annotated.empty()) throw std::runtime_error("no annotated file");
  write_file(options.output, quoth::train_tagger(training));
}

void add_tag(CLI::App& app, TagOptions& options) {
  auto& tag = *app.add_subcommand("tag", "Train the model of quoth-tag");
  tag.add_option("FILE", options.files, "annotated text: token TAB tag");
  tag.add_option("--without-misc", options.without_misc, "annotated text that leaves MISC out")
      ->type_name("FILE");
  tag.add_option("--data", options.data, "folder of the files that train the shipped model")
      ->type_name("DIR");
  tag.add_option("--lexicons", options.lexicons, "folder of the lists of names of the shipped model")
      ->type_name("DIR");
  tag.add_option("--list", options.lists, "list of names: surface TAB type")->type_name("FILE");
  tag.add_option("--unlabelled", options.unlabelled,
                 "plain text, a sentence a line, for clusters and counts of capitals")
      ->type_name("FILE");
  tag.add_option("--hold-out", options.hold_out, "leave out a fold of FILE's documents")
      ->type_name("FILE:FOLD/FOLDS");
  tag.add_option("--epochs", options.training.epochs, "passes over the text")->capture_default_str();
  tag.add_option("--clusters", options.training.clusters, "word clusters to learn")->capture_default_str();
  tag.add_option("--features", options.training.most_features, "features to keep at most")->capture_default_str();
  tag.add_option("-o,--output", options.output, "the model")->required()->type_name("FILE");
  tag.footer(quoth::help_footer(
      "quoth-train tag --data DIR --lexicons DIR -o data/en/tagger.model\n"
      "quoth-train tag my.bio --list names.tsv --unlabelled news.txt -o my/tagger.model"));
}

struct AttributeOptions {
  std::string models, output;
  std::vector<std::string> files;
  quoth::LabellerTraining training;
};

void add_attribute(CLI::App& app, AttributeOptions& options) {
  auto& attribute =
      *app.add_subcommand("attribute", "Train a labeller for quoth-attribute --labeller");
  attribute.add_option("FILE", options.files, "records with quotes")->required();
  attribute.add_option("--models", options.models, "folder of the other models")->type_name("DIR");
  attribute.add_option("--epochs", options.training.epochs, "passes over the text")
      ->capture_default_str();
  attribute.add_option("--features", options.training.most_features, "features to keep at most")
      ->capture_default_str();
  attribute.add_option("-o,--output", options.output, "the model")->required()->type_name("FILE");
  attribute.footer(quoth::help_footer(
      "quoth-train attribute my.jsonl -o labeller.model\n"
      "quoth-attribute --labeller labeller.model news.jsonl > quotes.jsonl"));
}

void train_attribute(const AttributeOptions& options) {
  std::vector<quoth::Record> articles;
  quoth::RecordReader reader;
  for (const std::string& file : options.files) {
    std::ifstream in(file, std::ios::binary);
    if (!in) throw std::runtime_error(file + ": cannot be read");
    for (std::string line; std::getline(in, line);)
      articles.push_back(reader.read(line, quoth::kId | quoth::kBlocks | quoth::kQuotes));
  }
  const auto models = quoth::load_models(options.models);
  write_file(options.output, quoth::train_labeller(articles, *models, options.training));
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app("Train models on annotated text.", "quoth-train");
  app.require_subcommand(1);
  TagOptions tag;
  add_tag(app, tag);
  AttributeOptions attribute;
  add_attribute(app, attribute);
  std::string folder, bio;
  auto& apply = *app.add_subcommand("tag-bio", "Tag the tokens of an annotated file, to judge a model");
  apply.add_option("DIR", folder, "folder of the model")->required();
  apply.add_option("FILE", bio, "annotated text: token TAB tag")->required();
  if (const auto status = quoth::parse_command_line(app, argc, argv)) return *status;
  try {
    if (app.got_subcommand("tag")) train_tag(tag);
    else if (app.got_subcommand("attribute")) train_attribute(attribute);
    else std::cout << quoth::tag_bio(*quoth::load_models(folder), bio) << std::flush;
    if (!std::cout) throw std::runtime_error("standard output: cannot be written");
    return 0;
  } catch (const std::exception& error) {
    fmt::print(stderr, "quoth-train: {}\n", error.what());
    return kFailed;
  }
}

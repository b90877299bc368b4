// quoth-train tag and tag-bio: the tagger's model, and a look at what it does.
#include "quoth/train.h"
#include "tool.h"
#include "train_commands.h"

namespace quoth {
namespace {

struct TagOptions {
  std::string data, lexicons, output, unlabelled;
  std::vector<std::string> files, without_misc, lists, hold_out;
  TaggerTraining training;
};

/// "FILE:2/5" leaves out each fifth document of FILE, from the third on.
void hold_out(const std::string& what, TaggerTraining& training) {
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
    const auto shipped = shipped_training(options.data, options.lexicons);
    training.annotated = shipped.annotated;
    training.lists = shipped.lists;
    training.unlabelled = shipped.unlabelled;
    training.made_up = shipped.made_up;
    training.silver = shipped.silver;
  }
  for (const auto& f : options.files) training.annotated.push_back({f});
  for (const auto& f : options.without_misc) training.annotated.push_back({f, false});
  for (const auto& f : options.lists) training.lists.push_back({f, "", true});
  if (!options.unlabelled.empty()) training.unlabelled = options.unlabelled;
  for (const auto& what : options.hold_out) hold_out(what, training);
  if (training.annotated.empty()) throw std::runtime_error("no annotated file");
  if (training.silver && training.unlabelled.empty())
    throw std::runtime_error("--silver needs --unlabelled");
  write_output(options.output, train_tagger(training));
}

}  // namespace

void add_tag(CLI::App& app) {
  const auto options = std::make_shared<TagOptions>();
  auto& tag = *app.add_subcommand("tag", "Train the model of quoth-tag");
  tag.add_option("FILE", options->files, "annotated text: token TAB tag")->type_name("");
  tag.add_option("--without-misc", options->without_misc, "annotated text that leaves MISC out")
      ->allow_extra_args(false)
      ->type_name("FILE");
  tag.add_option("--data", options->data, "folder of the files that train the shipped model")
      ->type_name("DIR");
  tag.add_option("--lexicons", options->lexicons,
                 "folder of the lists of names of the shipped model")
      ->type_name("DIR");
  tag.add_option("--list", options->lists, "list of names: surface TAB type")
      ->allow_extra_args(false)
      ->type_name("FILE");
  tag.add_option("--unlabelled", options->unlabelled,
                 "plain text, a sentence a line, for clusters and counts of capitals")
      ->type_name("FILE");
  tag.add_flag("--made-up", options->training.made_up,
               "add made-up names and sentences, in English, from the lists");
  tag.add_flag("--silver", options->training.silver,
               "learn from the unlabelled text as well, as the model labels it");
  tag.add_option("--hold-out", options->hold_out, "leave out a fold of FILE's documents")
      ->allow_extra_args(false)
      ->type_name("FILE:FOLD/FOLDS");
  tag.add_option("--epochs", options->training.epochs, "passes over the text")
      ->capture_default_str();
  tag.add_option("--clusters", options->training.clusters, "word clusters to learn")
      ->capture_default_str();
  tag.add_option("--features", options->training.most_features, "features to keep at most")
      ->capture_default_str();
  tag.add_option("-o,--output", options->output, "the model")->required()->type_name("FILE");
  tag.footer(help_footer(
      "quoth-train tag --data DIR --lexicons DIR -o data/en/tagger.model\n"
      "quoth-train tag my.bio --list names.tsv --unlabelled news.txt -o my/tagger.model",
      ""));
  tag.callback([options] { train_tag(*options); });
}

void add_tag_bio(CLI::App& app) {
  struct BioOptions {
    std::string folder, file;
  };
  const auto options = std::make_shared<BioOptions>();
  auto& apply =
      *app.add_subcommand("tag-bio", "Tag the tokens of an annotated file, to judge a model");
  apply.add_option("DIR", options->folder, "folder of the model")->required()->type_name("");
  apply.add_option("FILE", options->file, "annotated text: token TAB tag")
      ->required()
      ->type_name("");
  apply.callback(
      [options] { write_output("", tag_bio(*load_models(options->folder), options->file)); });
}

}  // namespace quoth

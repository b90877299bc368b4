// quoth-train split: the splitter's tables. The shipped ones were made by
//
//   jq -c 'select(.genre == "news")' gum.train.jsonl > wikinews.jsonl
//   quoth-train split --unlabelled news.txt -o data/en
//     ewt.train.jsonl masc.news.jsonl wikinews.jsonl
//
// (of GUM only the Wikinews part, whose licence is CC BY; news.txt is that of the tagger).
#include "quoth/train.h"
#include "tool.h"
#include "train_commands.h"

namespace quoth {
namespace {

struct SplitOptions {
  std::string folder = "data/en";
  std::string unlabelled;
  std::vector<std::string> files;
};

constexpr std::string_view kSource =
    "# source: learned by quoth-train split from UD English EWT (train), MASC newswire and the"
    " Wikinews of GUM";
constexpr std::string_view kWordCase =
    "# Words with a capital after a stop: level from 0 (a sentence's) to 4 (a name's).\n";
constexpr std::string_view kWordsToo = ", and public-domain news";
constexpr std::string_view kWeights =
    "# The splitter's model: feature (lib/split/features.cpp), weight in hundredths.\n";

void write_table(const std::string& path, std::string_view about, std::string_view more,
                 const std::string& table) {
  write_output(path, std::string(about).append(kSource).append(more).append(".\n").append(table));
}

void train_split(const SplitOptions& options) {
  std::vector<std::string> lines, sentences, plain;
  if (!options.unlabelled.empty()) plain.push_back(options.unlabelled);
  for_each_line(options.files, [&](std::string_view line) { lines.emplace_back(line); });
  for_each_line(plain, [&](std::string_view line) { sentences.emplace_back(line); });
  const SplitterTables tables = train_splitter(lines, sentences);
  write_table(options.folder + "/word_case.tsv", kWordCase, kWordsToo, tables.word_case);
  write_table(options.folder + "/split_weights.tsv", kWeights, "", tables.weights);
}

}  // namespace

void add_split(CLI::App& app) {
  const auto options = std::make_shared<SplitOptions>();
  auto& split = *app.add_subcommand("split", "Learn the tables of quoth-split");
  split.add_option("FILE", options->files, "split texts")->type_name("")->required();
  split.add_option("-o,--output", options->folder, "folder to write the two tables to")
      ->capture_default_str()
      ->type_name("DIR");
  split.add_option("--unlabelled", options->unlabelled, "plain text, to learn the case of words")
      ->type_name("FILE");
  split.footer(help_footer("quoth-train split ewt.jsonl masc.jsonl -o data/en", ""));
  split.callback([options] { train_split(*options); });
}

}  // namespace quoth

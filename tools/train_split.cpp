// quoth-train split: the splitter's tables. The shipped ones were made by
//
//   jq -c 'select(.genre == "news")' gum.train.jsonl > wikinews.jsonl
//   quoth-train split ewt.train.jsonl masc.news.jsonl wikinews.jsonl -o data/en
//
// (of GUM only the Wikinews part, whose licence is CC BY).
#include "quoth/train.h"
#include "tool.h"
#include "train_commands.h"

namespace quoth {
namespace {

struct SplitOptions {
  std::string folder = "data/en";
  std::vector<std::string> files;
};

constexpr std::string_view kSource =
    "# source: learned by quoth-train split from UD English EWT (train), MASC newswire and the"
    " Wikinews of GUM.\n";
constexpr std::string_view kWordCase =
    "# Case of words within sentences: word, level from 0 (small) to 4 (capital).\n";
constexpr std::string_view kWeights =
    "# The splitter's model: feature (lib/split/features.cpp), weight in hundredths.\n";

void write_table(const std::string& path, std::string_view about, const std::string& table) {
  write_output(path, std::string(about).append(kSource).append(table));
}

void train_split(const SplitOptions& options) {
  std::vector<std::string> lines;
  for_each_line(options.files, [&](std::string_view line) { lines.emplace_back(line); });
  const SplitterTables tables = train_splitter(lines);
  write_table(options.folder + "/word_case.tsv", kWordCase, tables.word_case);
  write_table(options.folder + "/split_weights.tsv", kWeights, tables.weights);
}

}  // namespace

void add_split(CLI::App& app) {
  const auto options = std::make_shared<SplitOptions>();
  auto& split = *app.add_subcommand("split", "Learn the tables of quoth-split");
  split.add_option("FILE", options->files, "split texts")->required();
  split.add_option("-o,--output", options->folder, "folder to write the two tables to")
      ->capture_default_str()
      ->type_name("DIR");
  split.footer(help_footer("quoth-train split ewt.jsonl masc.jsonl -o data/en"));
  split.callback([options] { train_split(*options); });
}

}  // namespace quoth

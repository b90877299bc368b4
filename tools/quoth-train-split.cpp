// quoth-train-split: learns the splitter's tables from split texts. The shipped ones were made by
//
//   { cat ewt.train.jsonl masc.news.jsonl; jq -c 'select(.genre == "news")' gum.train.jsonl; } |
//     quoth-train-split -o data/en
//
// (of GUM only the Wikinews part, whose licence is CC BY). The same input gives the same bytes.
#include <fstream>
#include <iostream>

#include "../lib/split/train.h"
#include "tool.h"

namespace {

void write(const std::string& path, const char* about, const std::string& table) {
  std::ofstream out(path, std::ios::binary);
  out << about
      << "# source: learned by quoth-train-split from UD English EWT (train), MASC newswire and the"
         " Wikinews of GUM.\n"
      << table;
  if (!out.flush()) throw std::runtime_error(path + ": cannot be written");
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app("Learn split_weights.tsv and word_case.tsv from split texts on standard input.",
               "quoth-train-split");
  std::string folder = "data/en";
  app.add_option("-o", folder, "the folder to write the two tables to")->type_name("FOLDER");
  app.footer(quoth::help_footer("cat ewt.jsonl masc.jsonl | quoth-train-split -o data/en"));
  if (const auto status = quoth::parse_command_line(app, argc, argv)) return *status;
  try {
    std::vector<quoth::Record> texts;
    for (std::string line; std::getline(std::cin, line);)
      texts.push_back(quoth::splitting::read_split_text(line));
    const auto word_case = quoth::splitting::learn_word_case(texts);
    write(folder + "/word_case.tsv",
          "# Case of words within sentences: word, level from 0 (small) to 4 (capital).\n",
          word_case);
    write(folder + "/split_weights.tsv",
          "# The splitter's model: feature (lib/split/features.cpp), weight in hundredths.\n",
          quoth::splitting::learn_weights(texts, word_case));
  } catch (const std::exception& error) {
    std::cerr << "quoth-train-split: " << error.what() << '\n';
    return 2;
  }
}

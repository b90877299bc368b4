#include "quoth/train.h"
#include "split/train.h"

namespace quoth {

SplitterTables train_splitter(const std::vector<std::string>& lines,
                              const std::vector<std::string>& sentences) {
  std::vector<Record> texts;
  for (const std::string& line : lines) texts.push_back(splitting::read_split_text(line));
  SplitterTables tables;
  tables.word_case = splitting::learn_word_case(texts, sentences);
  tables.weights = splitting::learn_weights(texts, tables.word_case);
  return tables;
}

}  // namespace quoth

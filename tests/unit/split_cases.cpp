// The sentences of tests/split/*.cases, one a line: a paragraph is its lines with a blank between
// them, and must be split into them again. "#" begins a remark.
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "quoth/split.h"

namespace {

using Sentences = std::vector<std::string>;

std::vector<Sentences> read_paragraphs(const std::filesystem::path& path) {
  std::ifstream input(path);
  std::vector<Sentences> paragraphs(1);
  for (std::string line; std::getline(input, line);) {
    if (line.starts_with("# ") || line.empty())
      paragraphs.emplace_back();
    else
      paragraphs.back().push_back(line);
  }
  std::erase_if(paragraphs, [](const Sentences& lines) { return lines.empty(); });
  return paragraphs;
}

Sentences split(const Sentences& lines) {
  quoth::Record record;
  for (const std::string& line : lines) record.text += (record.text.empty() ? "" : " ") + line;
  Sentences sentences;
  for (const quoth::Span span : quoth::split(record)) sentences.emplace_back(span.of(record.text));
  return sentences;
}

void check_file(const std::string& name, std::size_t least) {
  const auto paragraphs = read_paragraphs(QUOTH_TESTS_DIR "/split/" + name);
  std::size_t sentences = 0;
  for (const Sentences& lines : paragraphs) {
    CHECK(split(lines) == lines);
    sentences += lines.size();
  }
  CHECK(sentences >= least);
}

}  // namespace

TEST_CASE("sentences end where the newspapers' own end") { check_file("newspaper.cases", 200); }

TEST_CASE("other splitters would have these otherwise; the file says why we do not") {
  check_file("argued.cases", 15);
}

// The sample articles of tests/header/*.cases are read and described; each is followed by what it
// must say. QUOTH_REWRITE=1 writes the descriptions anew, to be read in `git diff`.
#include <fmt/format.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "quoth/header.h"

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kShown = 60;  // bytes of a block

const char* const kKindNames[] = {"meta",    "headline",  "subheadline", "byline",  "dateline",
                                  "heading", "paragraph", "list_item",   "caption", "boilerplate"};

std::string slurp(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::string line(std::string_view key, std::string_view value) {
  return value.empty() ? "" : fmt::format("{}: {}\n", key, value);
}

/// The beginning of a block on one line, cut between characters.
std::string shown(std::string_view block) {
  std::size_t cut = std::min(block.size(), kShown);
  while (cut < block.size() && (block[cut] & 0xC0) == 0x80) ++cut;
  std::string text(block.substr(0, cut));
  std::replace(text.begin(), text.end(), '\n', '/');
  return cut < block.size() ? text + "~" : text;
}

std::string describe(const quoth::Header& header) {
  std::string out = line("headline", header.headline) + line("subheadline", header.subheadline) +
                    line("date", header.date) + line("updated", header.updated);
  for (const auto& author : header.byline)
    out += fmt::format("byline: {} | {} | {}\n", author.name, author.role, author.email);
  if (header.dateline)
    out += fmt::format("dateline: {} | {} | {}\n", header.dateline->place, header.dateline->date,
                       header.dateline->agency);
  out += line("section", header.section) + line("source", header.source) + line("url", header.url) +
         line("lang", header.lang);
  for (const auto& [key, value] : header.other) out += fmt::format("other {}: {}\n", key, value);
  return out;
}

std::string describe(const quoth::Articles& articles) {
  std::string out = fmt::format("form: {}\nencoding: {}\n", articles.form, articles.encoding);
  for (const auto& warning : articles.warnings) out += line("warning", warning);
  for (const auto& note : articles.notes) out += line("note", note);
  for (const auto& error : articles.errors)
    out += fmt::format("error: line {}: {}\n", error.line, error.message);
  for (const auto& record : articles.records) {
    out += fmt::format("\nid: {}\n", record.id) + describe(*record.header);
    for (const auto& block : *record.blocks)
      out += fmt::format("[{}] {}\n", kKindNames[static_cast<int>(block.kind)],
                         shown(block.span.of(record.text)));
  }
  return out;
}

std::string read_and_describe(std::string_view bytes, const std::string& path) {
  try {
    return describe(quoth::read_articles(bytes, path, {}));
  } catch (const std::exception& error) {
    return fmt::format("error: {}\n", error.what());
  }
}

struct Sample {
  std::string name;  // "front-matter.md"; a sibling in which one thing is broken: "…~no-date.md"
  std::string article, description;

  bool broken() const { return name.find('~') != name.npos; }
};

struct SampleFile {
  fs::path path;
  std::string head;  // what stands before the first sample
  std::vector<Sample> samples;
};

constexpr std::string_view kName = "######## ", kReadsAs = "-------- reads as\n";

/// "######## name", the article, "-------- reads as", the description; and so on.
SampleFile parse(const fs::path& path) {
  const auto text = slurp(path);
  auto at = text.find(kName);
  SampleFile file{path, text.substr(0, at), {}};
  while (at != text.npos) {
    const auto article = text.find('\n', at) + 1, reads_as = text.find(kReadsAs, article);
    const auto next = std::min(text.find(kName, reads_as), text.size());
    const auto description = reads_as + kReadsAs.size();
    at += kName.size();
    file.samples.push_back({text.substr(at, article - 1 - at),
                            text.substr(article, reads_as - article),
                            text.substr(description, next - description)});
    at = next < text.size() ? next : text.npos;
  }
  return file;
}

std::vector<SampleFile> sample_files() {
  std::vector<fs::path> paths;
  for (const auto& entry : fs::directory_iterator(QUOTH_TESTS_DIR "/header"))
    if (entry.path().extension() == ".cases") paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  std::vector<SampleFile> files;
  for (const auto& path : paths) files.push_back(parse(path));
  return files;
}

void rewrite(const SampleFile& file) {
  std::ofstream out(file.path, std::ios::binary);
  out << file.head;
  for (const Sample& sample : file.samples)
    out << kName << sample.name << '\n'
        << sample.article << kReadsAs << read_and_describe(sample.article, sample.name) << '\n';
}

}  // namespace

TEST_CASE("every sample article is read as its description says") {
  for (const SampleFile& file : sample_files()) {
    if (std::getenv("QUOTH_REWRITE")) rewrite(file);
    for (const Sample& sample : file.samples) {
      INFO(file.path.filename().string() << ": " << sample.name);
      CHECK(read_and_describe(sample.article, sample.name) + "\n" == sample.description);
    }
  }
}

TEST_CASE("there are sixty sample articles, and each has a broken sibling") {
  int whole = 0;
  for (const SampleFile& file : sample_files()) {
    for (std::size_t i = 0; i < file.samples.size(); ++i) {
      const auto& name = file.samples[i].name;
      if (file.samples[i].broken()) continue;
      ++whole;
      INFO(name);
      REQUIRE(i + 1 < file.samples.size());
      CHECK(file.samples[i + 1].name.starts_with(name.substr(0, name.find('.')) + "~"));
    }
  }
  CHECK(whole >= 60);
}

TEST_CASE("blocks of every sample are in order, apart, and without white space at their ends") {
  for (const SampleFile& file : sample_files()) {
    for (const Sample& sample : file.samples) {
      INFO(sample.name);
      quoth::Articles articles;
      try {
        articles = quoth::read_articles(sample.article, sample.name, {});
      } catch (const std::exception&) {
        continue;
      }
      for (const auto& record : articles.records) {
        std::uint32_t end = 0;
        for (const auto& block : *record.blocks) {
          CHECK(block.span.start >= end);
          CHECK(block.span.end > block.span.start);
          CHECK(record.text.find_first_of(" \t\r\n", block.span.start) != block.span.start);
          CHECK(record.text.find_last_of(" \t\r\n", block.span.end - 1) != block.span.end - 1);
          end = block.span.end;
        }
        CHECK(end <= record.text.size());
      }
    }
  }
}

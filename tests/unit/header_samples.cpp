// Every tests/header/NAME.in is read and described; the description is NAME.expect.
// QUOTH_REWRITE=1 writes the descriptions anew, to be read in `git diff`.
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
  out += line("section", header.section) + line("source", header.source) +
         line("url", header.url) + line("lang", header.lang);
  for (const auto& [key, value] : header.other) out += fmt::format("other {}: {}\n", key, value);
  return out;
}

std::string describe(const quoth::Articles& articles) {
  std::string out = fmt::format("form: {}\nencoding: {}\n", articles.form, articles.encoding);
  for (const auto& warning : articles.warnings) out += line("warning", warning);
  for (const auto& note : articles.notes) out += line("note", note);
  for (const auto& error : articles.errors) out += fmt::format("error: line {}: {}\n", error.line, error.message);
  for (const auto& record : articles.records) {
    out += fmt::format("\nid: {}\n", record.id) + describe(*record.header);
    for (const auto& block : *record.blocks)
      out += fmt::format("[{}] {}\n", kKindNames[static_cast<int>(block.kind)],
                         shown(block.span.of(record.text)));
  }
  return out;
}

std::string read_and_describe(const fs::path& sample) {
  try {
    return describe(quoth::read_articles(slurp(sample), sample.filename().string(), {}));
  } catch (const std::exception& error) {
    return fmt::format("error: {}\n", error.what());
  }
}

std::vector<fs::path> samples() {
  std::vector<fs::path> paths;
  for (const auto& entry : fs::directory_iterator(QUOTH_TESTS_DIR "/header"))
    if (entry.path().extension() == ".in") paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  return paths;
}

}  // namespace

TEST_CASE("every sample article is read as its description says") {
  const bool rewrite = std::getenv("QUOTH_REWRITE") != nullptr;
  for (fs::path sample : samples()) {
    INFO(sample.filename().string());
    const auto description = read_and_describe(sample);
    sample.replace_extension(".expect");
    if (rewrite) std::ofstream(sample, std::ios::binary) << description;
    CHECK(description == slurp(sample));
  }
}

TEST_CASE("blocks of every sample are in order, apart, and without white space at their ends") {
  for (const fs::path& sample : samples()) {
    INFO(sample.filename().string());
    quoth::Articles articles;
    try {
      articles = quoth::read_articles(slurp(sample), "sample", {});
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

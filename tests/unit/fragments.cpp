// Quoted words within a sentence: tests/cases/fragments.tsv, half of them said, half of them terms.
#include <catch2/catch.hpp>
#include <fstream>
#include <string>

#include "quoth/attribute.h"

using namespace quoth;

namespace {

struct Tally {
  int right = 0, all = 0;
  double share() const { return static_cast<double>(right) / all; }
};

bool quotes_marked_words(const std::string& text) {
  const auto open = text.find("“"), close = text.find("”");
  Record record{.id = "t", .text = text};
  record.entities.emplace();
  for (const Quote& quote : attribute(record, Models{}))
    if (quote.span.start <= open + 3 && quote.span.end >= close) return true;
  return false;
}

}  // namespace

TEST_CASE("words that somebody said are told from terms, titles and scare quotes") {
  std::ifstream file(QUOTH_TESTS_DIR "/cases/fragments.tsv");
  Tally speech, none;
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line[0] == '#') continue;
    const auto tab = line.find('\t');
    const bool said = line.compare(0, tab, "speech") == 0;
    Tally& tally = said ? speech : none;
    ++tally.all;
    tally.right += quotes_marked_words(line.substr(tab + 1)) == said;
  }
  REQUIRE(speech.all > 100);
  REQUIRE(none.all > 100);
  CHECK(speech.share() >= 0.97);
  CHECK(none.share() >= 0.85);
}

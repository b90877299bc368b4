#include "tag/names.h"

#include <catch2/catch.hpp>
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>

namespace {

const quoth::Models& models() {
  static const auto loaded = quoth::load_models();
  return *loaded;
}

/// The names of a text of one sentence a line, as "Name/TYPE", apart by "; ".
std::string names(const std::string& text, const quoth::Models& with = models()) {
  static const char* const types[] = {"PER", "ORG", "LOC", "MISC"};
  std::vector<quoth::Span> sentences;
  for (std::uint32_t at = 0; at < text.size();) {
    const auto end = static_cast<std::uint32_t>(std::min(text.find('\n', at), text.size()));
    sentences.push_back({at, end});
    at = end + 1;
  }
  std::string joined;
  for (const auto& name : quoth::find_names({.id = "a", .text = text}, sentences, with)) {
    if (!joined.empty()) joined += "; ";
    joined += std::string(name.span.of(text)) + "/" + types[static_cast<int>(name.type)];
    CHECK(name.confidence > 0);
    CHECK(name.confidence <= 1);
  }
  return joined;
}

}  // namespace

TEST_CASE("people, organisations and places are found and nothing else") {
  CHECK(names("President Emmanuel Macron met Angela Merkel in Berlin on Monday.") ==
        "Emmanuel Macron/PER; Angela Merkel/PER; Berlin/LOC");
  CHECK(names("The United Nations said on Friday that it would leave Sudan.") ==
        "United Nations/ORG; Sudan/LOC");
  CHECK(names("nothing happened and nobody came.").empty());
  CHECK(names("").empty());
}

TEST_CASE("the possessive is no part of a name") {
  CHECK(names("Angela Merkel's visit to Japan’s capital ended.") == "Angela Merkel/PER; Japan/LOC");
}

TEST_CASE("the user's gazetteer finds names without training") {
  const auto file = std::filesystem::temp_directory_path() / "quoth-unit-gazetteer.tsv";
  std::ofstream(file) << "# our names\nZorblax Vantor\tPER\nGrumble Works\tORG\tnote\n";
  const auto mine = quoth::with_gazetteer(models(), file);
  CHECK(names("Then Grumble Works hired Zorblax Vantor.", *mine) ==
        "Grumble Works/ORG; Zorblax Vantor/PER");
  CHECK(names("the grumble works of zorblax vantor", *mine).empty());
  std::ofstream(file) << "Zorblax\n";
  CHECK_THROWS_WITH(quoth::with_gazetteer(models(), file),
                    Catch::Matchers::Contains("quoth-unit-gazetteer.tsv:1: "));
  std::filesystem::remove(file);
}

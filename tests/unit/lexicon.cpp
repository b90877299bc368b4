#include "quoth/lexicon.h"

#include <catch2/catch.hpp>

TEST_CASE("a lexicon finds the first row of a key and its columns") {
  quoth::Lexicon lexicon("# comment\na\tone\t\nb\ttwo\t2\nb\tthree");
  REQUIRE(lexicon.rows().size() == 3);
  CHECK(lexicon.find("b")->field(1) == "two");
  CHECK(lexicon.find("b")->field(2) == "2");
  CHECK(lexicon.find("a")->field(2).empty());
  CHECK(lexicon.find("a")->field(9).empty());
  CHECK_FALSE(lexicon.contains("c"));
  CHECK_FALSE(lexicon.contains("# comment"));
}

TEST_CASE("embedded lexicons are found by name") {
  CHECK(quoth::Lexicon::embedded("titles").find("Gen.")->field(1) == "rank");
  CHECK_THROWS_AS(quoth::Lexicon::embedded("none"), std::out_of_range);
}

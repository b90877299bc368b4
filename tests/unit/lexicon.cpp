#include "quoth/lexicon.h"

#include <catch2/catch.hpp>

#include "text/embedded.h"

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

TEST_CASE("a line of a sorted table is found by its key alone") {
  const std::string_view table = "# about\na\t1\nab\t2\nb\t3\nbc\t4";
  CHECK(quoth::find_line(table, "a") == "a\t1");
  CHECK(quoth::find_line(table, "ab") == "ab\t2");
  CHECK(quoth::find_line(table, "bc") == "bc\t4");
  for (const std::string_view none : {"", "aa", "B", "bcd", "#"})
    CHECK(quoth::find_line(table, none).empty());
  CHECK(quoth::find_line("", "a").empty());
}

// The parts of the splitter: glances, lists, figures of the model, training.
#include <catch2/catch.hpp>
#include <string>

#include "quoth/split.h"
#include "split/decide.h"
#include "split/glance.h"
#include "split/lexicons.h"
#include "split/lists.h"
#include "split/stops.h"
#include "split/train.h"

using namespace quoth::splitting;
using quoth::Span;

namespace {

Span whole(const std::string& text) { return {0, static_cast<std::uint32_t>(text.size())}; }

/// Asks the rules and the model about every stop that one glance decides.
void check_glances(const std::string& text) {
  const auto stops = find_stops(text);
  Evidence evidence(text, stops);
  StraightQuotes quotes(text, 0);
  for (const std::uint32_t at : stops) {
    const Glance glance = glance_at(text, whole(text), 0, at);
    if (glance == Glance::unclear) continue;
    const Context context = read_context(text, whole(text), 0, at, quotes);
    INFO(text << " at " << at);
    CHECK(decide(context, evidence).boundary == is_boundary(glance));
  }
}

}  // namespace

TEST_CASE("a glance answers as the rules do") {
  for (const std::string before :
       {"the house", "Lisbon",      "Mr",        "Gen", "the U.S", "Dorn Inc",  "6 p.m",
        "on Sept",   "No",          "e.g",       "3",   "of 12",   "vitamin C", "Ann B",
        "St",        "(so it was)", "said “yes", "Kim", "IBM",     "etc"})
    for (const std::string mark : {".", "!", "?", ".”", ".\"", ".)", "..."})
      for (const std::string after : {" The end", " the end", " Kim", " 4 men", "5", ", he", "com",
                                      " “Go”", " (so)", " U.S."})
        check_glances("They saw " + before + mark + after + " was near.");
}

TEST_CASE("abbreviations are known in capitals and at the start of a sentence") {
  CHECK(abbreviation_class("Gen.") == "title");
  CHECK(abbreviation_class("GEN.") == "title");
  CHECK(abbreviation_class("Approx.") == "number");
  CHECK(abbreviation_class("Lisbon.").empty());
  CHECK(abbreviation_class("IE.").empty());
  CHECK(abbreviation_class(".").empty());
}

TEST_CASE("the marks of items are read, and what is no mark is not") {
  const std::string text = "2.) Tea";
  const auto mark = item_mark_at(text, whole(text));
  REQUIRE(mark);
  CHECK(mark->value == 2);
  CHECK(mark->next() == "3.)");
  for (const std::string none : {"2.5 percent", "Tea", "(tea)", "1990. It"})
    CHECK_FALSE(item_mark_at(none, whole(none)));
}

TEST_CASE("a list runs on in one line only if it begins the paragraph") {
  const std::string list = "a) Tea b) Milk c) Salt", prose = "He took a) tea and b) milk.";
  CHECK(inline_items(list, whole(list)) == std::vector<std::uint32_t>{7, 15});
  CHECK(inline_items(prose, whole(prose)).empty());
}

TEST_CASE("training reads code points, gives the same bytes each time, and learns") {
  const auto text = read_split_text(
      R"({"text":"“Ça va.” He came at 5 p.m. Then Zed left.","sentences":[[0,8],[9,26],[27,41]]})");
  REQUIRE(text.sentences->size() == 3);
  CHECK((*text.sentences)[1].of(text.text) == "He came at 5 p.m.");
  const std::vector<quoth::Record> texts(8, text);
  const std::string word_case = learn_word_case(texts, {});
  CHECK(word_case.find("came\t0\n") != std::string::npos);
  CHECK(word_case.find("zed\t4\n") != std::string::npos);
  CHECK(learn_weights(texts, word_case) == learn_weights(texts, word_case));
  CHECK_THROWS(read_split_text("{}"));
}

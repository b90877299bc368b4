#include "quoth/eval.h"

#include <catch2/catch.hpp>

#include "eval/classes.h"

using Catch::Matchers::Contains;
using quoth::EvalOptions;
using quoth::evaluate;
using quoth::find_metric;
using quoth::Measure;

namespace {

// The metric of two files given as strings, rounded to a tenth.
double metric(const std::string& gold, const std::string& pred, const char* name,
              const EvalOptions& options = {}) {
  const auto value = find_metric(evaluate({"gold", gold}, {"pred", pred}, options), name);
  REQUIRE(value.has_value());
  return std::round(*value * 10) / 10;
}

}  // namespace

TEST_CASE("white space at a sentence's end does not matter, a missed boundary does") {
  const auto gold = R"({"id":"a","text":"A b. C d. E.","sentences":[[0,4],[5,9],[10,12]]})";
  CHECK(metric(gold, R"({"id":"a","sentences":[[0,5],[5,10],[10,12]]})", "sentences.all") == 100);
  const auto missed = R"({"id":"a","sentences":[{"start":0,"end":4},{"start":5,"end":12}]})";
  CHECK(metric(gold, missed, "sentences.all.p") == 100);
  CHECK(metric(gold, missed, "sentences.all.r") == 50);
  CHECK(metric(gold, missed, "sentences.exact.r") == 33.3);
}

TEST_CASE("the end of a paragraph is no merit of the inner measure") {
  const auto gold = R"({"id":"a","text":"A b. C.\n\nD.","sentences":[[0,4],[5,7],[9,11]]})";
  const auto pred = R"({"id":"a","sentences":[[0,7],[9,11]]})";
  CHECK(metric(gold, pred, "sentences.all.r") == 50);
  CHECK(metric(gold, pred, "sentences.inner.r") == 0);
}

TEST_CASE("a document without prediction counts as one in which nothing was found") {
  const std::string gold =
      "{\"id\":\"a\",\"text\":\"A. B.\",\"sentences\":[[0,2],[3,5]]}\n"
      "{\"id\":\"b\",\"text\":\"C. D.\",\"sentences\":[[0,2],[3,5]]}\n";
  const std::string pred = "{\"id\":\"a\",\"sentences\":[[0,2],[3,5]]}\n";
  CHECK(metric(gold, pred, "sentences.all.r") == 50);
  CHECK(evaluate({"g", gold}, {"p", pred}).missing == 1);
}

TEST_CASE("offsets of quotes are code points, and marks at the ends do not matter") {
  const auto gold =
      R"({"id":"a","text":"“Été,” said Zoë.","quotes":[{"start":0,"end":6,"type":"direct",
          "speaker":{"start":12,"end":15,"name":"Zoë"}}]})";
  const auto pred = R"({"id":"a","quotes":[{"start":1,"end":4,"speaker":{"start":12,"end":15},
          "speaker_canonical":" Zoë "}]})";
  CHECK(metric(gold, pred, "quotes.content.exact") == 100);
  CHECK(metric(gold, pred, "quotes.ggt@0.3.r") == 100);
  CHECK(metric(gold, pred, "quotes.ggt@0.8.r") == 0);
  CHECK(metric(gold, pred, "quotes.speaker@0.3") == 100);
  CHECK(metric(gold, pred, "quotes.canonical@0.3") == 100);
}

TEST_CASE("each prediction finds one quote only") {
  const auto gold = R"({"id":"a","text":"abcdefghij","quotes":[
      {"start":0,"end":4,"type":"direct"},{"start":5,"end":9,"type":"direct"}]})";
  CHECK(metric(gold, R"({"id":"a","quotes":[{"start":0,"end":9}]})", "quotes.ggt@0.3.r") == 50);
}

TEST_CASE("quoted text that is no speech is wrongly taken when half of it is predicted") {
  const auto gold = R"({"id":"a","text":"0123456789","nonspeech":[{"start":0,"end":4}],
      "quotes":[{"start":4,"end":8,"words":2,"speaker":{"start":8,"end":10}}]})";
  const auto pred = R"({"id":"a","quotes":[{"start":2,"end":8,"speaker":{"start":9,"end":10}}]})";
  CHECK(metric(gold, pred, "direct.nonspeech") == 100);
  CHECK(metric(gold, pred, "direct.found.1-2") == 100);
  CHECK(metric(gold, pred, "direct.speaker") == 100);
}

TEST_CASE("CofeNet labels the tokens that lie whole in a span") {
  const auto gold = R"({"id":"a","tokens":[[0,2],[3,5],[6,8]],
      "labels":["B-source","B-content","I-content"]})";
  const auto pred = R"({"id":"a","quotes":[{"start":3,"end":7,"speaker":{"start":0,"end":2}}]})";
  CHECK(metric(gold, pred, "cofenet.source.exact") == 100);
  CHECK(metric(gold, pred, "cofenet.content.exact") == 0);
  CHECK(metric(gold, pred, "cofenet.content.begin") == 100);
  CHECK(metric(gold, pred, "cofenet.content.jaccard") == 50);
}

TEST_CASE("a name in token files counts with its exact span and type") {
  const auto gold = "Kim\tB-PER\nJong-un\tI-PER\n\nSeoul\tB-LOC\n";
  CHECK(metric(gold, "Kim\tB-PER\nJong-un\tO\n\nSeoul\tI-LOC\n", "entities") == 50);
  CHECK(metric(gold, "Kim\tB-PER\nJong-un\tO\n\nSeoul\tI-LOC\n", "entities.LOC") == 100);
}

TEST_CASE("a mention given to the wrong entity is found but not linked") {
  const auto gold = R"({"id":"a","text":"Kim, Kim","entities":[
      {"type":"PER","name":"Kim Jong-un","mentions":[{"start":0,"end":3},{"start":5,"end":8}]}]})";
  const auto pred = R"({"id":"a","entities":[
      {"type":"PER","name":"Kim Jong-un","mentions":[{"start":0,"end":3}]},
      {"type":"PER","name":"Kim Il-sung","mentions":[{"start":5,"end":8}]}]})";
  CHECK(metric(gold, pred, "entities") == 100);
  CHECK(metric(gold, pred, "entities.linked") == 50);
}

TEST_CASE("a golden rule is right as a whole or not at all") {
  const auto gold =
      "{\"id\":\"1\",\"suite\":\"s\",\"text\":\"A. B.\",\"expected\":[\"A.\",\"B.\"]}\n"
      "{\"id\":\"2\",\"suite\":\"s\",\"text\":\"C. "
      "D.\",\"expected\":[\"C.\",\"D.\"],\"dup_of\":\"1\"}\n";
  const auto pred =
      "{\"id\":\"1\",\"sentences\":[[0,2],[3,5]]}\n{\"id\":\"2\",\"sentences\":[[0,5]]}\n";
  CHECK(metric(gold, pred, "golden.s") == 50);
  CHECK(metric(gold, pred, "golden.unique") == 100);
}

TEST_CASE("files of another form are refused with their place") {
  const std::string gold = R"({"id":"a","text":"abc","quotes":[{"start":0,"end":3}]})";
  CHECK_THROWS_WITH(evaluate({"gold", gold}, {"pred", "{\"id\":\"a\",\"sentences\":[]}"}),
                    Contains("gold and pred share none of the fields"));
  CHECK_THROWS_WITH(evaluate({"gold", gold}, {"pred", "{\"id\":\"a\"}\n{\"id\":"}),
                    Contains("pred:2: "));
  CHECK_THROWS_WITH(
      evaluate({"gold", gold}, {"pred", R"({"id":"a","quotes":[{"start":1,"end":4}]})"}),
      Contains("pred:1: span 1-4 is not inside the text of 3 code points"));
  CHECK_THROWS_WITH(evaluate({"gold", "a\tO\nb\tO\n"}, {"pred", "a\tO\n"}),
                    Contains("pred:1: the sentence has not as many tokens"));
}

TEST_CASE("word characters and white space are those of Python") {
  CHECK(quoth::eval::is_word(U'½'));
  CHECK(quoth::eval::is_word(U'_'));
  CHECK(quoth::eval::is_word(U'ª'));
  CHECK_FALSE(quoth::eval::is_word(U'\u0301'));  // a combining accent ends a word
  CHECK(quoth::eval::is_space(U'\u001c'));
  CHECK(quoth::eval::is_space(U'\u00a0'));
  CHECK_FALSE(quoth::eval::is_space(U'\u200b'));
}

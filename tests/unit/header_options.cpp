#include <catch2/catch.hpp>
#include <string>

#include "quoth/header.h"

using Catch::Matchers::Contains;
using quoth::read_articles;

TEST_CASE("the fields of JSON may have any name") {
  const auto articles = read_articles(
      R"({"kop": "Ferry stays", "body": "Not this.", "artikel": "It stays.", "dag": "6/11/2024", "nr": "x7", "until": "25/12/2024"})",
      "a.jsonl",
      {.text_field = "artikel", .date_field = "dag", .headline_field = "kop", .id_field = "nr"});
  REQUIRE(articles.records.size() == 1);
  const auto& record = articles.records[0];
  CHECK(record.text == "It stays.");
  CHECK(record.id == "x7");
  CHECK(record.header->headline == "Ferry stays");
  CHECK(record.header->date == "2024-11-06");  // another date of the file says that days come first
}

TEST_CASE("a text field that is not there is an error of that line") {
  const auto articles =
      read_articles(R"({"text": "It stays."})", "a.jsonl", {.text_field = "body"});
  CHECK(articles.records.empty());
  REQUIRE(articles.errors.size() == 1);
  CHECK(articles.errors[0].message == "no string in the field 'body'");
}

TEST_CASE("a preset says what a name means") {
  const std::string line = R"({"text": "It stays.", "source": "https://courier.example/ferry"})";
  CHECK(read_articles(line, "a", {}).records[0].header->source == "https://courier.example/ferry");
  CHECK(read_articles(line, "a", {.from = "trafilatura"}).records[0].header->url ==
        "https://courier.example/ferry");
  CHECK_THROWS_WITH(read_articles(line, "a", {.from = "nobody"}),
                    Contains("no preset is named 'nobody'"));
}

TEST_CASE("a form that is named is not looked for") {
  const std::string text = "Title: Ferry stays\nDate: 2024-11-06\n\nIt stays.\n";
  CHECK(read_articles(text, "a", {}).form == "keys");
  const auto plain = read_articles(text, "a", {.form = "plain"});
  CHECK(plain.form == "plain");
  CHECK(plain.records[0].header->headline != "Ferry stays");
  CHECK_THROWS_WITH(read_articles(text, "a", {.form = "nothing"}),
                    Contains("no form is named 'nothing'"));
}

TEST_CASE("every form can be named, whatever the file is") {
  for (const auto& form : quoth::form_names()) {
    INFO(form);
    try {
      const auto articles = read_articles("<p>It stays.</p>\n", "a", {.form = form});
      CHECK(articles.form == form);
    } catch (const std::runtime_error& error) {
      CHECK(std::string(error.what()).size() > 0);
    }
  }
}

TEST_CASE("what was chosen is explained, and warnings are said without being asked") {
  const auto articles = read_articles(" date 2024-02-30 Ferry stays\n\nIt stays.\n", "a", {});
  CHECK(quoth::explain(articles, false) ==
        std::vector<std::string>{"date '2024-02-30' is impossible"});
  const auto all = quoth::explain(articles, true);
  REQUIRE(all.size() == 3);
  CHECK(all[0] ==
        "form dated (the first line is 'date YYYY-MM-DD headline'), encoding UTF-8, 1 article");
  CHECK(all[2] == "no date found");
}

TEST_CASE("a page that is nested deeper than the parser goes is not cut short in silence") {
  std::string page = "<html><body><p>First words of the article.</p>";
  for (int i = 0; i < 300; ++i) page += "<div>";
  const auto articles = read_articles(page + "<p>Last words.</p>", "a", {});
  CHECK(articles.warnings ==
        std::vector<std::string>{"the page is nested too deep, or too long: its end was not read"});
}

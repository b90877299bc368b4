#include <catch2/catch.hpp>

#include "attribute/word_labels.h"
#include "quoth/attribute.h"
#include "quoth/split.h"
#include "quoth/train.h"

using namespace quoth;

namespace {

Span find(const std::string& text, std::string_view part) {
  const auto at = static_cast<std::uint32_t>(text.find(part));
  return {at, at + static_cast<std::uint32_t>(part.size())};
}

// An article in which the verb "zorped", which no lexicon has, reports.
Record zorped(const std::string& name, const std::string& content) {
  Record record;
  record.text = name + " zorped that " + content + ".";
  Quote quote;
  quote.span = find(record.text, "that " + content);
  quote.type = QuoteType::indirect;
  quote.speaker = Speaker{name, "", find(record.text, name)};
  quote.cue = Cue{find(record.text, "zorped"), "zorp"};
  record.quotes = {quote};
  return record;
}

std::vector<Record> lessons() {
  std::vector<Record> records;
  for (const auto* name : {"Lund", "Ortega", "Adeyemi", "Varga"})
    for (const auto* content : {"the bridge leaks", "rents will rise", "no vote was held"})
      records.push_back(zorped(name, content));
  return records;
}

}  // namespace

TEST_CASE("quotes become labels of words and come back as spans") {
  const Record record = zorped("Lund", "the bridge leaks");
  const Article article = read_article(record, split(record));
  const ArticleTokens words = tokenize_article(article);
  const auto spans = spans_of(words, 0, labels_of(words, *record.quotes));
  REQUIRE(spans.size() == 3);
  CHECK(spans[0].span.of(record.text) == "Lund");
  CHECK(spans[1].span.of(record.text) == "zorped");
  CHECK(spans[2].span.of(record.text) == "that the bridge leaks");
  CHECK(spans[2].part == QuotePart::content);
}

TEST_CASE("a labeller learns a verb that the rules do not know, the same each time") {
  const auto models = load_models();
  const std::string bytes = train_labeller(lessons(), *models, {});
  CHECK(bytes == train_labeller(lessons(), *models, {}));
  const auto file = std::filesystem::temp_directory_path() / "quoth-labeller-test.model";
  std::FILE* out = std::fopen(file.c_str(), "wb");
  REQUIRE(out);
  std::fwrite(bytes.data(), 1, bytes.size(), out);
  std::fclose(out);
  const auto with = with_labeller(*models, file);
  std::filesystem::remove(file);

  Record unseen = zorped("Brandt", "the ferry was late");
  unseen.quotes.reset();
  CHECK(attribute(unseen, *models).empty());
  const auto quotes = attribute(unseen, *with);
  REQUIRE(quotes.size() == 1);
  CHECK(quotes[0].span.of(unseen.text) == "that the ferry was late");
  CHECK(quotes[0].speaker->name == "Brandt");
  CHECK(quotes[0].cue->span.of(unseen.text) == "zorped");
}

TEST_CASE("articles without quotes cannot be learned from") {
  Record bare;
  bare.id = "a";
  bare.text = "Nobody spoke.";
  CHECK_THROWS_WITH(train_labeller({bare}, *load_models(), {}), "a: no quotes to learn from");
}

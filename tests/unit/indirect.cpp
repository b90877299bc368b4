// Reported speech without quotation marks.
#include "attribute/indirect.h"

#include <catch2/catch.hpp>
#include <string>

using quoth::Quote;
using quoth::Span;

namespace {

std::vector<Quote> quotes_of(const std::string& text, const std::vector<Span>& quoted = {}) {
  const Span all{0, static_cast<std::uint32_t>(text.size())};
  const auto tags = quoth::find_tags(text, quoth::tokenize(text, all), quoted);
  return quoth::find_indirect(text, tags, quoted, {});
}

std::string content(const std::string& text) {
  std::string found;
  for (const Quote& quote : quotes_of(text))
    found += (found.empty() ? "" : "; ") + std::string(quote.span.of(text));
  return found;
}

}  // namespace

TEST_CASE("A clause after a cue is reported up to the end of its sentence") {
  CHECK(content("Ortega said the bridge would close in June.") == "the bridge would close in June");
  CHECK(content("Ortega said on Monday that the bridge would close.") ==
        "that the bridge would close");
}

TEST_CASE("A second cue ends the content of the first") {
  CHECK(content("Ortega said the bridge was old, adding that it would close.") ==
        "the bridge was old; that it would close");
}

TEST_CASE("What stands before a closing tag is its content") {
  CHECK(content("The bridge will close, Ortega said.") == "The bridge will close");
  CHECK(content("The bridge will close, according to the mayor.") == "The bridge will close");
}

TEST_CASE("Content partly in quotation marks is mixed and its hull is one quote") {
  const std::string text = "Ortega said the bridge “will close” by June.";
  const auto quotes = quotes_of(text, {{23, 39}});
  REQUIRE(quotes.size() == 1);
  CHECK(quotes[0].type == quoth::QuoteType::mixed);
  CHECK(quotes[0].span.of(text) == "the bridge “will close” by June");
}

TEST_CASE("Content wholly in quotation marks is left to the direct quotes") {
  CHECK(quotes_of("Ortega said “it will close.”", {{12, 31}}).empty());
}

TEST_CASE("A tag in the middle leaves two parts of content") {
  const std::string text = "The bridge, Ortega said, would close in June.";
  const auto quotes = quotes_of(text);
  REQUIRE(quotes.size() == 1);
  REQUIRE(quotes[0].parts.size() == 2);
  CHECK(quotes[0].parts[0].of(text) == "The bridge");
  CHECK(quotes[0].parts[1].of(text) == "would close in June");
}

TEST_CASE("The writer's opening words are not part of what is reported") {
  CHECK(content("In fact, the bridge leaks, Ortega said.") == "the bridge leaks");
  CHECK(content("But the bridge leaks, Ortega said.") == "the bridge leaks");
}

TEST_CASE("An opening clause ends at its comma") {
  CHECK(content("While Ortega says that it leaks, nobody has seen a drop.") == "that it leaks");
  CHECK(content("Asked whether it leaks, nobody answered.") == "whether it leaks");
}

TEST_CASE("As somebody noted has its content round it") {
  CHECK(content("As Ortega noted, the bridge leaks.") == "the bridge leaks");
}

TEST_CASE("The main clause goes on after a relative one") {
  CHECK(content("Ortega, who wants a new bridge, left early.") == "a new bridge");
}

TEST_CASE("Content ends where the reporter speaks again") {
  CHECK(content("Ortega said it leaks, but nobody has seen a drop.") == "it leaks");
  CHECK(content("Ortega said it leaks and called it a shame.") == "it leaks; it a shame");
  CHECK(content("Ortega said it leaks – the third to do so.") == "it leaks");
}

TEST_CASE("A noun's content ends before the verb it is the subject of") {
  CHECK(content("Ortega's claim that it leaks was wrong.") == "that it leaks");
}

TEST_CASE("Objects, infinitives and participles are reported as clauses are") {
  CHECK(content("Ortega criticized the plan.") == "the plan");
  CHECK(content("Ortega promised to close it.") == "to close it");
  CHECK(content("Ortega suggested closing it.") == "closing it");
  CHECK(content("Ortega urged the council to close it.") == "the council to close it");
  CHECK(content("Ortega described it as a ruin.") == "it as a ruin");
}

TEST_CASE("What is expected is the subject's") {
  const std::string text = "The bridge is expected to close.";
  const auto quotes = quotes_of(text);
  REQUIRE(quotes.size() == 1);
  CHECK(quotes[0].parts.size() == 2);
  CHECK_FALSE(quotes[0].speaker);
}

TEST_CASE("A quotation that begins in the content belongs to it to its end") {
  const std::string text = "Ortega said the bridge “leaks. It will close.”";
  const Span sentence{0, 32};
  const std::vector<Span> quoted{{23, static_cast<std::uint32_t>(text.size())}};
  const auto tags = quoth::find_tags(text, quoth::tokenize(text, sentence), quoted);
  const auto quotes = quoth::find_indirect(text, tags, quoted, {});
  REQUIRE(quotes.size() == 1);
  CHECK(quotes[0].span.of(text) == "the bridge “leaks. It will close.”");
}

TEST_CASE("What somebody would say is not reported") {
  CHECK(content("Ortega would say that it leaks.").empty());
}

TEST_CASE("A verb behind an insertion with quoted words reports its own clause") {
  const std::string text = "Ortega, who calls it “a ruin,” said the bridge would close.";
  const auto quotes = quotes_of(text, {{21, 34}});
  REQUIRE(quotes.size() == 2);
  CHECK(quotes[1].span.of(text) == "the bridge would close");
  REQUIRE(quotes[1].speaker);
  CHECK(quotes[1].speaker->name == "Ortega");
}

TEST_CASE("Each quote tells whether it is said, thought, wanted, shown or favoured") {
  const auto act = [](const std::string& text) { return quotes_of(text).at(0).act; };
  CHECK(act("Ortega said it leaks.") == quoth::Act::speech);
  CHECK(act("Ortega hopes the rain will stop.") == quoth::Act::thought);
  CHECK(act("Ortega hopes to win.") == quoth::Act::intention);
  CHECK(act("Ortega is eager to win.") == quoth::Act::intention);
  CHECK(act("A poll shows that it leaks.") == quoth::Act::finding);
  CHECK(act("Ortega supports the plan.") == quoth::Act::stance);
  CHECK(act("Ortega's claim that it leaks was wrong.") == quoth::Act::speech);
}

TEST_CASE("Who is relayed by a paper says it as well") {
  CHECK(content("According to the Courier, Weiss, the chairman, said it leaks.") ==
        "Weiss, the chairman, said it leaks; it leaks");
}

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
  CHECK(content("Ortega said the bridge would close in June.") ==
        "the bridge would close in June");
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

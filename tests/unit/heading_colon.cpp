// Headings that quote by a colon alone.
#include <catch2/catch.hpp>
#include <string>

#include "quoth/attribute.h"

using namespace quoth;

namespace {

/// "speaker: words" of the first quote; "Lund" is a person, "Arden" a place.
std::string first_said(const std::string& text) {
  Record record{.id = "t", .text = text};
  record.entities.emplace();
  for (const auto& [name, type] :
       {std::pair{"Lund", EntityType::per}, {"Arden", EntityType::loc}}) {
    const auto at = text.find(name);
    if (at == text.npos) continue;
    Entity entity{.id = std::string("e") + name, .type = type};
    entity.name = name;
    const auto start = static_cast<std::uint32_t>(at);
    entity.mentions.push_back(
        {{start, start + static_cast<std::uint32_t>(std::string(name).size())}, false});
    record.entities->push_back(entity);
  }
  const auto quotes = attribute(record, Models{});
  if (quotes.empty()) return "";
  const auto& quote = quotes.front();
  return (quote.speaker ? quote.speaker->name : "?") + ": " + std::string(quote.span.of(text));
}

}  // namespace

TEST_CASE("a person before the colon of a heading says what follows") {
  CHECK(first_said("Lund: Bridge will close in June\n\nThe town is large.") ==
        "Lund: Bridge will close in June");
  CHECK(first_said("Lund: Bridge Will Not Close Before June.\n\nThe town is large.") ==
        "Lund: Bridge Will Not Close Before June");
}

TEST_CASE("a role, a report or a poll before the colon of a heading says what follows") {
  CHECK(first_said("Minister: no new taxes this year\n\nThe town is large.") ==
        "Minister: no new taxes this year");
  CHECK(first_said("Report: bank hid losses\n\nThe town is large.") == "Report: bank hid losses");
  CHECK(first_said("Director: Ada Moss of Arden\n\nThe town is large.") == "");
}

TEST_CASE("a place or a thing before the colon says nothing") {
  CHECK(first_said("Arden: Bridge will close in June\n\nThe town is large.") == "");
  CHECK(first_said("Big win for Lund: bridge stays open\\n\\nThe town is large.") == "");
  CHECK(first_said("Update: Bridge will close in June\n\nThe town is large.") == "");
}

TEST_CASE("a colon in a sentence of the text is no heading's") {
  CHECK(first_said("The town is large.\n\nLund: the bridge was closed to all but carts.") == "");
}

TEST_CASE("quoted words behind the colon of a heading are part of what is said") {
  CHECK(first_said("Lund: “No excuses” for a bridge that leaks\n\nThe town is large.") ==
        "Lund: “No excuses” for a bridge that leaks");
}

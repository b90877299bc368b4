#include "said.h"

#include <catch2/catch.hpp>

using namespace quoth;

Record record_of(const std::string& text, const std::vector<Person>& people) {
  Record record{.id = "t", .text = text};
  record.entities.emplace();
  for (const Person& person : people) {
    Entity entity{.id = "e" + std::to_string(record.entities->size() + 1), .type = person.type};
    entity.name = person.name;
    entity.role = person.role;
    entity.subtype = person.subtype;
    std::size_t from = 0;
    for (const std::string& mention : person.mentions) {
      const auto at = text.find(mention, from);
      REQUIRE(at != std::string::npos);
      from = at + mention.size();
      entity.mentions.push_back(
          {{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(from)}, false});
    }
    record.entities->push_back(entity);
  }
  return record;
}

List said(const std::string& text, const std::vector<Person>& people) {
  List lines;
  for (const Quote& quote : attribute(record_of(text, people), Models{})) {
    if (quote.type == QuoteType::indirect) continue;
    std::string line = quote.speaker ? quote.speaker->name : "?";
    line += ": ";
    const std::vector<Span> parts = quote.parts.empty() ? std::vector{quote.span} : quote.parts;
    for (std::size_t i = 0; i < parts.size(); ++i) {
      if (i > 0) line += " + ";
      line += parts[i].of(text);
    }
    lines.push_back(line);
  }
  return lines;
}

// Reporting clauses: cue, source, addressee, word order.
#include "attribute/tags.h"

#include <catch2/catch.hpp>

#include <string>

using quoth::find_tags;
using quoth::Span;
using quoth::Tag;

namespace {

/// The tags of a sentence; what stands between “ and ” is masked.
std::vector<Tag> tags_of(const std::string& text) {
  std::vector<Span> quoted;
  for (std::size_t at = 0; (at = text.find("“", at)) != text.npos;) {
    const auto end = text.find("”", at) + 3;
    quoted.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)});
    at = end;
  }
  const Span all{0, static_cast<std::uint32_t>(text.size())};
  return find_tags(text, quoth::tokenize(text, all), quoted);
}

std::string source_cue(const std::string& text) {
  std::string found;
  for (const Tag& tag : tags_of(text)) {
    if (!found.empty()) found += "; ";
    found += std::string(tag.source.of(text)) + " | " + std::string(tag.cue.of(text));
    if (!tag.addressee.empty()) found += " -> " + std::string(tag.addressee.of(text));
  }
  return found;
}

}  // namespace

TEST_CASE("The source stands before its cue") {
  CHECK(source_cue("Ortega said the bridge would close.") == "Ortega | said");
  CHECK(source_cue("The mayor of Arden has repeatedly said that it leaks.") ==
        "The mayor of Arden | has repeatedly said");
  CHECK(source_cue("She did not say why.") == "She | did not say");
}

TEST_CASE("An inverted source stands after its cue") {
  CHECK(source_cue("“The bridge leaks,” said Ortega.") == "Ortega | said");
  CHECK(source_cue("The bridge leaks, said the mayor of Arden.") == "the mayor of Arden | said");
}

TEST_CASE("The object of a telling verb is the addressee and never the source") {
  CHECK(source_cue("“It leaks,” Ortega told The Arden Courier on Monday.") ==
        "Ortega | told -> The Arden Courier");
  CHECK(source_cue("Ortega told reporters that it leaks.") == "Ortega | told -> reporters");
}

TEST_CASE("According to names its source") {
  CHECK(source_cue("The bridge leaks, according to the mayor.") == "the mayor | according to");
}

#include "attribute/marks.h"

#include <catch2/catch.hpp>
#include <string>

using namespace quoth;

namespace {

/// The quotations of a text whose paragraphs are its lines; nested ones in brackets, open ones
/// with a trailing ~.
std::vector<std::string> quotations(const std::string& text) {
  std::vector<Span> paragraphs;
  for (std::uint32_t start = 0; start < text.size();) {
    const auto end = static_cast<std::uint32_t>(std::min(text.find('\n', start), text.size()));
    paragraphs.push_back({start, end});
    start = end + 1;
  }
  std::vector<std::string> found;
  for (const Quotation& q : find_quotations(text, paragraphs)) {
    std::string shown(q.span.of(text));
    if (!q.closed) shown += "~";
    found.push_back(q.nested ? "[" + shown + "]" : shown);
  }
  return found;
}

using List = std::vector<std::string>;

}  // namespace

TEST_CASE("marks of every kind are paired") {
  CHECK(quotations("“Yes,” Ito said.") == List{"“Yes,”"});
  CHECK(quotations("\"Yes,\" Ito said.") == List{"\"Yes,\""});
  CHECK(quotations("''Yes,'' Ito said. ``No,'' said Baker.") == List{"''Yes,''", "``No,''"});
  CHECK(quotations("«Oui,» Blanc said.") == List{"«Oui,»"});
  CHECK(quotations("‘Yes,’ Ito said, 'and no.'") == List{"‘Yes,’", "'and no.'"});
}

TEST_CASE("a pair may be of two kinds") {
  CHECK(quotations("“no trace\" of it and \"none at all”") ==
        List{"“no trace\"", "\"none at all”"});
}

TEST_CASE("a quotation within another is nested") {
  CHECK(quotations("“She told me, ‘Run,’ and I ran,” said Moss.") ==
        List{"“She told me, ‘Run,’ and I ran,”", "[‘Run,’]"});
  CHECK(quotations("‘He said “no” twice,’ said Moss.") == List{"‘He said “no” twice,’", "[“no”]"});
  CHECK(quotations("\"He said \"no\" twice.\"") == List{"\"He said \"no\" twice.\"", "[\"no\"]"});
}

TEST_CASE("apostrophes and inches are no quotation marks") {
  CHECK(quotations("It’s the nurses’ pay of the ’90s, rock 'n' roll's and don't.").empty());
  CHECK(quotations("‘It’s the nurses’ pay they’ll cut,’ Moss said.") ==
        List{"‘It’s the nurses’ pay they’ll cut,’"});
  CHECK(quotations("A 5\" pipe and a 9\" pipe. \"Fine,\" he said.") == List{"\"Fine,\""});
}

TEST_CASE("a mark too many spoils its own paragraph only") {
  CHECK(quotations("He said ” twice.\n“Yes,” said Moss.") == List{"“Yes,”"});
  CHECK(quotations("“We left early, Moss said.\nThe shop “Blue” closed.") ==
        List{"“We left early, Moss said.~", "“Blue”"});
}

TEST_CASE("a missing closing mark ends at the next opening one") {
  CHECK(quotations("“We left early, Moss said. “It rained,” he said.") ==
        List{"“We left early, Moss said. ~", "“It rained,”"});
}

TEST_CASE("a speech of several paragraphs opens each of them") {
  const std::string text = "“One.\n“Two.\n“Three,” said Moss.";
  const auto found = find_quotations(text, {{0, 7}, {8, 15}, {16, 37}});
  REQUIRE(found.size() == 3);
  CHECK((found[0].goes_on && !found[0].continues));
  CHECK((found[1].goes_on && found[1].continues));
  CHECK((!found[2].goes_on && found[2].continues && found[2].closed));
}

TEST_CASE("marks within the tags of a page quote nobody") {
  CHECK(quotations("<a href=\"x.html\" id=\"7\">“Yes,”</a> Ito said.") == List{"“Yes,”"});
}

TEST_CASE("the single mark closes before the double one") {
  CHECK(quotations("''She told me, 'Run,''' said Moss.") ==
        List{"''She told me, 'Run,'''", "['Run,']"});
}

TEST_CASE("marks that open in one language close in another") {
  CHECK(quotations("„Ja“, Ito said. »Nein«, said Baker. «Oui», said Blanc.") ==
        List{"„Ja“", "»Nein«", "«Oui»"});
}

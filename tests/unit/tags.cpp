// Reporting clauses: cue, source, addressee, word order.
#include "clause/tags.h"

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
  CHECK(source_cue("Said Ortega: “The bridge leaks.”") == "Ortega | Said");
}

TEST_CASE("The object of a telling verb is the addressee and never the source") {
  CHECK(source_cue("“It leaks,” Ortega told The Arden Courier on Monday.") ==
        "Ortega | told -> The Arden Courier");
  CHECK(source_cue("Ortega told reporters that it leaks.") == "Ortega | told -> reporters");
}

TEST_CASE("According to names its source") {
  CHECK(source_cue("The bridge leaks, according to the mayor.") == "the mayor | according to");
}

TEST_CASE("The longer phrase of a source takes its appositions in") {
  const auto tags = tags_of("Ada Ortega, a teacher in Arden, said it leaks.");
  const std::string text = "Ada Ortega, a teacher in Arden, said it leaks.";
  REQUIRE(!tags.empty());
  CHECK(tags[0].source.of(text) == "Ada Ortega");
  CHECK(tags[0].phrase.of(text) == "Ada Ortega, a teacher in Arden,");
  CHECK_FALSE(tags[0].inverted);
}

TEST_CASE("An apposition of an inverted source ends where a clause of its own begins") {
  const std::string text = "According to Ortega, the mayor, the bridge would close.";
  const auto tags = tags_of(text);
  REQUIRE(tags.size() == 1);
  CHECK(tags[0].phrase.of(text) == "Ortega, the mayor");
  CHECK(tags[0].after.of(text) == "the bridge would close");
}

TEST_CASE("The subject stands before all that is inserted between it and its verb") {
  CHECK(source_cue("However, Dr Ada Ortega, deputy minister for ports, denied that it leaks.") ==
        "Dr Ada Ortega | denied");
  CHECK(source_cue("The bridge is old, but Ada Ortega, 43, a lawyer, said it would hold.") ==
        "Ada Ortega | said");
  CHECK(source_cue(
            "Prof Ada Ortega, of the University of Arden, one of the authors, said it leaks.") ==
        "Prof Ada Ortega | said");
  CHECK(source_cue("Ada Ortega, who is 43 and lives in Arden, Ohio, said it leaks.") ==
        "Ada Ortega | said");
  CHECK(source_cue("Rep. Ada Ortega (D-Ohio), head of the ports panel, said it leaks.") ==
        "Rep. Ada Ortega | said");
  CHECK(source_cue("Speaking in Arden, Ada Ortega, the mayor, said it leaks.") ==
        "Ada Ortega | said");
  CHECK(source_cue("Rates to rise in spring, says Ortega") == "Ortega | says");
}

TEST_CASE("A participle behind the subject takes no part in who speaks") {
  CHECK(source_cue("Two studies printed in Arden Science suggest that it leaks.") ==
        "Two studies | suggest");
  CHECK(source_cue("Police investigating the fire said it had been set.") == "Police | said");
  CHECK(source_cue("The party led by Ortega said it would vote.") == "The party | said");
  CHECK(source_cue("The man charged with theft said he was at home.") == "The man | said");
  CHECK(source_cue("Workers sacked by the mill say they were not warned.") == "Workers | say");
  CHECK(source_cue("Ortega left, but the firm building the dam said it was safe.") ==
        "the firm | said");
  // A pronoun has its own verb.
  CHECK(source_cue("Her way of asking those she hopes to win is odd.") == "she | hopes");
}

TEST_CASE("A participle reports for the subject, or for the object that is blamed") {
  CHECK(source_cue("Charities have written to Speaker Ada Ortega asking members to act.") ==
        "Charities | asking");
  CHECK(source_cue("The Congress lashed out at the League saying the court was right.") ==
        "The Congress | lashed out; The Congress | saying");
  CHECK(source_cue("Labour mocked Ada Ortega for claiming that it leaks, noting that it rained.") ==
        "Labour | mocked; Ada Ortega | claiming; Labour | noting");
  CHECK(source_cue("The union sent a letter saying it leaks.") == "a letter | saying");
}

TEST_CASE(
    "What was told to whom is not inverted, and a clause before the subject is not inserted") {
  CHECK(source_cue("“It leaks,” the minister for ports, Ada Ortega, told Reuters.") ==
        "the minister for ports | told -> Reuters");
  CHECK(source_cue("The bridge, opened in June, will be closed, Ada Ortega, the mayor, said.") ==
        "Ada Ortega | said");
}

TEST_CASE("The hour is no part of who is told") {
  CHECK(source_cue("Ortega told reporters in Arden early Monday that it leaks.") ==
        "Ortega | told -> reporters in Arden");
  CHECK(source_cue("Ortega told reporters in Arden early on Monday that it leaks.") ==
        "Ortega | told -> reporters in Arden");
}

TEST_CASE("A dateline is no content") {
  const std::string text = "ARDEN, Ohio (Coastwire) — The bridge leaks, officials said.";
  CHECK(tags_of(text)[0].before.of(text) == "The bridge leaks");
  const std::string bare = "ARDEN — The bridge leaks, officials said.";
  CHECK(tags_of(bare)[0].before.of(bare) == "The bridge leaks");
}

TEST_CASE("A that which stands alone is no content") {
  CHECK(tags_of("Ortega confirmed that.").empty());
  CHECK(source_cue("Ortega confirmed that it leaks.") == "Ortega | confirmed");
}

TEST_CASE("An acronym is not the pronoun that it spells") {
  CHECK(source_cue("It leaks, US President Ada Ortega said on Monday.") ==
        "US President Ada Ortega | said");
  CHECK(source_cue("It leaks, WHO said.") == "WHO | said");
}

TEST_CASE("An apposition may lack the comma that closes it") {
  CHECK(source_cue("Ada Ortega, president and CEO of Arden Foods stated that it leaks.") ==
        "Ada Ortega | stated");
  CHECK(source_cue("Arden, Lyon and Porto said that it leaks.") == "Lyon and Porto | said");
}

TEST_CASE("An adverb that opens the sentence and a time speak not") {
  CHECK(source_cue("However, Ortega said it leaks.") == "Ortega | said");
  CHECK(source_cue("Separately, Ortega, the mayor, said it leaks.") == "Ortega | said");
  CHECK(tags_of("Separately, Ortega, the mayor, said it leaks.")[0].before.empty());
  CHECK(source_cue("Ortega started a petition this week calling it a trap.") ==
        "a petition | calling");
}

TEST_CASE("A participle has the source of the tag before it or the subject of its sentence") {
  CHECK(source_cue("Ortega left the hall, saying that it leaked.") == "Ortega | saying");
  CHECK(source_cue("It leaks, said the mayor, adding that it will close.") ==
        "the mayor | said; the mayor | adding");
}

TEST_CASE("An opening participle has the subject of the main clause") {
  CHECK(source_cue("Citing the flood, Ortega left.") == "Ortega | Citing");
}

TEST_CASE("A second verb has the subject of the first") {
  CHECK(source_cue("Ortega rose and warned that it leaked.") == "Ortega | warned");
  CHECK(source_cue("In Arden, Ortega rose and warned that it leaked.") == "Ortega | warned");
}

TEST_CASE("The source of a relative clause is its pronoun") {
  CHECK(source_cue("People who believe that it leaks stayed away.") == "who | believe");
}

TEST_CASE("Nouns that look like cues are none") {
  CHECK(source_cue("The report was long.").empty());
  CHECK(source_cue("The claims were false.").empty());
  CHECK(source_cue("He lives in the United States that joined late.").empty());
}

TEST_CASE("A preposition or a noun that makes the verb report belongs to its cue") {
  CHECK(source_cue("Ortega warned of a flood.") == "Ortega | warned of");
  CHECK(source_cue("Ortega pointed out that it leaks.") == "Ortega | pointed out");
  CHECK(source_cue("Ortega expressed strong support for the bridge.") ==
        "Ortega | expressed strong support for");
}

TEST_CASE("A noun reports for its owner, an adjective for its subject") {
  CHECK(source_cue("Ortega's claim that it leaks was wrong.") == "Ortega | claim");
  CHECK(source_cue("Her opposition to the bridge is known.") == "Her | opposition to");
  CHECK(source_cue("Ortega is quite sure that it leaks.") == "Ortega | is quite sure");
}

TEST_CASE("What would or is to be said is unlikely to be a report") {
  const auto tags = tags_of("Ortega would say that it leaks.");
  REQUIRE(tags.size() == 1);
  CHECK(tags[0].score < 0.5);
}

TEST_CASE("A tag within reported words is nested") {
  const auto tags = tags_of("Ortega said that Lund believes it leaks.");
  REQUIRE(tags.size() == 2);
  CHECK_FALSE(tags[0].nested);
  CHECK(tags[1].nested);
}

TEST_CASE("A passive has its source after by, and its subject is told") {
  CHECK(source_cue("The plan was first reported by the Arden Courier.") ==
        "the Arden Courier | was first reported");
  CHECK(source_cue("Ortega was told that it leaks.") == " | was told -> Ortega");
}

TEST_CASE("A sentence without an end costs time in proportion to its length") {
  std::string text;
  for (int i = 0; i < 200000; ++i) text += "he said, ";
  CHECK(tags_of(text).size() > 1000);
}

TEST_CASE("A verb of another sense reports nothing") {
  CHECK(source_cue("The harbour found itself cut off as the ice grew.") == "");
  CHECK(source_cue("Ortega claimed the front seat, flanked by guards.") == "");
  CHECK(source_cue("The flood claimed three lives.") == "");
  CHECK(source_cue("The match was broadcast live to two towns.") == "");
  CHECK(source_cue("Ortega claimed the seat was hers.") == "Ortega | claimed");
  CHECK(source_cue("Ortega claimed “a win” on Monday.") == "Ortega | claimed");
  CHECK(source_cue("The judge found that it leaks.") == "The judge | found");
}

TEST_CASE("What is promised once something is over is no addressee") {
  CHECK(source_cue("Ortega promised an inquiry once it was over.") == "Ortega | promised");
}

TEST_CASE("In a headline as opens a clause with a source of its own") {
  CHECK(source_cue("Captain cleared of theft as judge faults “lazy” work") == "judge | faults");
  CHECK(source_cue("The man known as Ortega said it leaks.") == "The man known as Ortega | said");
}

TEST_CASE("A quoted title does not break the phrase that it stands in") {
  const std::string text =
      "The bridge leaks, according to the city's \"Harbour in Figures\" report.";
  CHECK(source_cue(text) == "the city's \"Harbour in Figures\" report | according to");
}

TEST_CASE("A that which opens a clause is no part of the source in it") {
  CHECK(source_cue("It was in March that the court announced the delay.") ==
        "the court | announced");
}

// Quotations, their speakers and what is no speech, one sentence or two for each phenomenon.
#include <algorithm>
#include <catch2/catch.hpp>
#include <string>

#include "said.h"

using namespace quoth;

namespace {

How how(const std::string& text, const std::vector<Person>& people = {}) {
  const auto quotes = attribute(record_of(text, people), Models{});
  return quotes.empty() ? How::none : quotes.back().how;
}

}  // namespace

TEST_CASE("the tag stands after, before or round the quotation") {
  CHECK(said("“The pool shuts on Monday,” Baker said.") ==
        List{"Baker: “The pool shuts on Monday,”"});
  CHECK(said("“The pool shuts on Monday,” said Baker.") ==
        List{"Baker: “The pool shuts on Monday,”"});
  CHECK(said("Baker said, “The pool shuts on Monday.”") ==
        List{"Baker: “The pool shuts on Monday.”"});
  CHECK(said("Baker warned that “the pool shuts on Monday.”") ==
        List{"Baker: “the pool shuts on Monday.”"});
  CHECK(said("“The pool,” Baker said, “shuts on Monday.”") ==
        List{"Baker: “The pool,” + “shuts on Monday.”"});
}

TEST_CASE("a long apposition between name and verb does not hide the speaker") {
  const Person mara{"Mara Linden", {"Mara Linden"}};
  CHECK(said("“We were late,” Mara Linden, who has led the port of Arden since 2009, said.",
             {mara}) == List{"Mara Linden: “We were late,”"});
  CHECK(said("“We were late,” said Mara Linden, head of the port, a body with 40 staff.", {mara}) ==
        List{"Mara Linden: “We were late,”"});
}

TEST_CASE("a quotation without a tag goes on with the speaker before it") {
  const List twice{"Baker: “It rained,”", "Baker: “Then the roof went.”"};
  CHECK(said("“It rained,” Baker said. “Then the roof went.”") == twice);
  CHECK(said("“It rained,” Baker said.\n\n“Then the roof went.”") == twice);
  CHECK(said("“It rained,” Baker said. The wind rose. “Then the roof went.”") == twice);
  CHECK(how("“It rained,” Baker said.\n\n“Then the roof went.”") == How::continuation);
}

TEST_CASE("a speech of several paragraphs is one quote") {
  CHECK(said("Baker told the hall: “It rained.\n\n“Then the roof went.”") ==
        List{"Baker: “It rained. + “Then the roof went.”"});
}

TEST_CASE("two speakers take turns") {
  CHECK(said("“Who has the key?” asked Baker.\n\n“I do,” Ito replied.\n\n“Then open it.”") ==
        List{"Baker: “Who has the key?”", "Ito: “I do,”", "Baker: “Then open it.”"});
}

TEST_CASE("the person who is told is never the speaker") {
  const std::string text = "“It is over,” Baker told The Arden Post.";
  const auto quotes = attribute(record_of(text), Models{});
  REQUIRE(quotes.size() == 1);
  CHECK(quotes[0].speaker->name == "Baker");
  REQUIRE(quotes[0].addressee);
  CHECK(quotes[0].addressee->span->of(text) == "The Arden Post");
}

TEST_CASE("a surname stands for the full name before it") {
  const Person han{"Han Mi-rae", {"Han Mi-rae", "Han"}};
  CHECK(said("Han Mi-rae runs a bakery. “Bread is dear,” Han said.", {han}) ==
        List{"Han Mi-rae: “Bread is dear,”"});
}

TEST_CASE("a pronoun agrees in gender and takes up the subject before it") {
  const Person ada{"Ada Moss", {"Ada Moss"}}, karl{"Karl Ott", {"Karl Ott"}};
  CHECK(said("Ada Moss met Karl Ott in Arden. “We talked,” she said.", {ada, karl}) ==
        List{"Ada Moss: “We talked,”"});
  CHECK(said("Ada Moss met Karl Ott in Arden. “We talked,” he said.", {ada, karl}) ==
        List{"Karl Ott: “We talked,”"});
  CHECK(how("Ada Moss left. “We talked,” she said.", {ada}) == How::pronoun);
}

TEST_CASE("a title before a name tells the gender") {
  const Person a{"Lem", {"Mrs. Lem"}}, b{"Dorn", {"Mr. Dorn"}};
  CHECK(said("Mrs. Lem sued Mr. Dorn. “I paid,” he said.", {a, b}) == List{"Dorn: “I paid,”"});
}

TEST_CASE("a role stands for the person who has it") {
  const Person mayor{"Ines Falk", {"Ines Falk"}}, other{"Tom Reed", {"Tom Reed"}};
  CHECK(said("Mayor Ines Falk met Tom Reed. “The bridge stays,” the mayor said.", {mayor, other}) ==
        List{"Ines Falk: “The bridge stays,”"});
  CHECK(said("Ines Falk, a judge in Arden, met Tom Reed. “No,” the judge said.", {mayor, other}) ==
        List{"Ines Falk: “No,”"});
}

TEST_CASE("groups and bodies speak under their own names") {
  CHECK(said("Farm hands left the field. “It is too hot,” they said.") ==
        List{"Farm hands: “It is too hot,”"});
  CHECK(said("“The line is closed,” Arden Rail said in a statement.",
             {{"Arden Rail", {"Arden Rail"}, EntityType::org}}) ==
        List{"Arden Rail: “The line is closed,”"});
}

TEST_CASE("the name in a possessor or after a preposition is not the speaker") {
  const Person lee{"Ann Lee", {"Ann Lee"}}, ott{"Karl Ott", {"Karl Ott"}};
  CHECK(said("“She is well,” Ann Lee’s lawyer Karl Ott said.", {lee, ott}) ==
        List{"Karl Ott: “She is well,”"});
  CHECK(said("“She is well,” a spokesman for Ann Lee said.", {lee}) ==
        List{"a spokesman for Ann Lee: “She is well,”"});
}

TEST_CASE("colons, labels and dashes name the speaker") {
  CHECK(said("Baker: “We won”") == List{"Baker: “We won”"});
  CHECK(said("Baker described the night:\n\n“There was smoke in the hall.”") ==
        List{"Baker: “There was smoke in the hall.”"});
  CHECK(said("“There was smoke in the hall.” — Ada Moss") ==
        List{"Ada Moss: “There was smoke in the hall.”"});
  const Person han{"Han Mi-rae", {"Han Mi-rae"}};
  CHECK(said("Han Mi-rae spoke.\n\nHAN: I stay.\n\nBELL: Why?\n\nHAN: I like it.", {han}) ==
        List{"Han Mi-rae: I stay.", "BELL: Why?", "Han Mi-rae: I like it."});
}

TEST_CASE("in an interview Q is the medium and A the person") {
  const Person ada{"Ada Moss", {"Ada Moss"}};
  const Person post{"The Arden Post", {"The Arden Post"}, EntityType::org, "", "MEDIA"};
  CHECK(said("The Arden Post met Ada Moss.\n\nQ: Why bees?\n\nA: They are quiet.", {post, ada}) ==
        List{"The Arden Post: Why bees?", "Ada Moss: They are quiet."});
  const Person hall{"Arden Granary", {"Arden Granary"}, EntityType::org};
  CHECK(said("Ada Moss is at the Arden Granary.\n\nQ: Why bees?\n\nA: They hum.", {ada, hall}) ==
        List{"Q: Why bees?", "Ada Moss: They hum."});
  // As parliaments print it, name and seat; a line-up is none.
  CHECK(said("Ada Moss (Arden North) (Lab): Will he go?\n\nThe Minister: No.\n\n"
             "Per Lund (Lyon) (Con): Why not?\n\nThe Minister: It is late.",
             {ada}) == List{"Ada Moss: Will he go?", "The Minister: No.", "Per Lund: Why not?",
                            "The Minister: It is late."});
  CHECK(
      said("Ada Rovers (4-4-2): Moss; Hale, Park.\n\nLyon Town (4-3-3): Lund; Ito, Orr.").empty());
}

TEST_CASE("scare quotes, titles, nicknames and terms are no speech") {
  CHECK(said("The “clever” meter broke.").empty());
  CHECK(said("Her film “Night Ferry” won a prize.").empty());
  CHECK(said("Leo “Tiny” Marsh was fined.").empty());
  CHECK(said("The word “gloaming” is old.").empty());
  CHECK(said("The “park and walk” scheme failed.").empty());
}

TEST_CASE("a show that somebody speaks on is no speech") {
  CHECK(said("“We stay,” Baker said on Arden Radio’s “Morning Call.”") ==
        List{"Baker: “We stay,”"});
}

TEST_CASE("words in marks within a reported clause make a mixed quote") {
  const std::string text = "Baker called the plan “a joke”.";
  const auto quotes = attribute(record_of(text), Models{});
  REQUIRE(quotes.size() == 1);
  CHECK(quotes[0].type == QuoteType::mixed);
  CHECK(quotes[0].span.of(text) == "the plan “a joke”");
}

TEST_CASE("a quotation within another has its own speaker where the outer one names him") {
  CHECK(said("“My aunt said, ‘Shut the door,’ and left,” Baker said.") ==
        List{"Baker: “My aunt said, ‘Shut the door,’ and left,”", "My aunt: ‘Shut the door,’"});
  CHECK(said("“I said, ‘Go home,’ and he went,” Baker recalled.") ==
        List{"Baker: “I said, ‘Go home,’ and he went,”", "Baker: ‘Go home,’"});
  CHECK(said("“They read ‘Night Ferry’ to us,” Baker said.") ==
        List{"Baker: “They read ‘Night Ferry’ to us,”"});
}

TEST_CASE("a missing closing mark ends the quote at its tag") {
  CHECK(said("\"We shut at noon, Baker said.") == List{"Baker: \"We shut at noon,"});
}

TEST_CASE("an unknown verb between a quotation and a name is still a tag") {
  CHECK(said("“What a day!” gushed Ada Moss.", {{"Ada Moss", {"Ada Moss"}}}) ==
        List{"Ada Moss: “What a day!”"});
}

TEST_CASE("confidence is a share, and less for words that no cue reports") {
  const Record record =
      record_of("“We stay,” Baker said. He had “not seen such a sad old boat” there.");
  const auto quotes = attribute(record, Models{});
  REQUIRE(quotes.size() == 2);
  for (const Quote& quote : quotes) CHECK((quote.confidence > 0 && quote.confidence < 1));
  CHECK(quotes[0].confidence > 0.8);
  CHECK(quotes[1].confidence < 0.5);
}

TEST_CASE("the evidence of each quote is the quote's, in the same order") {
  const Record record = record_of("“We stay,” Baker said.\n\n“We eat,” she said.");
  const auto quotes = attribute(record, Models{});
  const auto why = explain_quotes(record, Models{});
  REQUIRE(why.size() == quotes.size());
  for (std::size_t i = 0; i < why.size(); ++i) CHECK(why[i].quote.span == quotes[i].span);
  CHECK(why[0].basis == "direct tag");
  CHECK(why[0].relation == "after");
  CHECK(why[1].basis == "direct pronoun");
}

TEST_CASE("a record whose sentences are empty or leave words out has no quotes but does no harm") {
  Record record = record_of("“We stay here now,” Baker said.");
  record.sentences.emplace();
  CHECK(attribute(record, Models{}).empty());
  record.sentences = {{0, 10}};
  CHECK_NOTHROW(attribute(record, Models{}));
}

TEST_CASE("a hundred thousand quotation marks take no more than linear time") {
  std::string text;
  for (int i = 0; i < 50000; ++i) text += i % 3 ? "“Yes,” Baker said. " : "\"";
  const auto quotes = attribute(record_of(text), Models{});
  CHECK(quotes.size() > 1000);
}

TEST_CASE("a quotation and what goes on behind its tag are one quote where that is asked for") {
  const Record record = record_of("“We stay,” Baker said. “We eat.”\n\n“We sleep.”");
  const auto quotes = join_continuations(record.text, attribute(record, Models{}));
  REQUIRE(quotes.size() == 2);  // the next paragraph is a quote of its own
  REQUIRE(quotes[0].parts.size() == 2);
  CHECK(quotes[0].span.of(record.text) == "“We stay,” Baker said. “We eat.”");
  CHECK(quotes[0].parts[1].of(record.text) == "“We eat.”");
  CHECK(quotes[1].parts.empty());
}

TEST_CASE("a quotation in a heading is who says its words in the article below") {
  const std::string text =
      "Nobody lost\n\nThe harbour froze, the mayor Ida Lund told the council.\n\n"
      "‘No more ferries’\n\n"
      "“There will be no more ferries, ever,” the captain Bo Quill said.";
  const auto quotes = said(text, {{"Ida Lund", {"Ida Lund"}}, {"Bo Quill", {"Bo Quill"}}});
  REQUIRE(quotes.size() == 2);
  CHECK(quotes[0] == "Bo Quill: ‘No more ferries’");
}

TEST_CASE("a heading that names its speaker after a colon needs no echo") {
  const auto quotes = said("“Snow is a slow music”: the painter Ada Moss on winter\n\nIt thawed.",
                           {{"Ada Moss", {"Ada Moss"}}});
  CHECK(quotes == List{"Ada Moss: “Snow is a slow music”"});
}

TEST_CASE("a relative pronoun speaks for the noun phrase before it") {
  const std::vector<Person> people = {{"Bo Quill", {"Bo Quill"}}};
  CHECK(said("Bo Quill was cleared by a judge who called the inquiry “lazy from start to end.”",
             people)[0]
            .starts_with("a judge: "));
  CHECK(
      said("It was built by Bo Quill, who called the bridge “a good one, on the whole.”", people)[0]
          .starts_with("Bo Quill: "));
}

TEST_CASE("a name that a line end parts is one line") {
  CHECK(said("“We waited all night,” said the harbour\nmaster of Arden.") ==
        List{"the harbour master of Arden: “We waited all night,”"});
}

TEST_CASE("a source with a quoted title in it keeps its own noun") {
  const std::string text = "The bridge leaks, according to the city’s “Harbour in Figures” report.";
  const auto quotes = attribute(record_of(text), Models{});
  REQUIRE(quotes.size() == 1);
  CHECK(quotes[0].speaker->name == "the city’s “Harbour in Figures” report");
}

TEST_CASE("a quotation that two tags claim is one quote") {
  const Record record =
      record_of("Ito said he was ready. “We stay as long as we like,” Baker said.");
  const auto quotes = attribute(record, Models{});
  for (std::size_t i = 1; i < quotes.size(); ++i) CHECK_FALSE(quotes[i].span == quotes[i - 1].span);
}

TEST_CASE("what opens a sentence is not its speaker") {
  CHECK(
      said("Asked on Monday whether the mill would close, Baker shook her head and said, “No.”") ==
      List{"Baker: “No.”"});
  CHECK(
      said("Asked by Ito if he would go, Baker was talking of “the same old and tired excuses.”") ==
      List{"Baker: “the same old and tired excuses.”"});
  CHECK(said("And Baker gloated: “The gate was open.”") == List{"Baker: “The gate was open.”"});
  CHECK(said("Last month, Baker was quick with “my dear and honoured friend.”")[0].starts_with(
      "Baker: "));
}

TEST_CASE("a circumstance may stand between the tag and the quotation") {
  CHECK(said("As Baker said last week in Arden, “The port is the heart of the town.”") ==
        List{"Baker: “The port is the heart of the town.”"});
  CHECK(said("As Baker puts it, “The port is full and nobody sleeps.”") ==
        List{"Baker: “The port is full and nobody sleeps.”"});
}

TEST_CASE("a quotation whose opening mark stands with the sentence before keeps its own tag") {
  const std::string text =
      "Baker said the port was full. ''There is no room for cars,'' he said. Ito left.";
  Record record = record_of(text);
  const auto cut = static_cast<std::uint32_t>(text.find("There is"));
  const auto next = static_cast<std::uint32_t>(text.find("Ito"));
  record.sentences = {{0, cut}, {cut, next - 1}, {next, static_cast<std::uint32_t>(text.size())}};
  bool found = false;
  for (const Quote& quote : attribute(record, Models{}))
    found |= quote.span.of(text) == "''There is no room for cars,''" &&
             quote.speaker->span->of(text) == "he";
  CHECK(found);
}

TEST_CASE("a tag that opens the next quotation is not that of the closed one before it") {
  CHECK(said("“We fled,” Baker said. “We are no thieves.” Ito added: “It was a long way.”") ==
        List{"Baker: “We fled,”", "Baker: “We are no thieves.”", "Ito: “It was a long way.”"});
}

TEST_CASE("the tag behind a quotation is surer than a colon before it") {
  CHECK(said("Ito was far less happy: “Nobody will hate this deal,” Baker recounted.") ==
        List{"Baker: “Nobody will hate this deal,”"});
}

TEST_CASE("an insertion in brackets does not part the speaker from the verb") {
  CHECK(said("Ed Rend (D), a teacher, praised Ito for his work, calling it “a feat of old.”")
            .back() == "Ed Rend: it “a feat of old.”");
  CHECK(said("“I would have sat there for years,” Ed Rend, now 81 and retired in Arden, Ohio, "
             "said.") == List{"Ed Rend: “I would have sat there for years,”"});
}

TEST_CASE("who speaks to somebody in a relative clause is the subject of the verb behind it") {
  CHECK(said("An official who spoke to Ito said, “There are talks.”") ==
        List{"An official: “There are talks.”"});
}

TEST_CASE("a list of quoted words is said as a whole") {
  CHECK(said("“I left,” Baker said. He was “cold,” “wet” and “a sad and empty place.”").size() ==
        4);
}

TEST_CASE("an opening tells whose words or view follow") {
  CHECK(said("In the words of Ada Quill, the camp was “hell on earth.”") ==
        List{"Ada Quill: “hell on earth.”"});
  CHECK(said("For Ada Quill, the medal was “a dream come true.”") ==
        List{"Ada Quill: “a dream come true.”"});
}

TEST_CASE("a demonstrative belongs to who speaks") {
  CHECK(said("“We go,” that man said.") == List{"that man: “We go,”"});
}

TEST_CASE("the subject of the sentence before is nearer than who spoke in another paragraph") {
  const std::vector<Person> people = {{"Ada Moss", {"Ada Moss"}}, {"Ruth Ott", {"Ruth Ott"}}};
  CHECK(said("“We tried,” Ada Moss said.\n\nThe chair of the club, Ruth Ott, wept. “It was home,” "
             "she said.",
             people)
            .back() == "Ruth Ott: “It was home,”");
}

TEST_CASE("a role that nobody else has is that of the one person just named") {
  const Person lena{"Lena Hart", {"Lena Hart"}};
  CHECK(said("Lena Hart scored twice on Saturday. “I should have had four,” the striker said.",
             {lena}) == List{"Lena Hart: “I should have had four,”"});
}

TEST_CASE("it speaks for the body that the sentence before is about") {
  CHECK(said("A union condemned the cuts. “Once again workers pay,” it said.") ==
        List{"A union: “Once again workers pay,”"});
}

TEST_CASE("an organisation behind the comma is who the phrase before it means") {
  CHECK(said("The maker, Corvane, said in a statement that it was “glad of the new findings.”") ==
        List{"Corvane: “glad of the new findings.”"});
}

TEST_CASE("a verb that looks like a noun is no part of the name") {
  const Person ada{"Ada Quill", {"Ada Quill"}};
  CHECK(said("“They voted with a gun to their heads,” Ada Quill shot back.", {ada}) ==
        List{"Ada Quill: “They voted with a gun to their heads,”"});
}

TEST_CASE("the subject of a relative clause's verb is not its object") {
  CHECK(said("A pensioner who had lost her savings shouted “stop the thief.”") ==
        List{"A pensioner: “stop the thief.”"});
}

TEST_CASE("the writer's words between two turns are nobody's turn") {
  const std::string text =
      "Bell: Why did you start?\n\nRao: I was angry.\n\nI still am.\n\nShe pours more tea.\n\n"
      "Bell: And now?\n\nRao: Now we count.";
  std::string turns;
  for (const std::string& line : said(text)) turns += line + "\n";
  CHECK(turns.find("Rao: I was angry.") != turns.npos);
  CHECK(turns.find("I still am.") != turns.npos);
  CHECK(turns.find("tea") == turns.npos);
}

TEST_CASE("a quotation in a heading is not that of the speaker above it") {
  const std::string text =
      "“We tried,” Baker said.\n\n‘Nothing left to burn’\n\nThe fire died at dawn.\n\n"
      "“There was nothing left for it to burn,” Ito said.\n\n‘A long road ahead’\n\n"
      "The town will rebuild.";
  const auto lines = said(text);
  CHECK(std::count(lines.begin(), lines.end(), "Ito: ‘Nothing left to burn’") == 1);
  CHECK(std::count(lines.begin(), lines.end(), "?: ‘A long road ahead’") == 1);
}

TEST_CASE("a clause of its own has its own tag") {
  CHECK(said("Baker denied that it had happened, while Ito called the guard “totally deluded.”")
            .back() == "Ito: the guard “totally deluded.”");
}

TEST_CASE("who writes a statement speaks, not the statement") {
  CHECK(said("Hours later, Baker issued a statement calling the fire “a crime against us all.”")
            .back()
            .starts_with("Baker: "));
}

TEST_CASE("a closing mark of the wrong kind closes before its tag") {
  CHECK(said("“We go now,’ said Baker. “It is late.”") ==
        List{"Baker: “We go now,’", "Baker: “It is late.”"});
}

TEST_CASE("a document speaks for its author") {
  const Person ada{"Ada Quill", {"Ada Quill"}};
  CHECK(said("A statement by Ada Quill said: “It rained.”", {ada}) ==
        List{"Ada Quill: “It rained.”"});
  CHECK(said("Ada Quill’s letter read: “It rained.”", {ada}) == List{"Ada Quill: “It rained.”"});
  CHECK(said("“It rained for a week,” read a tweet from Ada Quill.", {ada}) ==
        List{"Ada Quill: “It rained for a week,”"});
}

TEST_CASE("who behind a comma is the nearest name") {
  const Person ada{"Ada Quill", {"Ada Quill"}};
  CHECK(said("The plan drew fire from Ada Quill, who called it “a gift to the bank.”", {ada}) ==
        List{"Ada Quill: it “a gift to the bank.”"});
}

TEST_CASE("a name behind a role speaks though a body stands before the role") {
  const Person club{"University of Arden", {"University of Arden"}, EntityType::org};
  CHECK(said("University of Arden rowing president Ada Quill said: “It rained.”", {club}) ==
        List{"Ada Quill: “It rained.”"});
}

TEST_CASE("who was quoted as saying it speaks, and not who quoted it") {
  const Person ada{"Ada Quill", {"Ada Quill"}};
  const List quill{"Ada Quill: “It rained for a week.”"};
  CHECK(said("Ada Quill was quoted by the Post as saying: “It rained for a week.”", {ada}) ==
        quill);
  CHECK(said("“It rained for a week,” Ada Quill was quoted as saying by the Post.", {ada}) ==
        List{"Ada Quill: “It rained for a week,”"});
}

TEST_CASE("the name behind a role speaks, though a body seems to have it") {
  const Person body{
      "Arden Students Union", {"Arden Students Union president Ada Quill"}, EntityType::org};
  CHECK(said("“We march on Monday,” Arden Students Union president Ada Quill said.", {body}) ==
        List{"Ada Quill: “We march on Monday,”"});
}

TEST_CASE("an apposed name may have a title and a people before it") {
  const Person ada{"Ada Quill", {"Ada Quill"}};
  const Person people{"Norwegian", {"Norwegian"}, EntityType::misc};
  const List quill{"Ada Quill: “It rained for a week,”"};
  CHECK(said("“It rained for a week,” the head of the port, Dr Ada Quill, said.", {ada}) == quill);
  CHECK(said("“It rained for a week,” the director, Norwegian Ada Quill, said.", {people, ada}) ==
        quill);
}

TEST_CASE("the colon behind a cue belongs to it") {
  const std::string text = "Baker said: “The pool shuts on Monday.”";
  const auto quotes = attribute(record_of(text, {}), Models{});
  REQUIRE(quotes.size() == 1);
  CHECK(quotes[0].cue->span.of(text) == "said:");
  CHECK(quotes[0].cue->lemma == "say");
}

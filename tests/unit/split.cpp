#include "quoth/split.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "split/stops.h"

namespace {

using Sentences = std::vector<std::string>;

Sentences texts(const quoth::Record& record) {
  Sentences sentences;
  for (const quoth::Span span : quoth::split(record)) sentences.emplace_back(span.of(record.text));
  return sentences;
}

Sentences split(const std::string& text) {
  quoth::Record record;
  record.text = text;
  return texts(record);
}

}  // namespace

TEST_CASE("a stop before a capital ends a sentence") {
  CHECK(split("The talks failed. Nobody was surprised! Were you? We were.") ==
        Sentences{"The talks failed.", "Nobody was surprised!", "Were you?", "We were."});
  CHECK(split("").empty());
  CHECK(split(" \n\n \t").empty());
  CHECK(split("  no stop at all \n") == Sentences{"no stop at all"});
}

TEST_CASE("titles, initials, months and numbers go on") {
  for (const std::string whole :
       {"Then Gen. Ruth Okafor met Sen. Lee.", "J. P. Marsh and Ann W. Hale came.",
        "It is due on Sept. 4 at No. 10 in the hall.", "Lamps, e.g. Model B, i.e. the old one.",
        "The U.S. Coast Guard told the U.N. Security Council.",
        "The p.m. flight left at 7 a.m. Monday."})
    CHECK(split(whole) == Sentences{whole});
}

TEST_CASE("abbreviations that may end a sentence end it before a word that opens one") {
  CHECK(split("He runs Dorn Inc. The firm makes rope.") ==
        Sentences{"He runs Dorn Inc.", "The firm makes rope."});
  CHECK(split("They left the U.S. But she stayed.") ==
        Sentences{"They left the U.S.", "But she stayed."});
  CHECK(split("We met at 6 p.m. It was dark.") == Sentences{"We met at 6 p.m.", "It was dark."});
}

TEST_CASE("a tag after a quotation belongs to its last sentence") {
  CHECK(split("“We lost. Who pays?” Omar Said asked. “Not us!” he cried.") ==
        Sentences{"“We lost.", "Who pays?” Omar Said asked.", "“Not us!” he cried."});
  CHECK(split("\"It is over.\" The crowd went home.") ==
        Sentences{"\"It is over.\"", "The crowd went home."});
  CHECK(split("``It is over.'' The crowd went home.") ==
        Sentences{"``It is over.''", "The crowd went home."});
  CHECK(split("\" It is over . \" They went home.") ==
        Sentences{"\" It is over . \"", "They went home."});
  CHECK(split("“It is over.\" They went home.") == Sentences{"“It is over.\"", "They went home."});
  CHECK(split("“It is over.” — Mia Orr, baker") == Sentences{"“It is over.” — Mia Orr, baker"});
}

TEST_CASE("brackets and footnote marks stay with the sentence that they close") {
  CHECK(
      split("It sank. (Nobody drowned.) It was cold.[3] The sea was calm. [4] Ice lay far off.") ==
      Sentences{"It sank.", "(Nobody drowned.)", "It was cold.[3]", "The sea was calm. [4]",
                "Ice lay far off."});
  CHECK(split("He paid (it was late.) and left.") == Sentences{"He paid (it was late.) and left."});
}

TEST_CASE("names, figures and capitals before a stop end the sentence") {
  CHECK(split("She met Lu. President Hale left. It rose by 4. Ms. Orr sold. He joined IBM. Sales "
              "fell.") == Sentences{"She met Lu.", "President Hale left.", "It rose by 4.",
                                    "Ms. Orr sold.", "He joined IBM.", "Sales fell."});
  CHECK(split("They sued Mr. Orr. “I paid,” he said.") ==
        Sentences{"They sued Mr. Orr.", "“I paid,” he said."});
}

TEST_CASE("a figure ends a sentence unless it numbers what follows") {
  CHECK(split("It opens on May 4. Prices rise under § 6. Teams met at 5 / 2. Kim left.") ==
        Sentences{"It opens on May 4.", "Prices rise under § 6.", "Teams met at 5 / 2.",
                  "Kim left."});
  CHECK(split("It has two parts. 1. Tea 2. Milk") ==
        Sentences{"It has two parts.", "1. Tea", "2. Milk"});
}

TEST_CASE("a word with capitals inside, or with a mark that closes, is no abbreviation") {
  CHECK(
      split(
          "They met al-Ari. Hale won by two KOs. It was mM. Kim left. He wrote 'pen'. Lee ran.") ==
      Sentences{"They met al-Ari.", "Hale won by two KOs.", "It was mM.", "Kim left.",
                "He wrote 'pen'.", "Lee ran."});
  for (const std::string whole : {"An anti-U.S. mob came.", "The “W. HALE” sank.",
                                  "It closes at 5 p.m. Pacific time and 8 p.m. EST."})
    CHECK(split(whole) == Sentences{whole});
}

TEST_CASE("datelines and what brackets explain go on") {
  for (const std::string whole : {"MIAMI, Fla. (AP) — It rained.", "BOISE, Ida. -- It rained.",
                                  "Write to Salem, Mass. 01970 for a copy."})
    CHECK(split(whole) == Sentences{whole});
}

TEST_CASE("the label of a caption and bare footnote figures are seen") {
  CHECK(split("Figure 1.3 The dam broke. It was old.") ==
        Sentences{"Figure 1.3", "The dam broke.", "It was old."});
  CHECK(split("Figure 1. The dam broke.") == Sentences{"Figure 1. The dam broke."});
  CHECK(split("It was at large.12 The dam broke. 4 Even so, it was old.") ==
        Sentences{"It was at large.12", "The dam broke. 4", "Even so, it was old."});
}

TEST_CASE("the credit of a caption is a sentence of its own") {
  CHECK(split("The old dam at dawn Photo: A. Poe") ==
        Sentences{"The old dam at dawn", "Photo: A. Poe"});
  CHECK(split("Photo: A. Poe") == Sentences{"Photo: A. Poe"});
  CHECK(split("He had one wish: Photo albums.") == Sentences{"He had one wish: Photo albums."});
}

TEST_CASE("a verb of saying makes no tag where its own quotation follows") {
  CHECK(split("“Is it over?” Others say: “Never.” He wept.") ==
        Sentences{"“Is it over?”", "Others say: “Never.”", "He wept."});
  CHECK(split("“Is it over?” When he asked, she wept.") ==
        Sentences{"“Is it over?”", "When he asked, she wept."});
}

TEST_CASE("a tag may describe the speaker, and its verb must need no more") {
  for (const std::string whole :
       {"“Is it over?” Mr. Orr, a farmer in Dell, asked.", "“Stop!” Kim howled at them.",
        "“Why?” Judge Lee asked the board.", "“Who?” Ms. Hale said as she left."})
    CHECK(split(whole) == Sentences{whole});
  for (const std::string next :
       {"Kim said the board met.", "Orr began to cry.", "Lee asked whether it was over.",
        "Hale, a farmer, said it rained.", "Kim nodded."})
    CHECK(split("“Is it over?” " + next) == Sentences{"“Is it over?”", next});
}

TEST_CASE("a year in brackets belongs to the title before it") {
  CHECK(split("She made “Oh, Maria!” (1965) in Spain.").size() == 1);
  CHECK(split("It sank! (2) Nobody drowned.").size() == 2);
}

TEST_CASE("stars between the parts of a text are one sentence") {
  CHECK(split("It sank.\n\n* * *\n\nIt rose.") == Sentences{"It sank.", "* * *", "It rose."});
}

TEST_CASE("an ellipsis ends a sentence only where a new one is likely") {
  CHECK(split("She was … well … late. They ... waited.") ==
        Sentences{"She was … well … late.", "They ... waited."});
  CHECK(split("It was cold…. We had no coal.").size() == 2);
  CHECK(split("The road was long. . . . The end was near.") ==
        Sentences{"The road was long.", ". . . The end was near."});
}

TEST_CASE("figures, addresses and names keep their stops") {
  CHECK(
      split("It costs 3.50 at shop.example.com/a.b. Write to a.b@example.org. See you.") ==
      Sentences{"It costs 3.50 at shop.example.com/a.b.", "Write to a.b@example.org.", "See you."});
  CHECK(split("She joined Yahoo! Inc. in May. It grew.") ==
        Sentences{"She joined Yahoo! Inc. in May.", "It grew."});
}

TEST_CASE("a missing space after a stop is seen") {
  CHECK(split("The bridge fell.Nobody was hurt.") ==
        Sentences{"The bridge fell.", "Nobody was hurt."});
}

TEST_CASE("white space of every kind is white space") {
  CHECK(split("He met Mr. Oh.\u2028She\u00a0left.\u3000They sat.\r\nWe ran.") ==
        Sentences{"He met Mr. Oh.", "She\u00a0left.", "They sat.", "We ran."});
  CHECK(split("One line\nbroken twice\nby hand.") == Sentences{"One line\nbroken twice\nby hand."});
  // Short lines may be a list or a verse: without blocks nothing tells, so the line's end is a
  // blank.
  CHECK(split("tea\nmilk and salt") == Sentences{"tea\nmilk and salt"});
  CHECK(split("First.\r\n\r\nsecond\n \t\nthird") == Sentences{"First.", "second", "third"});
}

TEST_CASE("the items of a list are sentences") {
  CHECK(split("1. Boil water. Wait.\n2. Add tea.") ==
        Sentences{"1. Boil water.", "Wait.", "2. Add tea."});
  CHECK(split("1) Tea 2) Milk 3) Salt") == Sentences{"1) Tea", "2) Milk", "3) Salt"});
  CHECK(split("(i) Tea\n(ii) Milk") == Sentences{"(i) Tea", "(ii) Milk"});
}

TEST_CASE("an unclosed quotation does not reach beyond its paragraph") {
  CHECK(split("“We left. We ran.\n\n“We came back,” Ito said. \" A lie.") ==
        Sentences{"“We left.", "We ran.", "“We came back,” Ito said.", "\" A lie."});
}

TEST_CASE("texts that end in the middle of something are split all the same") {
  for (const std::string text :
       {"It sank. 4", "It sank. 4 ", "It sank. [", "It sank. [1", "It sank.“", "Fig", "Figure 1.",
        "By ", "1.", "(", "It sank. . .", "\xE2\x80"})
    CHECK_FALSE(split(text).empty());
  CHECK(split("• Tea   • Milk") == Sentences{"• Tea", "• Milk"});
}

TEST_CASE("blocks bound sentences; headlines are whole; furniture has none") {
  using quoth::BlockKind;
  quoth::Record record;
  record.text = "Rates rise. What now? By A. Poe It rained. It poured. Read more.";
  record.blocks = {{{0, 21}, BlockKind::headline},
                   {{22, 31}, BlockKind::byline},
                   {{32, 53}, BlockKind::paragraph},
                   {{54, 64}, BlockKind::boilerplate}};
  CHECK(texts(record) ==
        Sentences{"Rates rise. What now?", "By A. Poe", "It rained.", "It poured."});
}

TEST_CASE("every stop between two sentences is explained") {
  quoth::Record record;
  record.text = "Mr. Oh left. He ran.";
  const auto why = quoth::explain_split(record);
  REQUIRE(why.size() == 2);
  CHECK(why[0].reason == "title");
  CHECK_FALSE(why[0].boundary);
  CHECK(why[1].stop == quoth::Span{11, 12});
  CHECK(why[1].boundary);
}

TEST_CASE("stops are found at every place of a text") {
  for (const std::string stop : {".", "!", "?", "…", "。", "？"})
    for (std::uint32_t before = 0; before < 40; ++before) {
      const std::string text = std::string(before, 'a') + stop + "“’ab";
      CHECK(quoth::splitting::find_stops(text) == std::vector{before});
    }
}

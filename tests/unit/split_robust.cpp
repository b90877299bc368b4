// What careless or unusual text does to marks, words and blanks.
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "quoth/split.h"

namespace {

using Sentences = std::vector<std::string>;

Sentences split(const std::string& text) {
  quoth::Record record;
  record.text = text;
  Sentences sentences;
  for (const quoth::Span span : quoth::split(record)) sentences.emplace_back(span.of(text));
  return sentences;
}

}  // namespace

TEST_CASE("initials and U.S. end a sentence where a new one begins") {
  CHECK(split("J. R. R. Voss wrote it. So did E. B. Lane. Then M. K. and P. T. left. It is in the "
              "U.S. He knows. So does the U.K.") ==
        Sentences{"J. R. R. Voss wrote it.", "So did E. B. Lane.", "Then M. K. and P. T. left.",
                  "It is in the U.S.", "He knows.", "So does the U.K."});
}

TEST_CASE("decimals and hours keep their stops") {
  CHECK(split("It rose .5 to $1.25. At 5.30 p.m. it fell. It closes at 6 p.m. sharp. Call by 5.15. "
              "Pi is 3.14.") == Sentences{"It rose .5 to $1.25.", "At 5.30 p.m. it fell.",
                                          "It closes at 6 p.m. sharp.", "Call by 5.15.",
                                          "Pi is 3.14."});
}

TEST_CASE("three dots, one sign of them, or dots with blanks are one mark") {
  CHECK(split("Well... it is… fine . . . so. Hmm.... Then it rained. What...? No!... Yes.") ==
        Sentences{"Well... it is… fine . . . so.", "Hmm....", "Then it rained.", "What...?",
                  "No!...", "Yes."});
}

TEST_CASE("quotation marks nest, mix and turn the wrong way") {
  CHECK(split("“He said, ‘I am done.’ Then he left,” she said. “‘Go!’ she cried.” All left.") ==
        Sentences{"“He said, ‘I am done.’", "Then he left,” she said.", "“‘Go!’ she cried.”",
                  "All left."});
  CHECK(
      split("“She left.\" He stayed. \"He came.” Nobody saw. “No.“ It rained.") ==
      Sentences{"“She left.\"", "He stayed.", "\"He came.”", "Nobody saw.", "“No.“", "It rained."});
  CHECK(split("``We won.'' Nobody cared. ''Who?'' he asked. ``We left,'' she said.") ==
        Sentences{"``We won.''", "Nobody cared.", "''Who?'' he asked.", "``We left,'' she said."});
  CHECK(split("«Non.» Il part. „Nein.“ Er geht. ‘No.’ He left.") ==
        Sentences{"«Non.»", "Il part.", "„Nein.“", "Er geht.", "‘No.’", "He left."});
  CHECK(split("“No…” She left. “We tried…” Mr. Orr said.") ==
        Sentences{"“No…”", "She left.", "“We tried…” Mr. Orr said."});
}

TEST_CASE("an apostrophe closes nothing") {
  CHECK(
      split("It’s the dogs’. They’re James’. It was the ’90s. Rock ’n’ roll began.") ==
      Sentences{"It’s the dogs’.", "They’re James’.", "It was the ’90s.", "Rock ’n’ roll began."});
}

TEST_CASE("footnote marks of every kind go with their sentence") {
  CHECK(split("It sank.[1] It rose.[2][3] It burned.¹ All died.* He wept.12 They hid.† We ran.") ==
        Sentences{"It sank.[1]", "It rose.[2][3]", "It burned.¹", "All died.*", "He wept.12",
                  "They hid.†", "We ran."});
  CHECK(split("The use by Orr et al. [21] was new.").size() == 1);
}

TEST_CASE("a missing blank is seen between words, not within names and addresses") {
  CHECK(
      split("It failed.Nobody paid.They sued! Mr.Kim left.Then St.Louis won.") ==
      Sentences{"It failed.", "Nobody paid.", "They sued!", "Mr.Kim left.", "Then St.Louis won."});
  CHECK(split("See index.html or example.co.uk/x. Visit Example.com. Mail j.doe@example.org. Go to "
              "https://example.org/a.b?c=d.e. Ask @kim.lee. OK.") ==
        Sentences{"See index.html or example.co.uk/x.", "Visit Example.com.",
                  "Mail j.doe@example.org.", "Go to https://example.org/a.b?c=d.e.",
                  "Ask @kim.lee.", "OK."});
}

TEST_CASE("names with a mark of their own go on") {
  CHECK(split("Yahoo! Inc. fell. Shares of Yahoo! rose. Jeopardy! host Al Orr left.") ==
        Sentences{"Yahoo! Inc. fell.", "Shares of Yahoo! rose.", "Jeopardy! host Al Orr left."});
}

TEST_CASE("a text all in capitals is split like another") {
  CHECK(
      split("THE TALKS FAILED. MR. KIM LEFT. THE U.S. ARMY CAME. HE RUNS DORN INC. THE FIRM FELL. "
            "DR. LEE AND GEN. ORR MET IN ST. LOUIS. NOBODY PAID.") ==
      Sentences{"THE TALKS FAILED.", "MR. KIM LEFT.", "THE U.S. ARMY CAME.", "HE RUNS DORN INC.",
                "THE FIRM FELL.", "DR. LEE AND GEN. ORR MET IN ST. LOUIS.", "NOBODY PAID."});
}

TEST_CASE("blanks of every kind part words and sentences") {
  CHECK(split("One ended.\u2028Two began.\u2028\u2028Three.\u2029Four came.\u3000Five sat.") ==
        Sentences{"One ended.", "Two began.", "Three.", "Four came.", "Five sat."});
  CHECK(split("Mr.\u00a0Kim left.\u00a0No.\u00a07 won.\u2009At 5\u202fp.m. it rained.") ==
        Sentences{"Mr.\u00a0Kim left.", "No.\u00a07 won.", "At 5\u202fp.m. it rained."});
  CHECK(split("It sank.\r\nIt rose.\r\n\r\nMr.\r\nKim left.") ==
        Sentences{"It sank.", "It rose.", "Mr.\r\nKim left."});
}

TEST_CASE("soft hyphens hide nothing") {
  CHECK(split("It was inter\u00adnational.\u00ad He knew Mr.\u00ad Kim. All left\u00ad. Then it "
              "rained.") == Sentences{"It was inter\u00adnational.", "He knew Mr.\u00ad Kim.",
                                      "All left\u00ad.", "Then it rained."});
}

TEST_CASE("time stamps, rules and faces of mail and forums end what stands before them") {
  CHECK(split("Ann Hale 03/09/2000 03:51 PM I agree with you") ==
        Sentences{"Ann Hale", "03/09/2000 03:51 PM", "I agree with you"});
  CHECK(split("a.hale@example.org on 06/01/00 6:00:56 AM Fine") ==
        Sentences{"a.hale@example.org on 06/01/00 6:00:56 AM", "Fine"});
  CHECK(split("All went home ---------- Next it rained") ==
        Sentences{"All went home", "----------", "Next it rained"});
  CHECK(split("It was fun! :) Thanks for all :( Bye") ==
        Sentences{"It was fun! :)", "Thanks for all :(", "Bye"});
  for (const std::string whole : {"It rose 3/4 to 9:30 PM levels", "It is: (a) tea -- (b) milk",
                                  "See 1/2/03 for more", "Smile :) and go"})
    CHECK(split(whole) == Sentences{whole});
}

// A quotation that is a sentence of its own, among clauses that report something else.
#include <catch2/catch.hpp>

#include "said.h"

TEST_CASE("what opens the sentence is no part of the quotation behind the tag") {
  CHECK(said("Asked whether he would stay, Marsh said, \"Probably.\"") ==
        List{"Marsh: \"Probably.\""});
  CHECK(said("Soon after Orr was booed in Arden, Kroll wrote to his readers, “It is over.”") ==
        List{"Kroll: “It is over.”"});
  CHECK(said("As for the louder plans, “I kind of write them off,” Pike said.") ==
        List{"Pike: “I kind of write them off,”"});
}

TEST_CASE("a quoted sentence behind a colon or a dash is all that its own tag reports") {
  CHECK(said("Moss asserted that the town had lost its heart: “Arden is gone,” he said.").size() ==
        1);
  CHECK(said("Vela praised the will of the crews - “They never slept,” she said.").back() ==
        "Vela: “They never slept,”");
}

TEST_CASE("a closed quotation before another sentence stays with its own tag") {
  CHECK(said("Brandt said, “I never said I would pay.” Asked if he had changed his mind, "
             "Brandt replied, “Well, maybe so.”") ==
        List{"Brandt: “I never said I would pay.”", "Brandt: “Well, maybe so.”"});
  CHECK(said("Marr asked: “Is it a good idea?” He answered, “I do not know.”").front() ==
        "Marr: “Is it a good idea?”");
}

TEST_CASE("quoted words that another verb reports are not those of the tag behind them") {
  CHECK(said("Holding signs calling Brandt “a loser,” the protesters chanted “Go home, Brandt, "
             "and stay there.”")
            .back() == "the protesters: “Go home, Brandt, and stay there.”");
}

TEST_CASE("a quoted sentence behind a comma ends the report before it") {
  CHECK(said("Roth was asked by Marr, who has dismissed the story of the letters, “Now, you "
             "said that you were tired of them.”")
            .back() == "Marr: “Now, you said that you were tired of them.”");
}

TEST_CASE("words between commas may stand between a tag and its quotation") {
  CHECK(said("Orr joked, again using a broad accent, “Come on up and get paid!”") ==
        List{"Orr: “Come on up and get paid!”"});
}

TEST_CASE("a participle behind quoted words does not say them") {
  CHECK(said("Miller said the bill can be “good for both,” giving states more power.").back() ==
        "Miller: the bill can be “good for both,”");
}

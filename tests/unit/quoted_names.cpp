// Titles, nicknames and terms in quotation marks, beside tags that report something else.
#include <catch2/catch.hpp>

#include "said.h"

TEST_CASE("a quotation with an author is a title") {
  CHECK(said("“Living Room to close at the end of the year,” by the Post’s Ben Sisko, is about a "
             "bar that says goodbye.") == List{});
  CHECK(said("One of his recent reads, “This Kind of War,” by T.R. Fern, made the point.") ==
        List{});
}

TEST_CASE("the author before a colon speaks, not the title") {
  CHECK(said("“Rain again,” by Ada Quill: “It rained for a week and then for another.”").back() ==
        "Ada Quill: “It rained for a week and then for another.”");
}

TEST_CASE("what is titled is a title however it is written") {
  CHECK(said("Lund released a memo titled “Where the race stands now.”") == List{});
}

TEST_CASE("a work that a relative clause or an apposition describes is no speech") {
  CHECK(said("“Opening Belle,” which comes out on Tuesday, is a twist on the genre.") == List{});
  CHECK(said("“Tales From the Pit,” an old comic series that began in 1989, will return.") ==
        List{});
  CHECK(said("In another year, shows like “The Files” would live on in homes.") == List{});
}

TEST_CASE("who is told on a show did not hear its name") {
  CHECK(said("Lund told “Good Morning Arden” that the pool would shut.").empty());
}

TEST_CASE("marks round a part of the source's name quote nobody") {
  CHECK(said("According to her “clawback” plan, firms that move must repay the grant.") == List{});
  CHECK(said("“We must show that we care,” wrote the authors of the “Growth Project,” giving "
             "figures.")
            .size() == 1);
}

TEST_CASE("a gloss tells what a foreign word means") {
  CHECK(said("They shouted “do svidaniya,” Russian for “goodbye.”").size() == 1);
}

TEST_CASE("who calls himself the something bears a name") {
  CHECK(said("A blog, called the “Feed,” is run by five writers.") == List{});
  CHECK(said("Lund called himself “a fool.”") == List{"Lund: himself “a fool.”"});
}

TEST_CASE("words such as these are terms, to the end of the list") {
  CHECK(said("Clerks searched for words such as “envoy,” “attack,” and “talking points.”") ==
        List{});
}

TEST_CASE("quoted words in an apposition are not those of the verb behind it") {
  CHECK(said("The talk was part of “market day,” a rite that tells owners what to expect.") ==
        List{});
}

TEST_CASE("in a heading capitals make no title") {
  CHECK(said("Brandt Explains Why She Felt “Invisible.”").size() == 1);
}

TEST_CASE("what a thing is usually called is its name") {
  CHECK(said("The new line, which engineers call “Phase B,” is two years late.") == List{});
  CHECK(said("Investors speak of a “unicorn” when a firm is worth a lot.") == List{});
  CHECK(said("The press has dubbed him the “Soap Bandit.”") == List{});
  CHECK(said("Witnesses spoke of “a wall of water.”").size() == 1);
  CHECK(said("Pike apologised for what she called “a most unfortunate muddle.”").size() == 1);
}

TEST_CASE("the words on a sign are read, the word is a term") {
  CHECK(said("On one tractor hung a sign with the words “Without us you are hungry and sober.”")
            .size() == 1);
  CHECK(said("They marked the searched houses with the word “clear.”") == List{});
}

TEST_CASE("a term that the sentence goes on to explain is no speech") {
  CHECK(said("The home is run on “care rings,” a term that few staff can explain.") == List{});
}

#include "quoth/tokens.h"

#include <catch2/catch.hpp>
#include <chrono>
#include <string>

namespace {

/// The tokens of a sentence, with a bar between them.
std::string cut(std::string_view text) {
  std::string joined;
  for (const auto t : quoth::tokenize(text, {0, static_cast<std::uint32_t>(text.size())})) {
    if (!joined.empty()) joined += '|';
    joined += t.span.of(text);
  }
  return joined;
}

}  // namespace

TEST_CASE("words and marks are tokens") {
  CHECK(cut("“Mr. Kim’s US–Japan plan,”") == "“|Mr.|Kim|’s|US|–|Japan|plan|,|”");
  CHECK(cut("He came, saw and left.") == "He|came|,|saw|and|left|.");
  CHECK(cut("(The [old] bridge)") == "(|The|[|old|]|bridge|)");
  CHECK(cut("yes/no; maybe") == "yes|/|no|;|maybe");
  CHECK(cut("").empty());
  CHECK(cut(" \t\n\u00A0 ").empty());
}

TEST_CASE("clitics are cut off, other apostrophes are not") {
  CHECK(cut("Britain's ships aren't here and they'll say I'd lied") ==
        "Britain|'s|ships|are|n't|here|and|they|'ll|say|I|'d|lied");
  CHECK(cut("the workers' union") == "the|workers|'|union");
  CHECK(cut("O'Brien's day in Xi'an") == "O'Brien|'s|day|in|Xi'an");
  CHECK(cut("Côte d’Ivoire’s coast") == "Côte|d’Ivoire|’s|coast");
  CHECK(cut("OSTROM'S LAW DIDN'T") == "OSTROM|'S|LAW|DID|N'T");
  CHECK(cut("Britain 's law is n't") == "Britain|'s|law|is|n't");
  CHECK(cut("the '90s and ’90s") == "the|'90s|and|’90s");
}

TEST_CASE("dashes cut and hyphens join") {
  CHECK(cut("the plan—if any—failed") == "the|plan|—|if|any|—|failed");
  CHECK(cut("stop--now - or never") == "stop|--|now|-|or|never");
  CHECK(cut("Kim Jong-un’s 5,000-ton ship") == "Kim|Jong-un|’s|5,000-ton|ship");
  CHECK(cut("pre- and post-war") == "pre|-|and|post-war");
}

TEST_CASE("a stop belongs to its word unless it ends the sentence") {
  CHECK(cut("Mr. Li met J. R. Vance of Acme Corp. on Jan. 5.") ==
        "Mr.|Li|met|J.|R.|Vance|of|Acme|Corp.|on|Jan.|5|.");
  CHECK(cut("He left the U.S. at 10 a.m.") == "He|left|the|U.S.|at|10|a.m.");
  CHECK(cut("U.S.-led talks, U.S.'s part") == "U.S.-led|talks|,|U.S.|'s|part");
  CHECK(cut("“We are with Acme Corp.”") == "“|We|are|with|Acme|Corp|.|”");
  CHECK(cut("“I am done.” she said.") == "“|I|am|done|.|”|she|said|.");
  CHECK(cut("the end.Then he (D-Calif.) rose") == "the|end|.|Then|he|(|D-Calif.|)|rose");
  CHECK(cut("Well... no .") == "Well|...|no|.");
}

TEST_CASE("numbers keep their marks, money and percent signs stand alone") {
  CHECK(cut("$3.5 or US$1,200.50 is 10.5% at 10:30 on 9/11") ==
        "$|3.5|or|US$|1,200.50|is|10.5|%|at|10:30|on|9/11");
}

TEST_CASE("addresses and handles are one token") {
  CHECK(cut("(see https://example.org/a?b=1,2).") == "(|see|https://example.org/a?b=1,2|)|.");
  CHECK(cut("www.example.org/x or example.com.") == "www.example.org/x|or|example.com|.");
  CHECK(cut("“https://example.org/a”") == "“|https://example.org/a|”");
  CHECK(cut("mail j.doe@example.org, @j_doe #news") == "mail|j.doe@example.org|,|@j_doe|#news");
}

TEST_CASE("ampersands join capitals and quotation marks of two characters are one") {
  CHECK(cut("AT&T, R&D and Li & Co") == "AT&T|,|R&D|and|Li|&|Co");
  CHECK(cut("``Yes,'' he said") == "``|Yes|,|''|he|said");
}

TEST_CASE("bytes that are not UTF-8 are marks and nothing is lost") {
  CHECK(cut("a\xFF b\xE2\x80") == "a|\xFF|b|\xE2\x80");
}

TEST_CASE("spans are those of the whole text") {
  const std::string_view text = "One. Two men.";
  const auto tokens = quoth::tokenize(text, {5, 13});
  REQUIRE(tokens.size() == 3);
  CHECK(tokens[1].span == quoth::Span{9, 12});
}

TEST_CASE("cutting is linear whatever the marks") {
  using clock = std::chrono::steady_clock;
  for (const std::string piece : {".", "'", "\"", "a.", "http://", "-", "’", "a'", "U.S./"}) {
    std::string text;
    while (text.size() < 4'000'000) text += piece;
    const auto start = clock::now();
    quoth::tokenize(text, {0, static_cast<std::uint32_t>(text.size())});
    CHECK(clock::now() - start < std::chrono::seconds(2));
  }
}

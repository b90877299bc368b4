// What holds for the sentences of any text, however broken.
#include <catch2/catch.hpp>
#include <random>
#include <string>

#include "quoth/split.h"
#include "text/white_space.h"

namespace {

using quoth::Record;
using quoth::Span;

/// A text of pieces that splitters stumble over; the same one for the same seed.
std::string random_text(unsigned seed) {
  static const char* const kPieces[] = {
      ".",      "!",           "?",   "…",    " ",      "\n",   "\n\n",   "\"",   "“",
      "”",      "'",           "’",   "(",    ")",      "[",    "]",      "[1]",  "[...]",
      "12",     "1.",          "a)",  "(i)",  "A",      "Mr",   "Inc",    "U.S.", "said",
      "the",    "The",         "Kim", "é",    "好",     "。",   "\u00a0", "\xE2", "\xFF",
      "—",      "--",          "*",   "•",    "@",      ":",    ",",      "i",    "I",
      "Yahoo!", "Figure 1.3 ", "''",  "\r\n", "\u2029", "Sept", "4",      "-RRB-"};
  std::mt19937 random(seed);
  std::string text;
  for (auto pieces = random() % 40; pieces > 0; --pieces) {
    text += kPieces[random() % std::size(kPieces)];
    if (random() % 2 == 0) text += ' ';
  }
  return text;
}

}  // namespace

TEST_CASE("sentences are in order, trimmed, and leave out nothing but white space") {
  for (unsigned seed = 0; seed < 3000; ++seed) {
    Record record;
    record.text = random_text(seed);
    INFO("text: " << record.text);
    std::uint32_t last = 0;
    for (const Span span : quoth::split(record)) {
      REQUIRE(span.start >= last);
      REQUIRE(span.end <= record.text.size());
      REQUIRE(quoth::trim(record.text, span) == span);
      REQUIRE(quoth::trim(record.text, {last, span.start}).empty());
      last = span.end;
    }
    const Span rest{last, static_cast<std::uint32_t>(record.text.size())};
    REQUIRE(quoth::trim(record.text, rest).empty());
  }
}

TEST_CASE("no sentence crosses a block") {
  for (unsigned seed = 0; seed < 1000; ++seed) {
    Record record;
    record.text = random_text(seed);
    const auto size = static_cast<std::uint32_t>(record.text.size());
    const std::uint32_t half = size / 2;
    record.blocks = {{{0, half}, quoth::BlockKind::paragraph},
                     {{half, size}, quoth::BlockKind::list_item}};
    for (const Span span : quoth::split(record)) REQUIRE((span.end <= half || span.start >= half));
  }
}

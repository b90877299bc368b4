// Any byte may come a hundred million times, in one line: the cost is linear all the same.
#include <catch2/catch.hpp>
#include <chrono>
#include <string>

#include "quoth/header.h"

namespace {

constexpr std::size_t kMegabyte = 1 << 20;

std::string repeat(std::string_view piece, std::size_t bytes) {
  std::string text;
  text.reserve(bytes + piece.size());
  while (text.size() < bytes) text += piece;
  return text;
}

double seconds_to_read(const std::string& text) {
  const auto start = std::chrono::steady_clock::now();
  try {
    quoth::read_articles(text, "a", {});
  } catch (const std::exception&) {  // some are no article; but they must say so soon
  }
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

}  // namespace

TEST_CASE("200 MB in one line are read as one paragraph") {
  const auto text = repeat("The ferry stays, Calloway said. ", 200 * kMegabyte);
  const auto articles = quoth::read_articles(text, "a", {});
  REQUIRE(articles.records.size() == 1);
  REQUIRE(articles.records[0].blocks->size() == 1);
  CHECK(articles.records[0].blocks->front().span.end == text.size() - 1);
}

TEST_CASE("no run of marks, line ends or openings takes long") {
  for (const std::string_view piece : {".",
                                       "“",
                                       "\"",
                                       "\n",
                                       "\r",
                                       " ",
                                       "a\n",
                                       "By ",
                                       "By A\n\n",
                                       "=?",
                                       "=?a?q?",
                                       "---\n",
                                       "(",
                                       "- \n",
                                       "# ",
                                       "Title: a\n",
                                       "Date: 1/2/2024\n",
                                       "1/2/24 ",
                                       "<",
                                       "<p>",
                                       "<b>",
                                       "<ul><li>",
                                       "<!--",
                                       "{\"a\":",
                                       "[",
                                       "Published 2024 ",
                                       "Document 1 of 1\n",
                                       "A — ",
                                       "```\n",
                                       "> ",
                                       "&amp;",
                                       "<time>1</time>"}) {
    INFO(piece);
    CHECK(seconds_to_read(repeat(piece, kMegabyte)) < 5);
  }
}

#include <catch2/catch.hpp>
#include <string>

#include "quoth/header.h"

namespace {

using Catch::Matchers::Contains;

const std::string kArticle =
    " date 2024-11-06 The café stays\n\n“Nobody is left on the wrong side,” Calloway said.\n";

quoth::Articles read(std::string_view bytes, const quoth::HeaderOptions& options = {}) {
  return quoth::read_articles(bytes, "a.txt", options);
}

/// kArticle has no character above U+FFFF, so two bytes hold each.
std::string utf16(std::string_view text, bool big) {
  std::string bytes;
  for (std::size_t i = 0; i < text.size();) {
    const auto c = static_cast<unsigned char>(text[i]);
    const int size = c < 0x80 ? 1 : c < 0xE0 ? 2 : 3;
    unsigned point = size == 1 ? c : c & (size == 2 ? 0x1F : 0x0F);
    for (int k = 1; k < size; ++k) point = point << 6 | (text[i + k] & 0x3F);
    const char high = static_cast<char>(point >> 8), low = static_cast<char>(point & 0xFF);
    bytes += big ? high : low;
    bytes += big ? low : high;
    i += size;
  }
  return bytes;
}

void check_article(const quoth::Articles& articles) {
  REQUIRE(articles.records.size() == 1);
  CHECK(articles.records[0].text == kArticle);
  CHECK(articles.records[0].header->headline == "The café stays");
}

}  // namespace

TEST_CASE("UTF-8, with a byte order mark or without, is read as it is") {
  const auto plain = read(kArticle), marked = read("\xEF\xBB\xBF" + kArticle);
  check_article(plain);
  check_article(marked);
  CHECK(plain.encoding == "UTF-8");
  CHECK(marked.encoding == "UTF-8 with BOM");
}

TEST_CASE("UTF-16 is read by its mark, and without one by its zeros") {
  for (const bool big : {false, true}) {
    const std::string mark = big ? "\xFE\xFF" : "\xFF\xFE";
    const auto marked = read(mark + utf16(kArticle, big)), bare = read(utf16(kArticle, big));
    check_article(marked);
    check_article(bare);
    CHECK(marked.encoding == (big ? "UTF-16BE" : "UTF-16LE"));
    CHECK(bare.encoding == marked.encoding);
  }
}

TEST_CASE("Windows-1252 is detected, quotation marks and all") {
  const auto articles = read(
      " date 2024-11-06 The caf\xE9 stays\n\n\x93Nobody is left on the wrong side,\x94 Calloway "
      "said.\n");
  check_article(articles);
  CHECK(articles.encoding == "windows-1252");
}

TEST_CASE("the encoding that a page names is believed") {
  const auto articles = read(
      "<html><head><meta charset=\"windows-1251\"></head>"
      "<body><p>\xCF\xF0\xE8\xE2\xE5\xF2, said the mayor of Port Ansel.</p></body></html>");
  CHECK(articles.encoding == "windows-1251");
  CHECK_THAT(articles.records[0].text, Contains("Привет"));
}

TEST_CASE("a stray byte in UTF-8 is an error, unless it is to be repaired") {
  std::string bytes = kArticle;
  bytes.insert(bytes.find("Nobody"), "\xC3(");
  CHECK_THROWS_WITH(read(bytes), Contains("byte 37: invalid UTF-8"));
  const auto repaired = read(bytes, {.repair_utf8 = true});
  CHECK_THAT(repaired.records[0].text, Contains("\xEF\xBF\xBD(Nobody"));
  CHECK(repaired.warnings == std::vector<std::string>{"invalid bytes were replaced by U+FFFD"});
}

TEST_CASE("binary junk is an error that says so") {
  std::string junk =
      "\x7F"
      "ELF";
  for (int i = 0; i < 4000; ++i) junk += static_cast<char>(i * 7919 >> 3);
  CHECK_THROWS_WITH(read(junk), Contains("binary content"));
  CHECK_THROWS_WITH(read(std::string(64, '\0')), Contains("binary content"));
}

TEST_CASE("an invalid line of JSON costs only itself") {
  const auto articles = read("{\"text\": \"One.\"}\n{\"text\": \"\xFF\"}\n{\"text\": \"Two.\"}\n");
  CHECK(articles.records.size() == 2);
  REQUIRE(articles.errors.size() == 1);
  CHECK(articles.errors[0].line == 2);
  CHECK(articles.errors[0].bytes == "{\"text\": \"\xFF\"}");
}

TEST_CASE("an empty file is one article with nothing in it") {
  const auto articles = read("");
  REQUIRE(articles.records.size() == 1);
  CHECK(articles.records[0].blocks->empty());
}

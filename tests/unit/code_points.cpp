#include "quoth/code_points.h"

#include <catch2/catch.hpp>
#include <string>

using quoth::CodePoints;

TEST_CASE("code points and bytes are found from each other over block borders") {
  // 1-, 2-, 3- and 4-byte characters at shifting places, over some blocks of 256 bytes.
  std::string text;
  for (int i = 0; i < 300; ++i) text += i % 3 == 0 ? "a" : i % 3 == 1 ? "é“" : "😀";
  const CodePoints points(text);
  std::uint32_t point = 0;
  for (std::uint32_t byte = 0; byte <= text.size(); ++byte) {
    const bool begins = byte == text.size() || (text[byte] & 0xC0) != 0x80;
    if (!begins) continue;
    REQUIRE(points.at_byte(byte) == point);
    REQUIRE(points.to_byte(point) == byte);
    ++point;
  }
  CHECK(points.count() == point - 1);
}

TEST_CASE("the empty text has one place") {
  const CodePoints points("");
  CHECK(points.count() == 0);
  CHECK(points.at_byte(0) == 0);
  CHECK(points.to_byte(0) == 0);
}

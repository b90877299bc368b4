#include "time/times.h"

#include <fmt/format.h>

#include <catch2/catch.hpp>
#include <fstream>
#include <string>
#include <vector>

using namespace quoth;

namespace {

struct TimeCase {
  std::string reference, text;
  std::vector<std::string> expected;  // "span | type value mod"
};

/// Takes the brackets out of a sentence and joins what they hold to the values of the third column.
TimeCase parse(const std::string& line) {
  const auto tab = line.find('\t'), second = line.find('\t', tab + 1);
  TimeCase result{line.substr(0, tab), "", {}};
  std::string values = line.substr(second + 1), span;
  bool inside = false;
  for (const char c : line.substr(tab + 1, second - tab - 1)) {
    if (c == '[' || c == ']') {
      inside = c == '[';
      if (inside) {
        span.clear();
        continue;
      }
      const auto bar = values.find(" | ");
      result.expected.push_back(span + " | " + values.substr(0, bar));
      values = bar == values.npos ? "" : values.substr(bar + 3);
      continue;
    }
    result.text += c;
    if (inside) span += c;
  }
  return result;
}

std::vector<std::string> found_in(const TimeCase& c) {
  const std::vector<Span> sentences{{0, static_cast<std::uint32_t>(c.text.size())}};
  std::vector<std::string> lines;
  for (const TimeExpression& t : find_times(c.text, sentences, c.reference)) {
    constexpr const char* kTypes[] = {"date", "time", "duration", "set"};
    lines.push_back(fmt::format("{} | {} {}{}{}", t.span.of(c.text),
                                kTypes[static_cast<int>(t.type)], t.value, t.mod.empty() ? "" : " ",
                                t.mod));
  }
  return lines;
}

}  // namespace

TEST_CASE("time expressions are found and resolved as the cases say") {
  std::ifstream file(QUOTH_TESTS_DIR "/cases/times.tsv");
  REQUIRE(file);
  int cases = 0;
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line[0] == '#') continue;
    const TimeCase c = parse(line);
    INFO(line);
    CHECK(found_in(c) == c.expected);
    ++cases;
  }
  CHECK(cases >= 120);
}

TEST_CASE("expressions of a later sentence count from the date spoken of before") {
  const std::string text = "He left on Aug. 4. Two days later, he was back.";
  const auto times = find_times(text, {{0, 18}, {19, 47}}, "2025-09-03");
  REQUIRE(times.size() == 2);
  CHECK(times[1].value == "2025-08-06");
  CHECK(times[1].span.of(text) == "Two days later");
}

TEST_CASE("text without words, and numbers of any length, give no times and no harm") {
  CHECK(find_times("", {}, "2025-09-03").empty());
  CHECK(find_times("12345678901234567890 $%^ '''' ---- ....", {{0, 38}}, "2025-09-03").empty());
  CHECK(find_times("99999999 centuries ago", {{0, 22}}, "2025-09-03")[0].value == "PAST_REF");
  CHECK(find_times("\xE2\x80", {{0, 2}}, "").empty());
}

TEST_CASE("a sentence without an end is read in parts") {
  std::string text;
  for (int i = 0; i < 5000; ++i) text += "on Monday, ";
  const auto times = find_times(text, {{0, static_cast<std::uint32_t>(text.size())}}, "2025-09-03");
  CHECK(times.size() == 5000);
  CHECK(times.back().value == "2025-09-01");
}

#include <fmt/format.h>

#include <catch2/catch.hpp>
#include <fstream>

#include "tag/entities.h"

using quoth::Span;

namespace {

struct Case {
  std::string text;
  Span name;
  std::string role;
};

std::vector<Case> read_cases() {
  std::ifstream input(QUOTH_TESTS_DIR "/tag/roles.txt");
  std::vector<Case> cases;
  for (std::string line; std::getline(input, line);) {
    const auto arrow = line.find(" => "), open = line.find('['), close = line.find(']');
    if (arrow == line.npos || close == line.npos || line.find("made up") != line.npos) continue;
    Case c;
    c.role = line.substr(arrow + 4);
    if (c.role == "-") c.role.clear();
    c.text = line.substr(0, open) + line.substr(open + 1, close - open - 1) +
             line.substr(close + 1, arrow - close - 1);
    c.name = {static_cast<std::uint32_t>(open), static_cast<std::uint32_t>(close - 1)};
    cases.push_back(std::move(c));
  }
  return cases;
}

}  // namespace

TEST_CASE("at least 95 of 100 roles are found and cut at the right place") {
  const auto cases = read_cases();
  REQUIRE(cases.size() >= 60);
  int right = 0;
  for (const Case& c : cases) {
    const Span sentence{0, static_cast<std::uint32_t>(c.text.size())};
    const auto role = quoth::find_role(c.text, sentence, c.name).of(c.text);
    if (role == c.role)
      ++right;
    else
      UNSCOPED_INFO(fmt::format("{}\n    is “{}”, not “{}”", c.text, role, c.role));
  }
  UNSCOPED_INFO(fmt::format("{} of {}", right, cases.size()));
  CHECK(right >= 0.95 * static_cast<double>(cases.size()));
}

TEST_CASE(
    "a role is looked for near the name only, so that a sentence of any length costs little") {
  std::string text(1 << 20, 'x');
  for (std::size_t i = 7; i < text.size(); i += 8) text[i] = ' ';
  text += "Transport Minister Ada Obi, ";
  const auto start = static_cast<std::uint32_t>(text.size() - 9);
  for (int i = 0; i < 100000; ++i) text += "so ";
  const Span sentence{0, static_cast<std::uint32_t>(text.size())};
  for (int i = 0; i < 1000; ++i)
    REQUIRE(quoth::find_role(text, sentence, {start, start + 7}).of(text) == "Transport Minister");
}

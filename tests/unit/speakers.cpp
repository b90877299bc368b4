// Who is quoted in whole articles, as tests/cases/speakers.txt tells: by the shipped tagger.
#include <catch2/catch.hpp>
#include <fstream>
#include <string>
#include <vector>

#include "quoth/attribute.h"
#include "text/ascii.h"

using namespace quoth;

namespace {

struct Told {
  std::uint32_t at = 0;  // of the opening mark, or of the words of a turn
  std::string speaker;   // "-": nobody said it
};

struct Case {
  std::string title;
  Record record;
  std::vector<Told> told;
};

/// Takes the braces out of a line and notes where they stood.
void add_line(Case& article, const std::string& line) {
  std::string& text = article.record.text;
  for (std::size_t at = 0; at < line.size();) {
    const auto close = line[at] == '{' ? line.find('}', at) : line.npos;
    if (close != line.npos) {
      article.told.push_back(
          {static_cast<std::uint32_t>(text.size()), line.substr(at + 1, close - at - 1)});
      at = close + 1;
    } else {
      text += line[at++];
    }
  }
  text += '\n';
}

std::vector<Case> read_cases() {
  std::vector<Case> cases;
  std::ifstream file(QUOTH_TESTS_DIR "/cases/speakers.txt");
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with("=== "))
      cases.push_back({line.substr(4), {}, {}});
    else if (!cases.empty() && (!line.empty() || !cases.back().record.text.empty()))
      add_line(cases.back(), line);
  }
  return cases;
}

/// "Ada Moss & Jan Lund" of two who speak together.
std::string names_of(const Quote& quote) {
  if (!quote.speaker) return "nobody";
  std::string names = quote.speaker->name;
  for (const Speaker& other : quote.speaker->with) names += " & " + other.name;
  return names;
}

/// The name of the shortest quote that holds this byte; "-" if there is none.
std::string speaker_at(const std::vector<Quote>& quotes, std::uint32_t at) {
  const Quote* best = nullptr;
  for (const Quote& quote : quotes) {
    bool holds = quote.parts.empty() && quote.span.start <= at && at < quote.span.end;
    for (Span part : quote.parts) holds |= part.start <= at && at < part.end;
    if (holds && (!best || quote.span.size() < best->span.size())) best = &quote;
  }
  if (!best) return "-";
  return names_of(*best);
}

/// "The civil guard" is the civil guard.
std::string plain(std::string name) {
  name = ascii_lower(name);
  for (std::string_view article : {"the ", "a ", "an "})
    if (name.starts_with(article)) return name.substr(article.size());
  return name;
}

}  // namespace

TEST_CASE("in whole articles the full name of who is quoted is right") {
  const auto models = load_models();
  int right = 0, all = 0;
  for (const Case& article : read_cases()) {
    const auto quotes = attribute(article.record, *models);
    for (const Told& told : article.told) {
      const std::string got = speaker_at(quotes, told.at + 4);
      const bool same = plain(got) == plain(told.speaker);
      UNSCOPED_INFO(article.title << ": " << told.speaker << " / " << got);
      ++all;
      right += same;
    }
  }
  REQUIRE(all > 100);
  CHECK(right >= 0.95 * all);
}

TEST_CASE("in single sentences everybody who speaks is named") {
  const auto models = load_models();
  std::ifstream file(QUOTH_TESTS_DIR "/cases/speaker_sentences.tsv");
  int all = 0;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with('#')) continue;
    const auto tab = line.find('\t');
    Record record;
    record.text = line.substr(tab + 1);
    const auto quotes = attribute(record, *models);
    INFO(record.text);
    CHECK(!quotes.empty());
    for (const Quote& quote : quotes) CHECK(plain(names_of(quote)) == plain(line.substr(0, tab)));
    ++all;
  }
  CHECK(all > 100);
}

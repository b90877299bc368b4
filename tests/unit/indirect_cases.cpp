// Sentences of tests/cases/indirect.tsv, each with what a reader finds reported in it.
#include <catch2/catch.hpp>
#include <fstream>
#include <string>
#include <tuple>
#include <vector>

#include "attribute/indirect.h"

using quoth::Span;

namespace {

struct Case {
  std::string text;
  std::vector<std::string> sources, cues, contents;  // in text order
};

/// Reads <source>, *cue* and [content] off a sentence.
Case read_marks(const std::string& marked) {
  Case found;
  std::string* open = nullptr;
  const auto begin = [&](std::vector<std::string>& list) { open = &list.emplace_back(); };
  bool cue = false;
  for (const char c : marked) {
    if (c == '<')
      begin(found.sources);
    else if (c == '[')
      begin(found.contents);
    else if (c == '*' && !cue)
      begin(found.cues), cue = true;
    else if (c == '*')
      open = nullptr, cue = false;
    else if (c == '>' || c == ']')
      open = nullptr;
    else {
      found.text += c;
      if (open) *open += c;
    }
  }
  return found;
}

std::vector<Span> quoted_in(const std::string& text) {
  std::vector<Span> quoted;
  for (std::size_t at = 0; (at = text.find('"', at)) != text.npos;) {
    const auto end = text.find('"', at + 1) + 1;
    quoted.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)});
    at = end;
  }
  return quoted;
}

std::string bare(std::string_view phrase) {
  while (phrase.ends_with(',')) phrase.remove_suffix(1);
  return std::string(phrase);
}

std::string joined(const std::vector<std::string>& list) {
  std::string all;
  for (const auto& item : list) all += (all.empty() ? "" : " | ") + bare(item);
  return all;
}

/// "cue: content by source" of all that was found.
std::string found_in(const std::string& text) {
  const Span all{0, static_cast<std::uint32_t>(text.size())};
  const auto quoted = quoted_in(text);
  const auto tags = quoth::find_tags(text, quoth::tokenize(text, all), quoted);
  std::vector<std::string> sources, cues, contents;
  for (const auto& quote : quoth::find_indirect(text, tags, quoted, {})) {
    const auto source = quote.speaker ? bare(quote.speaker->span->of(text)) : std::string();
    if (!source.empty() && (sources.empty() || sources.back() != source)) sources.push_back(source);
    cues.emplace_back(quote.cue->span.of(text));
    if (quote.parts.empty()) contents.emplace_back(quote.span.of(text));
    for (const Span part : quote.parts) contents.emplace_back(part.of(text));
  }
  return joined(contents) + " / " + joined(cues) + " / " + joined(sources);
}

}  // namespace

TEST_CASE("A reader and the rules find the same reports in sentences of our own") {
  std::ifstream input(QUOTH_TESTS_DIR "/cases/indirect.tsv");
  REQUIRE(input);
  int cases = 0;
  for (std::string line; std::getline(input, line);) {
    if (line.empty() || line[0] == '#') continue;
    const Case wanted = read_marks(line.substr(line.find('\t') + 1));
    INFO(line);
    CHECK(found_in(wanted.text) ==
          joined(wanted.contents) + " / " + joined(wanted.cues) + " / " + joined(wanted.sources));
    ++cases;
  }
  CHECK(cases > 100);
}

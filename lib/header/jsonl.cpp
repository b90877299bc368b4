// JSON Lines, or one JSON document with one article or many.
#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

#include "header/forms.h"
#include "header/json_article.h"
#include "header/json_fields.h"
#include "text/white_space.h"

namespace quoth {
namespace {

namespace dom = simdjson::dom;

/// Where an article stands in the file, for the report if it cannot be read.
struct Place {
  std::uint64_t line;
  std::string_view bytes;
};

void add_error(Place place, std::string message, ArticleSource& source) {
  source.articles.errors.push_back({place.line, std::move(message), std::string(place.bytes)});
}

void add_article(dom::element object, Place place, ArticleSource& source) try {
  source.articles.records.push_back(read_json_article(object, source));
} catch (const std::runtime_error& error) {
  add_error(place, error.what(), source);
}

/// The articles of a document: itself, its elements, or what {"articles": […]} holds.
void add_articles(dom::element document, Place place, ArticleSource& source) {
  dom::array list;
  if (document.get(list) == simdjson::SUCCESS) {
    if (list.size() == 0) source.note("the list of articles is empty");
    for (dom::element one : list)
      if (one.is_object()) add_article(one, place, source);
    return;
  }
  if (!document.is_object()) return add_error(place, "no JSON object", source);
  for (const char* key : {"articles", "items", "results", "docs"})
    if (document[key].get(list) == simdjson::SUCCESS &&
        (list.size() == 0 || list.at(0).value().is_object()))
      return add_articles(document[key].value(), place, source);
  add_article(document, place, source);
}

std::string_view first_line(std::string_view text) {
  const auto start = std::min(text.find_first_not_of(" \t\r\n"), text.size());
  return text.substr(start, text.find('\n', start) - start);
}

bool parses(dom::parser& parser, std::string_view json) {
  dom::element ignored;
  return parser.parse(json.data(), json.size()).get(ignored) == simdjson::SUCCESS;
}

void read_lines(dom::parser& parser, std::string_view text, ArticleSource& source) {
  std::uint64_t number = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find('\n', at), text.size());
    const auto line = trim(text.substr(at, end - at));
    at = end + 1;
    ++number;
    dom::element document;
    if (line.empty()) continue;
    if (const auto error = parser.parse(line.data(), line.size()).get(document))
      add_error({number, line}, fmt::format("broken JSON: {}", simdjson::error_message(error)),
                source);
    else
      add_articles(document, {number, line}, source);
  }
}

}  // namespace

std::string recognise_jsonl(std::string_view text, std::string_view) {
  const auto line = first_line(text);
  if (!line.starts_with('{') && !line.starts_with('[')) return {};
  dom::parser parser;
  if (parses(parser, line)) return "the first line is JSON";
  if (parses(parser, text)) return "it is one JSON document";
  // A broken first line among good ones.
  return line.starts_with("{\"") && trim(line).ends_with('}') ? "the first line looks like JSON"
                                                              : "";
}

void read_jsonl(std::string text, ArticleSource& source) {
  const auto& from = source.options.from;
  if (!from.empty() && std::ranges::find(json_presets(), from) == json_presets().end())
    throw std::runtime_error(fmt::format("no preset is named '{}'", from));
  dom::parser parser;
  if (parses(parser, first_line(text)) || !parses(parser, text))
    return read_lines(parser, text, source);
  add_articles(parser.parse(text.data(), text.size()).value(), {1, {}}, source);
}

}  // namespace quoth

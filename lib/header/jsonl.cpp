// JSON Lines, or one JSON document with one article or many.
#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

#include "header/forms.h"
#include "header/json_article.h"
#include "header/json_fields.h"
#include "quoth/record_io.h"
#include "record/parse.h"
#include "record/places.h"
#include "text/white_space.h"

namespace quoth {
namespace {

namespace dom = simdjson::dom;

/// A value, as it is written and where.
struct Json {
  dom::element value;
  std::string_view written;
  std::uint64_t line;
};

void add_error(std::uint64_t line, std::string message, std::string_view bytes,
               ArticleSource& source) {
  source.articles.errors.push_back({line, std::move(message), std::string(bytes)});
}

void add_article(const Json& json, ArticleSource& source) try {
  source.articles.records.push_back(
      read_json_article(json.value.get_object().value(), json.written, source));
} catch (const std::runtime_error& error) {
  add_error(json.line, error.what(), json.written, source);
}

void add_list(dom::array list, const Json& json, ArticleSource& source) {
  if (list.size() == 0) source.note("the list of articles is empty");
  const auto written = find_values(json.written);
  for (std::size_t i = 0; const dom::element one : list) {
    const Json article{one, written[i++], json.line};
    if (one.is_object()) add_article(article, source);
  }
}

/// The list of articles that an object holds, such as {"status": "ok", "articles": […]}.
bool add_list_inside(const Json& json, ArticleSource& source) {
  const auto written = find_values(json.written);
  for (std::size_t i = 0; const auto [key, value] : dom::object(json.value)) {
    const Json inside{value, written[i++], json.line};
    dom::array list;
    const bool known = key == "articles" || key == "items" || key == "results" || key == "docs";
    if (!known || value.get(list) != simdjson::SUCCESS) continue;
    if (list.size() > 0 && !list.at(0).value().is_object()) continue;
    add_list(list, inside, source);
    return true;
  }
  return false;
}

/// The articles of a document: itself, its elements, or those of a list that it holds.
void add_articles(const Json& json, ArticleSource& source) {
  dom::array list;
  if (json.value.get(list) == simdjson::SUCCESS) return add_list(list, json, source);
  if (!json.value.is_object()) return add_error(json.line, "no JSON object", json.written, source);
  if (!add_list_inside(json, source)) add_article(json, source);
}

std::string_view first_line(std::string_view text) {
  const auto start = std::min(text.find_first_not_of(" \t\r\n"), text.size());
  return text.substr(start, text.find('\n', start) - start);
}

/// An object or a list of them, as far as the first two marks tell; it may be broken further on.
bool looks_like_json(std::string_view text) {
  const auto start = std::min(text.find_first_not_of(" \t\r\n"), text.size());
  const auto next = std::min(text.find_first_not_of(" \t\r\n", start + 1), text.size());
  if (next == text.size()) return false;
  if (text[start] == '{') return text[next] == '"' || text[next] == '}';
  return text[start] == '[' && (text[next] == '{' || text[next] == ']');
}

bool looks_like_lines(std::string_view text, JsonParser& parser) {
  const auto line = first_line(text);
  return (line.starts_with("{\"") && trim(line).ends_with('}')) || parser.can_parse(line);
}

void read_document(JsonParser& parser, std::string_view json, std::uint64_t line,
                   ArticleSource& source) try {
  add_articles({parser.parse(json), json, line}, source);
} catch (const RecordError& error) {
  add_error(line, fmt::format("byte {}: {}", error.byte(), error.what()), json, source);
}

void read_lines(JsonParser& parser, std::string_view text, ArticleSource& source) {
  std::uint64_t number = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find('\n', at), text.size());
    const auto line = trim(text.substr(at, end - at));
    at = end + 1;
    ++number;
    if (!line.empty()) read_document(parser, line, number, source);
  }
}

}  // namespace

std::string recognise_jsonl(std::string_view text, std::string_view) {
  if (!looks_like_json(text)) return {};
  JsonParser parser;
  return looks_like_lines(text, parser) ? "the first line is JSON" : "it is one JSON document";
}

void read_jsonl(std::string text, ArticleSource& source) {
  const auto& from = source.options.from;
  if (!from.empty() && std::ranges::find(json_presets(), from) == json_presets().end())
    throw std::runtime_error(fmt::format("no preset is named '{}'", from));
  JsonParser parser;
  if (looks_like_lines(text, parser)) return read_lines(parser, text, source);
  read_document(parser, text, 0, source);
}

}  // namespace quoth

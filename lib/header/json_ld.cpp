#include "header/json_ld.h"

#include <fmt/format.h>
#include <simdjson.h>

#include <string>

#include "header/byline.h"
#include "header/fields.h"
#include "text/white_space.h"

namespace quoth {
namespace {

namespace dom = simdjson::dom;

std::string_view string_at(dom::element object, const char* key) {
  std::string_view value;
  return object[key].get(value) == simdjson::SUCCESS ? trim(value) : std::string_view();
}

/// A name is a string, or an object with one.
std::string_view name_in(dom::element value) {
  std::string_view name;
  if (value.get(name) == simdjson::SUCCESS) return trim(name);
  return value.is_object() ? string_at(value, "name") : std::string_view();
}

bool is_article_type(std::string_view type) {
  return type.ends_with("Article") || type == "BlogPosting" || type == "LiveBlogPosting" ||
         type == "Report";
}

bool is_article(dom::element object) {
  dom::element type;
  if (object["@type"].get(type) != simdjson::SUCCESS) return false;
  if (type.is_string()) return is_article_type(type.get_string().value());
  dom::array types;
  if (type.get(types) != simdjson::SUCCESS) return false;
  for (dom::element one : types)
    if (one.is_string() && is_article_type(one.get_string().value())) return true;
  return false;
}

/// Calls `visit` for a value, or for each of an array.
template <typename Visit>
void for_each_value(dom::element value, Visit visit) {
  dom::array values;
  if (value.get(values) != simdjson::SUCCESS) return visit(value);
  for (dom::element one : values) visit(one);
}

/// The article is the object itself, one of an array, or one of an "@graph".
bool find_article(dom::element value, dom::element& article) {
  bool found = false;
  for_each_value(value, [&](dom::element one) {
    if (found || !one.is_object()) return;
    dom::element graph;
    if (is_article(one)) {
      article = one;
      found = true;
    } else if (one["@graph"].get(graph) == simdjson::SUCCESS) {
      for_each_value(graph, [&](dom::element node) {
        if (!found && node.is_object() && is_article(node)) {
          article = node;
          found = true;
        }
      });
    }
  });
  return found;
}

void fill(std::string& field, std::string_view value) {
  if (field.empty()) field = value;
}

void fill_date(dom::element article, const char* key, bool updated, Header& header,
               ArticleSource& source) {
  const auto value = string_at(article, key);
  const auto& field = updated ? header.updated : header.date;
  if (!value.empty() && field.empty()) set_date(header, updated, key, value, source);
}

void fill_authors(dom::element article, Header& header) {
  dom::element authors;
  if (!header.byline.empty() || article["author"].get(authors) != simdjson::SUCCESS) return;
  for_each_value(authors, [&](dom::element author) {
    const auto name = name_in(author);
    if (name.empty()) return;
    // "Hana Brandt, Transport correspondent"
    const auto printed = read_byline(fmt::format("By {}", name));
    if (printed.size() == 1 && !printed[0].role.empty()) return header.byline.push_back(printed[0]);
    const bool has_more = author.is_object();
    header.byline.push_back({std::string(name),
                             std::string(has_more ? string_at(author, "jobTitle") : ""),
                             std::string(has_more ? string_at(author, "email") : "")});
  });
}

void fill_section(dom::element article, Header& header) {
  dom::element sections;
  if (article["articleSection"].get(sections) == simdjson::SUCCESS)
    for_each_value(sections, [&](dom::element section) { fill(header.section, name_in(section)); });
}

void fill_publisher(dom::element article, Header& header) {
  dom::element publisher;
  if (article["publisher"].get(publisher) == simdjson::SUCCESS)
    fill(header.source, name_in(publisher));
}

}  // namespace

void read_json_ld(std::string_view json, Header& header, std::string& body, ArticleSource& source) {
  dom::parser parser;
  dom::element root, article;
  if (parser.parse(json.data(), json.size()).get(root) != simdjson::SUCCESS)
    return source.note("a JSON-LD script is broken");
  if (!find_article(root, article)) return;
  fill(header.headline, string_at(article, "headline"));
  fill(header.subheadline, string_at(article, "alternativeHeadline"));
  fill_date(article, "datePublished", false, header, source);
  fill_date(article, "dateModified", true, header, source);
  fill_authors(article, header);
  fill_section(article, header);
  fill_publisher(article, header);
  fill(header.url, string_at(article, "url"));
  fill(header.lang, string_at(article, "inLanguage"));
  fill(body, string_at(article, "articleBody"));
  if (const auto place = string_at(article, "dateline"); !place.empty() && !header.dateline)
    header.dateline = Dateline{std::string(place), {}, {}};
}

}  // namespace quoth

#include "header/front_matter.h"

#include <fmt/format.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <string>

#include "header/fields.h"
#include "header/key_lines.h"
#include "header/plain.h"
#include "text/white_space.h"

namespace quoth {
namespace {

constexpr std::size_t kLongest = 64 * 1024;  // bytes; what is longer is no front matter

/// "a, b" for a list, "x=1" inside for a map: what goes to `other`.
std::string as_text(const YAML::Node& node) {
  if (node.IsScalar()) return node.Scalar();
  std::string text;
  for (const auto& part : node) {
    if (!text.empty()) text += ", ";
    text += part.second.IsDefined() && node.IsMap()
                ? part.first.Scalar() + "=" + (part.second.IsScalar() ? part.second.Scalar() : "…")
                : (part.IsScalar() ? part.Scalar() : "…");
  }
  return text;
}

std::string scalar_at(const YAML::Node& map, const char* key) {
  const auto value = map[key];
  return value && value.IsScalar() ? value.Scalar() : "";
}

/// "authors:" may hold names, or maps with name, role and email.
void add_author(const YAML::Node& node, Header& header) {
  if (node.IsScalar())
    header.byline.push_back({node.Scalar(), {}, {}});
  else if (node.IsMap() && !scalar_at(node, "name").empty())
    header.byline.push_back(
        {scalar_at(node, "name"), scalar_at(node, "role"), scalar_at(node, "email")});
}

void read_pair(const std::string& key, const YAML::Node& value, Header& header,
               ArticleSource& source) {
  const bool authors = field_named(key) == "byline" && !value.IsScalar();
  if (authors && value.IsMap()) return add_author(value, header);
  if (authors)
    for (const auto& author : value) add_author(author, header);
  else
    set_field(header, key, as_text(value), source);
}

/// False if this is no YAML map.
bool read_yaml(std::string_view yaml, Header& header, ArticleSource& source) try {
  const YAML::Node root = YAML::Load(std::string(yaml));
  if (!root.IsMap()) return false;
  for (const auto& pair : root)
    if (pair.first.IsScalar() && pair.second.IsDefined() && !pair.second.IsNull())
      read_pair(pair.first.Scalar(), pair.second, header, source);
  return true;
} catch (const YAML::Exception& error) {
  source.note(fmt::format("the front matter is no YAML, read as 'Key: value' (line {}: {})",
                          error.mark.line + 2, error.msg));
  return false;
}

/// Where the headline stands in the front matter as it is, if it stands there unescaped.
Span find_value(std::string_view text, Span region, std::string_view value) {
  const auto at = value.empty() ? value.npos : region.of(text).find(value);
  if (at == value.npos) return {};
  const auto start = region.start + static_cast<std::uint32_t>(at);
  return {start, start + static_cast<std::uint32_t>(value.size())};
}

void add_part(Record& record, Span span, BlockKind kind) {
  if (const Span part = trim(record.text, span); !part.empty())
    record.blocks->push_back({part, kind});
}

}  // namespace

Span find_front_matter(std::string_view text) {
  if (!text.starts_with("---\n") && !text.starts_with("---\r\n")) return {};
  const auto start = static_cast<std::uint32_t>(text.find('\n') + 1);
  const auto head = text.substr(0, kLongest);
  for (auto at = head.find("\n---", start - 1); at != head.npos; at = head.find("\n---", at + 1)) {
    const auto after = head.substr(at + 4, 2);
    if (after.empty() || after[0] == '\n' || after == "\r\n")
      return {start, static_cast<std::uint32_t>(at + 1)};
  }
  return {};
}

std::uint32_t read_front_matter(Record& record, ArticleSource& source) {
  const std::string_view text = record.text;
  const Span region = find_front_matter(text);
  if (region.empty()) return 0;
  const auto end = static_cast<std::uint32_t>(region.end + 3);
  Header& header = *record.header;
  if (!read_yaml(region.of(text), header, source)) {
    header = Header();
    read_key_lines(record, region, source);
    record.blocks->clear();
  }
  const Span headline = opens_with_headline(text, end, header.headline)
                            ? Span()
                            : find_value(text, region, header.headline);
  if (headline.empty()) {
    add_part(record, {0, end}, BlockKind::meta);
  } else {
    add_part(record, {0, headline.start}, BlockKind::meta);
    add_part(record, headline, BlockKind::headline);
    add_part(record, {headline.end, end}, BlockKind::meta);
  }
  return end;
}

}  // namespace quoth

// YAML front matter and Markdown.
#include "header/markdown.h"

#include "header/forms.h"
#include "header/front_matter.h"
#include "text/ascii.h"
#include "text/white_space.h"

namespace quoth {

std::string recognise_markdown(std::string_view text, std::string_view path) {
  if (!find_front_matter(text).empty()) return "front matter between two lines of ---";
  const auto start = trim(text.substr(0, 1024));
  if (start.starts_with("# ")) return "the first line is a # heading";
  const auto name = ascii_lower(path);
  return name.ends_with(".md") || name.ends_with(".markdown") ? "the file's name ends in .md" : "";
}

void read_markdown(std::string text, ArticleSource& source) {
  Record record = record_of(std::move(text));
  const auto start = read_front_matter(record, source);
  const auto end = static_cast<std::uint32_t>(record.text.size());
  read_passages(record, find_markdown_passages(record.text, {start, end}), source);
  source.articles.records.push_back(std::move(record));
}

}  // namespace quoth

#include "header/exports.h"

#include <fmt/format.h>

#include "header/lines.h"
#include "header/plain.h"

namespace quoth {
namespace {

std::uint32_t size_of(std::string_view text) { return static_cast<std::uint32_t>(text.size()); }

}  // namespace

std::vector<Span> cut_before(std::string_view text, bool (*opens)(std::string_view line)) {
  std::vector<Span> documents;
  for (const Line& line : find_lines(text, {0, size_of(text)})) {
    if (!opens(line.span.of(text))) continue;
    if (!documents.empty()) documents.back().end = line.span.start;
    documents.push_back({line.span.start, size_of(text)});
  }
  return documents;
}

std::vector<Span> cut_after(std::string_view text, bool (*closes)(std::string_view line)) {
  std::vector<Span> documents;
  std::uint32_t start = 0;
  bool open = false;
  for (const Line& line : find_lines(text, {0, size_of(text)})) {
    open = true;
    if (!closes(line.span.of(text))) continue;
    documents.push_back({start, line.span.end});
    start = line.span.end;
    open = false;
  }
  if (open) documents.push_back({start, size_of(text)});
  return documents;
}

void add_documents(std::string_view text, const std::vector<Span>& documents, ArticleSource& source,
                   void (*read)(Record& record, ArticleSource& source)) {
  std::size_t number = 0;
  for (const Span document : documents) {
    Record record = record_of(std::string(document.of(text)));
    record.id = fmt::format("{}#{}", source.path, ++number);
    read(record, source);
    source.articles.records.push_back(std::move(record));
  }
}

}  // namespace quoth

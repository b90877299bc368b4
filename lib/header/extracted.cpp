#include "header/extracted.h"

#include "header/html_text.h"
#include "header/lines.h"
#include "header/plain.h"

namespace quoth {

void add_plain_text(std::string_view text, TextBuilder& builder) {
  for (const Span span : find_paragraphs(text, {0, static_cast<std::uint32_t>(text.size())}))
    builder.add(span.of(text), std::nullopt);
}

void add_html(std::string_view html, TextBuilder& builder) {
  const TextBuilder inside = html_text(html);
  for (const Passage& passage : inside.passages)
    builder.add(passage.span.of(inside.text), passage.kind);
}

void add_extracted(TextBuilder built, Header header, std::string id, ArticleSource& source) {
  Record record = record_of(std::move(built.text));
  record.id = std::move(id);
  record.header = std::move(header);
  record.header->source = source.path;
  read_passages(record, std::move(built.passages), source);
  source.articles.records.push_back(std::move(record));
}

}  // namespace quoth

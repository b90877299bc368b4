// "Title: …", "Date: …" lines above the article, folded as RFC 822 has it.
#include <fmt/format.h>

#include <optional>

#include "header/fields.h"
#include "header/forms.h"
#include "header/key_lines.h"
#include "header/plain.h"
#include "text/white_space.h"

namespace quoth {

std::string recognise_keys(std::string_view text, std::string_view) {
  const auto lines = find_key_lines(text, {0, static_cast<std::uint32_t>(text.size())});
  if (lines.empty()) return {};
  bool headline = false;
  for (const KeyLine& line : lines) headline |= field_named(line.key.of(text)) == "headline";
  if (lines.size() < 2 && !headline) return {};
  return fmt::format("{} lines of 'Key: value', the first is '{}'", lines.size(),
                     lines[0].key.of(text));
}

void read_keys(std::string text, ArticleSource& source) {
  Record record = record_of(std::move(text));
  const auto end = static_cast<std::uint32_t>(record.text.size());
  read_copy(record, {read_key_lines(record, {0, end}, source), end}, source);
  source.articles.records.push_back(std::move(record));
}

}  // namespace quoth

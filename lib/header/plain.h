// Newspaper copy: what stands above the running text, the text, and what stands below it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "header/source.h"

namespace quoth {

/// A record of this text with an empty header and no blocks.
Record record_of(std::string text);

/// A paragraph of copy. Its kind is known where the source marks it (a heading of HTML or
/// Markdown); otherwise its words and its place tell.
struct Passage {
  Span span;
  std::optional<BlockKind> kind = std::nullopt;
};

/// Reads the passages, in text order: fills the fields of the header that are still empty, and
/// appends the blocks. A headline that is known already is not looked for.
void read_passages(Record& record, std::vector<Passage> passages, ArticleSource& source);

/// Does the text open, after `from`, with its headline (once more)?
bool opens_with_headline(std::string_view text, std::uint32_t from, std::string_view headline);

/// read_passages() of the paragraphs of `region`.
void read_copy(Record& record, Span region, ArticleSource& source);

}  // namespace quoth

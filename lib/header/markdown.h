// Markdown's marks of blocks. Marks inside a paragraph (emphasis, links) are left to the text.
#pragma once

#include <string_view>
#include <vector>

#include "header/plain.h"

namespace quoth {

/// The blocks of a region, without their marks: headings (# and underlined), list items, quoted
/// paragraphs, images; code, rules and comments are boilerplate.
std::vector<Passage> find_markdown_passages(std::string_view text, Span region);

}  // namespace quoth

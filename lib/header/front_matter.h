// YAML front matter: a block between two lines of "---" at the very start.
#pragma once

#include <string_view>

#include "header/source.h"

namespace quoth {

/// The lines between the "---", or an empty span.
Span find_front_matter(std::string_view text);

/// Reads front matter into the header, and appends its blocks. YAML that is broken, most often by
/// a colon in a title without quotation marks, is read as key lines, and noted. Returns where the
/// article begins.
std::uint32_t read_front_matter(Record& record, ArticleSource& source);

}  // namespace quoth

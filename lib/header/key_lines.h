// A block of "Key: value" lines: the header of mail, and of exports of many kinds.
#pragma once

#include <string_view>
#include <vector>

#include "header/source.h"

namespace quoth {

struct KeyLine {
  Span key;    // without the colon
  Span value;  // with its folded lines; empty: nothing follows the colon
};

/// The key lines that open a region. A blank line ends them, unless a known key follows it; so
/// does a line that is neither "Key: value" nor folded, and a key that means the text. None unless
/// the first key, at least, is known (table `header_keys`).
std::vector<KeyLine> find_key_lines(std::string_view text, Span region);

/// Reads them into the header and appends their blocks. Returns where the article begins.
std::uint32_t read_key_lines(Record& record, Span region, ArticleSource& source);

}  // namespace quoth

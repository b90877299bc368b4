// Lines and paragraphs of plain text.
#pragma once

#include <string_view>
#include <vector>

#include "quoth/span.h"

namespace quoth {

/// A line that is not blank, without the white space at its ends.
struct Line {
  Span span;
  bool after_blank = false;  // a blank line or the start of the region stands before it
  bool indented = false;
};

/// The lines of a region; \n, \r\n and \r end a line.
std::vector<Line> find_lines(std::string_view text, Span region);

/// A paragraph is one line, or several lines of hard-wrapped text: lines of at most 100 columns,
/// each so full that the first word of the next had no room. Lines that are something of their
/// own (byline, date, list item) are never joined. Text copied from a page breaks its lines
/// anywhere: one that goes on in lower case goes on in its paragraph. `fewest_wraps` lines must be
/// wrapped before any is taken for wrapped: 1 where the form wraps its lines, so that two may be a
/// paragraph.
std::vector<Span> find_paragraphs(std::string_view text, Span region, int fewest_wraps = 2);

}  // namespace quoth

// Tab-separated values without quoting: what would break a line is escaped.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace quoth {

/// Appends `text` with tab, newline, carriage return and backslash as \t \n \r \\. No field begins
/// with a straight quotation mark, which many readers take for quoting, up to the next one that
/// ends a field, rows further down: there “ and ” stand for the straight marks.
void append_escaped(std::string_view text, std::string& out);

/// The fields of a line, escapes undone.
std::vector<std::string> read_fields(std::string_view line);

}  // namespace quoth

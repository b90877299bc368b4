// The table of embedded lexicons that cmake/embed.cmake writes.
#pragma once

#include <string_view>

namespace quoth {
struct EmbeddedTable {
  const char* name;
  const char* begin;
  const char* end;
};
extern const EmbeddedTable embedded_tables[];  // ends with a null name

/// The bytes of data/en/NAME.tsv. Throws std::out_of_range if there is no such table.
std::string_view embedded_table(std::string_view name);

/// The line that begins with `key` and a tab, in a table sorted by its first column; empty if there
/// is none. For large tables that are asked seldom: unlike a Lexicon it reads nothing beforehand.
std::string_view find_line(std::string_view table, std::string_view key);
}  // namespace quoth

// The table of embedded lexicons that cmake/embed.cmake writes.
#pragma once

namespace quoth {
struct EmbeddedTable {
  const char* name;
  const char* begin;
  const char* end;
};
extern const EmbeddedTable embedded_tables[];  // ends with a null name
}  // namespace quoth

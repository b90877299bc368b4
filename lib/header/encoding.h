// Bytes to UTF-8.
#pragma once

#include <string>
#include <string_view>

namespace quoth {

struct Decoded {
  std::string text;      // valid UTF-8 without a byte order mark
  std::string encoding;  // "UTF-8", "UTF-8 with BOM", "UTF-16LE", "windows-1252" …
  bool repaired = false;
};

/// Decodes a file. `declared` is the encoding that the file itself names, or empty. Valid UTF-8 is
/// believed before any declaration. Throws std::runtime_error for binary content, and, unless
/// `repair`, for bytes that are invalid in the encoding.
Decoded decode(std::string_view bytes, std::string_view declared, bool repair);

}  // namespace quoth

// Bytes to UTF-8.
#pragma once

#include <string>
#include <string_view>

namespace quoth {

/// The encoding that a page of HTML or XML names in its first lines, or empty.
std::string declared_encoding(std::string_view bytes);

/// What becomes of invalid bytes: an error, U+FFFD, or (UTF-8 only) nothing, for readers that check
/// each line themselves.
enum class OnInvalid { fail, replace, keep };

struct Decoded {
  std::string text;      // valid UTF-8 without a byte order mark
  std::string encoding;  // "UTF-8", "UTF-8 with BOM", "UTF-16LE", "windows-1252" …
  bool repaired = false;
};

/// Decodes a file. `declared` is the encoding that the file itself names, or empty. Valid UTF-8 is
/// believed before any declaration. Throws std::runtime_error for binary content, and, for bytes
/// that are invalid in the encoding, as `on_invalid` says.
Decoded decode(std::string_view bytes, std::string_view declared, OnInvalid on_invalid);

}  // namespace quoth

// White space as Unicode has it: blanks, newlines, no-break spaces, the byte order mark inside
// text.
#pragma once

#include <string>
#include <string_view>

#include "quoth/span.h"

namespace quoth {

/// The span without the white space at its ends; empty, at its start, if it holds nothing else.
Span trim(std::string_view text, Span span);
std::string_view trim(std::string_view text);

/// Trimmed, and with one blank for each run of white space: a name that a line end parts.
std::string squeeze(std::string_view text);

/// "Ruiz" of "Ana Ruiz": what stands behind the last blank of a squeezed name.
inline std::string_view last_word(std::string_view name) {
  return name.substr(name.rfind(' ') + 1);
}

}  // namespace quoth

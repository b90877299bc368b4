// The single quotation marks of a paragraph, before they are paired.
#pragma once

#include <string_view>
#include <vector>

#include "quoth/span.h"

namespace quoth {

enum class MarkKind : std::uint8_t { curly, straight, ticks, guillemet, single, apostrophe };

struct Mark {
  std::uint32_t at = 0;
  std::uint8_t size = 1;
  MarkKind kind = MarkKind::straight;
  bool opens = false;  // where it stands, it may open; both or neither: the pairing decides
  bool closes = false;
  bool after_digit = false;  // 6" may be inches
  bool after_stop = false;   // follows , . ? ! and the like: surely the end of something said
  std::uint32_t end() const { return at + size; }
};

/// Marks in text order. Apostrophes inside words (It’s) are left out.
std::vector<Mark> scan_marks(std::string_view text, Span paragraph);

}  // namespace quoth

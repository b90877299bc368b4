#include "text/utf8.h"

#include <unicode/utf8.h>

namespace quoth {

std::size_t first_invalid_utf8(std::string_view bytes) {
  const auto size = static_cast<std::int64_t>(bytes.size());
  for (std::int64_t at = 0; at < size;) {
    const auto begin = at;
    UChar32 point;
    U8_NEXT(bytes.data(), at, size, point);
    if (point < 0) return static_cast<std::size_t>(begin);
  }
  return bytes.size();
}

std::string repair_utf8(std::string_view bytes) {
  std::string repaired;
  const auto size = static_cast<std::int64_t>(bytes.size());
  for (std::int64_t at = 0; at < size;) {
    const auto begin = at;
    UChar32 point;
    U8_NEXT(bytes.data(), at, size, point);
    if (point < 0)
      repaired += "\uFFFD";
    else
      repaired.append(bytes, static_cast<std::size_t>(begin), static_cast<std::size_t>(at - begin));
  }
  return repaired;
}

}  // namespace quoth

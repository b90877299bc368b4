// A place in a text.
//
// Inside the library all offsets are bytes of UTF-8; code points are made at the record's edge
// (record_io.h), in one pass.
//
//   Span s{0, 5};
//   std::string_view word = s.of("Hello, world");   // "Hello"
#pragma once

#include <compare>
#include <cstdint>
#include <string_view>

namespace quoth {

/// Half-open range of byte offsets, start <= end.
struct Span {
  std::uint32_t start = 0;
  std::uint32_t end = 0;

  std::string_view of(std::string_view text) const { return text.substr(start, end - start); }
  std::uint32_t size() const { return end - start; }
  bool empty() const { return start == end; }
  bool contains(Span other) const { return start <= other.start && other.end <= end; }
  bool overlaps(Span other) const { return start < other.end && other.start < end; }
  auto operator<=>(const Span&) const = default;
};

}  // namespace quoth

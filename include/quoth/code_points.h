// Byte offsets and code-point offsets of one UTF-8 text, one into the other.
//
// Built in one pass; n/4 bytes of memory. A text of ASCII alone costs no look-ups at all.
//
//   CodePoints points("“Yes”");
//   points.count();        // 5
//   points.at_byte(3);     // 1: the mark takes three bytes
//   points.to_byte(1);     // 3
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace quoth {

class CodePoints {
 public:
  /// `text` must be valid UTF-8 and outlive this object.
  explicit CodePoints(std::string_view text);

  /// How many code points the text has.
  std::uint32_t count() const { return count_; }
  /// Code points before this byte offset (at most the text's size).
  std::uint32_t at_byte(std::uint32_t byte) const;
  /// The byte offset of this code point (at most count()).
  std::uint32_t to_byte(std::uint32_t point) const;

 private:
  struct Block {
    std::uint64_t begins;  // a bit for each of 64 bytes: does a code point begin there?
    std::uint32_t before;  // code points before the block
  };
  void add(std::uint64_t begins);

  std::string_view text_;
  std::uint32_t count_ = 0;
  std::vector<Block> blocks_;
};

}  // namespace quoth

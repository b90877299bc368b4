// Bytes from a file, stdin, or a packed file as if it were plain.
#pragma once

#include <cstddef>
#include <memory>
#include <string>

namespace quoth {

class ByteSource {
 public:
  virtual ~ByteSource() = default;
  /// Reads up to `size` bytes, at least one; 0 at the end. Throws std::runtime_error.
  virtual std::size_t read(char* into, std::size_t size) = 0;
};

/// Opens `path` ("-": stdin), unpacking gzip and zstd, known by their first bytes.
/// Throws std::runtime_error with the system's message.
std::unique_ptr<ByteSource> open_source(const std::string& path);

}  // namespace quoth

// FNV-1a, 64 bits: the key of a feature and of a word, the same on every machine.
#pragma once

#include <cstdint>
#include <string_view>

namespace quoth::splitting {

inline constexpr std::uint64_t kHashStart = 0xcbf29ce484222325u;

inline std::uint64_t hash_bytes(std::string_view bytes, std::uint64_t hash = kHashStart) {
  for (const char c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
  return hash;
}

}  // namespace quoth::splitting

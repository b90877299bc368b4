// Hashes that are written into model files, so they must never change (or the version must).
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace quoth {

/// Mixes two values into 32 well-spread bits (the finalizer of a 64-bit multiply).
inline std::uint32_t mix(std::uint32_t a, std::uint32_t b) {
  std::uint64_t h = (std::uint64_t{a} << 32 | b) * 0x9E3779B97F4A7C15u;
  h ^= h >> 29;
  h *= 0xBF58476D1CE4E5B9u;
  return static_cast<std::uint32_t>(h >> 32);
}

/// Hash of bytes, eight at a time.
inline std::uint32_t hash_bytes(std::string_view s) {
  std::uint64_t h = s.size() * 0xD6E8FEB86659FD93u;
  while (!s.empty()) {
    std::uint64_t piece = 0;
    const auto n = s.size() < 8 ? s.size() : 8;
    std::memcpy(&piece, s.data(), n);
    h = (h ^ piece) * 0x9E3779B97F4A7C15u;
    h ^= h >> 32;
    s.remove_prefix(n);
  }
  return static_cast<std::uint32_t>((h * 0xBF58476D1CE4E5B9u) >> 32);
}

}  // namespace quoth

// Bytes that are about to be read: their memory is not cleared before.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

namespace quoth {

template <typename T>
struct Uncleared : std::allocator<T> {
  template <typename U>
  struct rebind {
    using other = Uncleared<U>;
  };
  void construct(T*) noexcept {}  // what resize() adds stays as it is
  template <typename... Args>
  void construct(T* at, Args&&... args) {
    std::construct_at(at, std::forward<Args>(args)...);
  }
};

using Bytes = std::vector<char, Uncleared<char>>;

inline std::string_view view(const Bytes& bytes) { return {bytes.data(), bytes.size()}; }

}  // namespace quoth

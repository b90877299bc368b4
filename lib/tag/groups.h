// Names joined into groups, one an entity: what the linkers fill.
#pragma once

#include <cstddef>
#include <vector>

namespace quoth {

/// Group of each form; -1 until a linker has placed it.
struct Groups {
  explicit Groups(std::size_t forms) : of(forms, -1) {}

  int make() { return count++; }

  std::vector<int> of;
  int count = 0;
};

}  // namespace quoth

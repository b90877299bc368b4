// Datelines: "SEOUL, Sept. 3 (Yonhap) -- ", "ST. LOUIS, Mo. (AP) — " at the start of a paragraph.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "quoth/record.h"

namespace quoth {

struct FoundDateline {
  Dateline dateline;
  std::uint32_t size = 0;  // bytes, with the dash
};

/// The dateline that a paragraph opens with. A place in capitals is enough; in "London — " an
/// agency or a date must stand with it.
std::optional<FoundDateline> find_dateline(std::string_view paragraph);

}  // namespace quoth

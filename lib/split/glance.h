// Most stops are told by the few bytes around them. A glance answers as the rules would, without
// the work of reading a context.
#pragma once

#include <cstdint>
#include <string_view>

#include "quoth/span.h"

namespace quoth::splitting {

enum class Glance {
  ends,            // "…was over. The", "…in London. He"
  quotation_ends,  // "…was over.” The"
  goes_on,         // "3.5", "example.com", "etc.,"
  abbreviation,    // "Corp. said"
  title,           // "Mr. Kim"
  number,          // "Sept. 4"
  unclear
};

inline bool is_boundary(Glance glance) {
  return glance == Glance::ends || glance == Glance::quotation_ends;
}

/// True if plainly nothing but a quotation mark follows the stop mark at `at` in its unit.
bool is_last(std::string_view text, Span unit, std::uint32_t at);

/// Bytes of the closing quotation mark (" or ”) at `at`, or 0.
std::uint32_t quotation_mark_size(std::string_view text, std::uint32_t at);

/// `at` is a stop mark; the sentence began at `from`.
Glance glance_at(std::string_view text, Span unit, std::uint32_t from, std::uint32_t at);

}  // namespace quoth::splitting

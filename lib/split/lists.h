// Numbered and bulleted items: "1. …", "2) …", "(iii) …", "b. …", "• …".
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "quoth/span.h"
#include "split/stops.h"

namespace quoth::splitting {

/// A mark at the start of an item: `before` "(" or "• ", a value, `after` ".)".
struct ItemMark {
  enum class Style { none, digits, letter, capital, roman } style = Style::none;
  int value = 0;  // 1 for "1", "a", "i"; 0 for a bullet alone
  std::string_view before, word, after;

  /// Where the figure or letter ends of a mark that starts at byte `start`.
  std::uint32_t word_end(std::uint32_t start) const {
    return start + static_cast<std::uint32_t>(before.size() + word.size());
  }
  /// The mark of the next item as it would be written: "2.)" for "1.)", "•" for "•".
  std::string next() const;
  bool has_bullet() const { return !before.empty() && before != "("; }
  bool is_first() const { return value <= 1; }
  /// Whether `other` may stand before a later item of the same list.
  bool precedes(const ItemMark& other) const;
};

std::optional<ItemMark> item_mark_at(std::string_view text, Span line);

/// Where the label of a caption ends that begins a unit ("Figure 1.3 The dam", "Figure 1. The
/// dam"), before a stop that may follow; 0 if there is none.
std::uint32_t label_end(std::string_view text, Span unit);

/// Where the credit of a caption begins ("The dam at dawn Photo: A. Poe"), or 0: captions often
/// have no stop before it.
std::uint32_t credit_start(std::string_view text, Span unit);

/// Where the further items of a list begin that runs on in one line: "1) Tea 2) Milk". The list
/// must begin at the start of `unit`; empty otherwise.
std::vector<std::uint32_t> inline_items(std::string_view text, Span unit);

/// Where a list begins that runs on in one line after a sentence or a colon: "… are two: 1. Tea 2.
/// Milk"; 0 if there is none. Only the unit's first "1." is tried, so that the cost stays linear.
std::uint32_t inline_list_start(std::string_view text, Span unit, StopCursor stops);

}  // namespace quoth::splitting

// What a line or paragraph of newspaper copy is, by its own words alone. Where it stands decides
// the rest (plain.cpp).
#pragma once

#include <optional>
#include <string_view>

#include "quoth/record.h"

namespace quoth {

/// Ends in a stop, question or exclamation mark, ellipsis or colon, closing marks aside:
/// running text does, headlines and headings do not.
bool ends_sentence(std::string_view line);

/// "… in Wexmouth on Wednesday. (Yonhap)": a credit after the last stop, as captions have it, and
/// the last paragraphs of some agencies.
bool has_credit(std::string_view line);

/// The words of a line, counted up to a limit.
int count_words(std::string_view line, int limit);

/// "- a", "• a", "1. a", "(a) a".
bool is_list_item(std::string_view line);

/// meta, caption or boilerplate, for lines that the table `furniture` knows ("Read more: …").
std::optional<BlockKind> furniture_kind(std::string_view line);

/// Lines that, even in hard-wrapped text, never go on from the line before, or into the next.
bool starts_by_itself(std::string_view line);
bool ends_by_itself(std::string_view line);

}  // namespace quoth

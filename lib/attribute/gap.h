// What may stand between a quotation and its tag.
#pragma once

#include <string_view>

#include "quoth/span.h"

namespace quoth {

/// Nothing but marks and a short word ("as", "then").
bool is_near(std::string_view text, std::uint32_t from, std::uint32_t to);

/// “…” and Lund said …: what follows is another clause.
bool conjoins(std::string_view gap);

/// Nothing but time and place and a comma or a colon: last week in Arden,
bool only_circumstance(std::string_view text, Span gap);

/// A comma, a dash or the like stands in it: the words on both sides may be of two clauses.
bool has_break(std::string_view text, Span gap);

/// Whether a clause begins at `at`: behind ", and", "while", "whom" and the like.
bool opens_clause(std::string_view text, std::uint32_t at);

}  // namespace quoth

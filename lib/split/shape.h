// The shape of the words around a stop, as the model and the rules see it.
#pragma once

#include <string_view>

#include "split/context.h"

namespace quoth::splitting {

/// The word after: "low", "Cap", "CAP", "mix" (iPhone), "one" (I, A), "init" (the J of "J. Smith"),
/// "dig", "alpha" (letters without case), "$" (money), "sym", or "end".
std::string_view next_shape(const Context& context);

/// The word before: "dig", "X", "x", "X.X" (initials, U.S.), "CAP", "Cap2" "Cap4" "Cap" and "low2"
/// "low4" "low" by length, "url", "none" (a closing mark stands before the stop), or "mix".
std::string_view before_shape(const Context& context);

bool is_capital_shape(std::string_view next_shape);

/// Lower-case ASCII letters and hyphens only.
bool is_plain_word(std::string_view word);

/// A capital letter, lower-case the rest.
bool is_capitalised(std::string_view word);

}  // namespace quoth::splitting

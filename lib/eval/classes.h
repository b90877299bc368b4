// Character classes as Python has them, which the published scorers use.
#pragma once

#include <string>
#include <string_view>

namespace quoth::eval {

bool is_space(char32_t c);  // str.isspace, and \s
bool is_word(char32_t c);   // \w: letters, everything with a numeric value, and _

/// Code points of valid UTF-8.
std::u32string code_points(std::string_view utf8);

/// Without white space at both ends, as str.strip does.
std::u32string strip(const std::u32string& text);

}  // namespace quoth::eval

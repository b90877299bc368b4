// How quoted words are written, and the words right beside them.
#pragma once

#include <string_view>

namespace quoth {

/// The words of a text, and how many of them begin with a capital or a digit.
struct WordCount {
  int words = 0, long_words = 0, long_capitals = 0, capitals = 0;
};

WordCount count_words(std::string_view content);

/// “War and Peace”: all but its short words have a capital.
bool is_title_case(const WordCount& count);

/// All long words of the last line of `left` have a capital, so that a capital behind it tells
/// nothing.
bool in_heading(std::string_view left);

/// The last word of a text, at most a few dozen bytes of it.
std::string_view word_at_end(std::string_view text);

bool begins_with_capital(std::string_view text);

/// One of . ? ! and the comma.
constexpr bool is_stop(char c) { return c == '.' || c == '?' || c == '!' || c == ','; }

}  // namespace quoth

#include "attribute/quoted_form.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace quoth {
namespace {

/// Words that a title leaves in lower case have fewer letters.
constexpr std::size_t long_word = 5;

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t'; }

UChar32 first_of(std::string_view text) {
  UChar32 c = 0;
  std::int32_t i = 0;
  U8_NEXT_OR_FFFD(reinterpret_cast<const uint8_t*>(text.data()), i,
                  static_cast<std::int32_t>(text.size()), c);
  return c;
}

}  // namespace

WordCount count_words(std::string_view content) {
  WordCount count;
  for (std::size_t at = 0; at < content.size();) {
    while (at < content.size() && is_space(content[at])) ++at;
    std::size_t end = at;
    while (end < content.size() && !is_space(content[end])) ++end;
    if (end == at) break;
    const UChar32 first = first_of(content.substr(at, end - at));
    ++count.words;
    const bool capital = u_isupper(first) || u_isdigit(first) || first == '#' || first == '@';
    count.capitals += capital;
    if (end - at >= long_word || count.words == 1) {
      ++count.long_words;
      count.long_capitals += capital;
    }
    at = end;
  }
  return count;
}

bool is_title_case(const WordCount& count) {
  return count.long_capitals == count.long_words && (count.capitals >= 2 || count.words == 1);
}

bool in_heading(std::string_view left) {
  left = left.substr(left.size() > 120 ? left.size() - 120 : 0);
  const auto line = left.find_last_of("\n.?!");
  const WordCount count = count_words(line == left.npos ? left : left.substr(line + 1));
  return count.long_words >= 3 && count.long_capitals == count.long_words;
}

std::string_view word_at_end(std::string_view text) {
  text = text.substr(text.size() > 40 ? text.size() - 40 : 0);
  return text.substr(text.find_last_of(" \n\t") + 1);
}

bool begins_with_capital(std::string_view text) {
  return !text.empty() && u_isupper(first_of(text));
}

}  // namespace quoth

#include "text/title_case.h"

#include <algorithm>

#include "text/ascii.h"

namespace quoth {

bool is_title_case(std::string_view text, Span sentence) {
  int capitals = 0, words = 0;
  for (std::size_t at = sentence.start; at < sentence.end;) {
    const auto end = std::min<std::size_t>(text.find_first_of(" \n\t", at), sentence.end);
    const auto begin = text.find_first_not_of("(\"'", at);
    if (end > at + 3 && begin < end) ++words, capitals += !is_ascii_lower(text[begin]);
    at = end + 1;
  }
  // A sentence full of names has its stop.
  const bool stopped = sentence.end > sentence.start && text[sentence.end - 1] == '.';
  return words > 2 && capitals * 10 > words * (stopped ? 9 : 7);
}

}  // namespace quoth

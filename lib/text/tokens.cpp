#include "quoth/tokens.h"

namespace quoth {

std::vector<Token> tokenize(std::string_view text, Span sentence) {
  std::vector<Token> tokens;
  for (auto at = sentence.start; at < sentence.end;) {
    auto end = at;
    while (end < sentence.end && text[end] != ' ' && text[end] != '\n') ++end;
    if (end > at) tokens.push_back({{at, end}});
    at = end + 1;
  }
  return tokens;
}

}  // namespace quoth

// Numbers, words and marks of a printed date.
#pragma once

#include <string_view>
#include <vector>

namespace quoth {

struct DateToken {
  enum Kind { number, word, mark } kind;
  std::string_view text;  // a word without its stops: "Sept", "pm" for "p.m."
  int value = 0;          // of a number; -1 if it has too many digits
  bool glued = false;     // nothing stands between it and the token before
};

/// The tokens of the first kilobyte: no printed date is longer.
std::vector<DateToken> date_tokens(std::string_view printed);

}  // namespace quoth

// Words and punctuation marks, the unit of the tagger and the attributor.
//
//   for (Token t : tokenize(text, sentence)) t.span.of(text);
//   // “Mr. Kim’s US–Japan plan,”  ->  “ | Mr. | Kim | ’s | US | – | Japan | plan | , | ”
//
// Clitics ('s, n't, 're) and dashes between words are tokens of their own; a hyphenated word, a
// number with its stops and an abbreviation with its stop are one. A stop belongs to the word
// before it unless it ends the sentence.
#pragma once

#include <string_view>
#include <vector>

#include "quoth/span.h"

namespace quoth {

struct Token {
  Span span;
};

/// The tokens of one sentence of a UTF-8 text, in order; white space is in none.
std::vector<Token> tokenize(std::string_view text, Span sentence);

}  // namespace quoth

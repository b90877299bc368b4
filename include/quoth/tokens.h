// Words and punctuation marks, the unit of the tagger and the attributor.
//
//   for (Token t : tokenize(text, sentence)) t.span.of(text);
//   // “Mr. Kim’s US–Japan plan,”  ->  “ | Mr. | Kim | ’s | US | – | Japan | plan | , | ”
//
// The cut is that of the Penn Treebank and of most annotated news:
// - Clitics ('s, n't, 're, 've, 'll, 'd, 'm) and dashes between words are tokens of their own; so
//   is the bare apostrophe of "the workers' union".
// - A hyphenated word, a number with its stops and commas (5,000-ton, 10:30), an acronym with an
//   ampersand (AT&T), a URL, an e-mail address, an @handle and a #tag are one. "$3.5" and "10.5%"
//   are two, "US$3.5" is US$ | 3.5.
// - A stop belongs to the word before it (Mr. | Corp. | J.) unless it ends the sentence. A word
// with
//   a stop inside keeps its last one there too: at the end of a sentence "U.S." is one token.
// - A run of one mark (... -- !!! '' ``) is one token; any other mark is a token by itself.
// Bytes that are not UTF-8 are marks. Linear in the length of the sentence.
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

/// The same, appended to `tokens`: for a caller that keeps one buffer for many sentences.
void tokenize(std::string_view text, Span sentence, std::vector<Token>& tokens);

}  // namespace quoth

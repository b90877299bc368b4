// The pieces of a sentence that the grammar of times reads.
//
// One pass cuts a sentence into words, numbers and marks and looks each word up in the vocabulary.
// It cuts finer than tokenize(): "mid-1990s" is four pieces, "two-week" three, since times are
// written inside hyphenated words.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "quoth/span.h"
#include "time/words.h"

namespace quoth {

enum class PieceKind : std::uint8_t { end, word, number, mark };

struct Piece {
  Span span;
  PieceKind kind = PieceKind::end;
  char mark = 0;                   // of a mark; dashes, quotes, apostrophes and ½ are - _ " ' h
  int number = 0;                  // of a number of at most nine digits, otherwise -1
  const TimeWord* word = nullptr;  // null: not in the vocabulary
};

/// Replaces `pieces` with those of a sentence, at most `most`; returns the offset up to which it
/// has read. Linear.
std::uint32_t read_pieces(std::string_view text, Span sentence, std::size_t most,
                          std::vector<Piece>& pieces);

}  // namespace quoth

#include "time/pieces.h"

#include <algorithm>

#include "text/ascii.h"

namespace quoth {
namespace {

/// The bytes at `at` that make one mark, and the ASCII mark that stands for them.
struct Mark {
  std::uint32_t size;
  char as;
};

Mark mark_at(std::string_view text, std::size_t at) {
  const auto c = static_cast<unsigned char>(text[at]);
  if (c == 0xC2 && at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) < 0xC0)
    return {2, text[at + 1] == '\xA0'   ? ' '
               : text[at + 1] == '\xBD' ? 'h'
                                        : '*'};  // no-break space, ½, £
  if (c != 0xE2 || at + 2 >= text.size()) return {c < 0x80 ? 1u : 0u, static_cast<char>(c)};
  if (text[at + 1] == '\x82') return {3, '$'};  // currency signs
  if (text[at + 1] != '\x80') return {0, 0};
  switch (static_cast<unsigned char>(text[at + 2])) {
    case 0x90:
    case 0x91:
    case 0x92:
    case 0x93:
      return {3, '-'};  // hyphens, en dash
    case 0x94:
    case 0x95:
      return {3, '_'};  // em dash
    case 0x98:
    case 0x99:
      return {3, '\''};
    case 0x9C:
    case 0x9D:
      return {3, '"'};
    case 0xAF:
    case 0x87:
    case 0x89:
      return {3, ' '};  // thin spaces
    default:
      return {3, '*'};
  }
}

/// Letters of any script; marks outside ASCII are told by their bytes.
bool is_word_byte(std::string_view text, std::size_t at) {
  const auto c = static_cast<unsigned char>(text[at]);
  return is_time_letter(c) && (c < 0x80 || mark_at(text, at).size == 0);
}

/// The end of `phrase` in the text, or 0: a space of the phrase is white space or a hyphen.
std::size_t match_phrase(std::string_view text, std::string_view phrase) {
  std::size_t at = 0;
  for (const char c : phrase) {
    if (at >= text.size()) return 0;
    const Mark mark = mark_at(text, at);
    const char here = mark.size > 0 ? ascii_lower(mark.as) : '\0';
    if (c == ' ' ? !(here == ' ' || here == '-' || here == '\n') : here != c) return 0;
    at += mark.size;
  }
  const bool cut = at < text.size() && is_word_byte(text, at);
  return cut ? 0 : at;
}

std::uint32_t word_end(std::string_view text, std::uint32_t at, std::uint32_t limit) {
  while (at < limit && is_word_byte(text, at)) ++at;
  return at;
}

/// A word, or the longest phrase that begins with it.
Piece read_word(std::string_view text, std::uint32_t at, std::uint32_t limit) {
  Piece piece{{at, word_end(text, at, limit)}, PieceKind::word};
  piece.word = time_word(piece.span.of(text));
  if (!piece.word) return piece;
  const auto rest = text.substr(at, limit - at);
  for (const auto& [phrase, word] : piece.word->phrases)
    if (const auto size = match_phrase(rest, phrase)) {
      piece.span.end = at + static_cast<std::uint32_t>(size);
      piece.word = word;
      return piece;
    }
  if (piece.word->meanings.empty()) piece.word = nullptr;
  return piece;
}

Piece read_number(std::string_view text, std::uint32_t at, std::uint32_t limit) {
  Piece piece{{at, at}, PieceKind::number};
  for (; piece.span.end < limit && is_ascii_digit(text[piece.span.end]); ++piece.span.end)
    if (piece.span.size() < 9) piece.number = piece.number * 10 + (text[piece.span.end] - '0');
  if (piece.span.size() > 9) piece.number = -1;
  return piece;
}

}  // namespace

std::uint32_t read_pieces(std::string_view text, Span sentence, std::size_t most,
                          std::vector<Piece>& pieces) {
  pieces.clear();
  auto at = sentence.start;
  while (at < sentence.end && pieces.size() < most) {
    const auto c = static_cast<unsigned char>(text[at]);
    if (c <= ' ') {
      ++at;
      continue;
    }
    const Mark mark = mark_at(text, at);
    if (is_ascii_digit(text[at])) {
      pieces.push_back(read_number(text, at, sentence.end));
    } else if (is_word_byte(text, at)) {
      pieces.push_back(read_word(text, at, sentence.end));
    } else if (mark.as != ' ') {
      pieces.push_back({{at, std::min(at + mark.size, sentence.end)}, PieceKind::mark, mark.as});
    } else {
      at += mark.size;
      continue;
    }
    at = pieces.back().span.end;
  }
  return at;
}

}  // namespace quoth

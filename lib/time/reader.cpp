// Questions to the pieces of a sentence.
#include "time/reader.h"

#include <algorithm>

#include "text/ascii.h"

namespace quoth {

const Meaning* TimeReader::as(std::size_t i, TimeClass what) const {
  if (!is(i, what)) return nullptr;
  for (const Meaning& meaning : (*this)[i].word->meanings)
    if (meaning.what == what) return &meaning;
  return nullptr;
}

bool TimeReader::is_word(std::size_t i, std::string_view lower) const {
  return (*this)[i].kind == PieceKind::word && equals_lower(text(i), lower);
}

bool TimeReader::is_one_of(std::size_t i, std::initializer_list<std::string_view> lower) const {
  if ((*this)[i].kind != PieceKind::word) return false;
  const auto here = text(i);
  const char first = ascii_lower(here[0]);  // tells most words apart
  return std::any_of(lower.begin(), lower.end(), [&](std::string_view word) {
    return word.size() == here.size() && word[0] == first && equals_lower(here, word);
  });
}

bool TimeReader::is_mark(std::size_t i, char mark) const {
  return (*this)[i].kind == PieceKind::mark && (*this)[i].mark == mark;
}

bool TimeReader::is_number(std::size_t i, int least, int most) const {
  const Piece& piece = (*this)[i];
  return piece.kind == PieceKind::number && least <= piece.number && piece.number <= most;
}

bool TimeReader::is_glued(std::size_t i) const {
  return i > 0 && i < size() && pieces_[i].span.start == pieces_[i - 1].span.end;
}

bool TimeReader::is_capital(std::size_t i) const {
  return (*this)[i].kind == PieceKind::word && text(i)[0] >= 'A' && text(i)[0] <= 'Z';
}

bool TimeReader::is_upper(std::size_t i) const {
  const auto word = text(i);
  return std::none_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

}  // namespace quoth

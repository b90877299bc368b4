#include "report/quote.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>

namespace quoth {
namespace {

std::uint64_t count_words(std::string_view text) {
  std::uint64_t words = 0;
  bool in_word = false;
  const auto size = static_cast<std::int32_t>(text.size());
  for (std::int32_t at = 0; at < size;) {
    UChar32 c;
    U8_NEXT_OR_FFFD(text.data(), at, size, c);
    if (u_isUWhiteSpace(c)) {
      in_word = false;
    } else if (!in_word && u_isalnum(c)) {
      in_word = true;
      ++words;
    }
  }
  return words;
}

}  // namespace

std::vector<Span> pieces(const Quote& quote) {
  return quote.parts.empty() ? std::vector{quote.span} : quote.parts;
}

const Entity* speaking_entity(const Record& record, const Quote& quote) {
  if (!record.entities || !quote.speaker || quote.speaker->entity.empty()) return nullptr;
  const auto found = std::ranges::find(*record.entities, quote.speaker->entity, &Entity::id);
  return found == record.entities->end() ? nullptr : &*found;
}

std::uint64_t count_words(const Record& record, const Quote& quote) {
  std::uint64_t words = 0;
  for (const Span piece : pieces(quote)) words += count_words(piece.of(record.text));
  return words;
}

}  // namespace quoth

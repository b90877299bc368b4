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

std::vector<const Speaker*> speakers(const Quote& quote) {
  std::vector<const Speaker*> all;
  if (!quote.speaker) return all;
  all.push_back(&*quote.speaker);
  for (const Speaker& other : quote.speaker->with) all.push_back(&other);
  return all;
}

const Entity* speaking_entity(const Record& record, const Quote& quote) {
  return quote.speaker ? entity_of(record, *quote.speaker) : nullptr;
}

const Entity* entity_of(const Record& record, const Speaker& speaker) {
  if (!record.entities || speaker.entity.empty()) return nullptr;
  const auto found = std::ranges::find(*record.entities, speaker.entity, &Entity::id);
  return found == record.entities->end() ? nullptr : &*found;
}

std::uint64_t count_words(const Record& record, const Quote& quote) {
  std::uint64_t words = 0;
  for (const Span piece : pieces(quote)) words += count_words(piece.of(record.text));
  return words;
}

}  // namespace quoth

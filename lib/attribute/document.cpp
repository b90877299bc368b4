#include "attribute/document.h"

#include "clause/phrase_head.h"
#include "quoth/lexicon.h"
#include "text/ascii.h"
#include "text/white_space.h"

namespace quoth {
namespace {

/// The name behind "from" or "signed by" that follows the head, be it a part of the phrase or not.
std::optional<Appearance> signer(std::string_view text, const Cast& cast, Span head, Span phrase) {
  for (const std::string_view by : {" by ", " from "})
    if (Span{head.end, phrase.end}.of(text).starts_with(by))
      return cast.head({static_cast<std::uint32_t>(head.end + by.size()), phrase.end});
  const auto next = cast.first_from(head.end);
  if (next == cast.appearances().size()) return {};
  const Appearance& a = cast.appearances()[next];
  const auto between = text.substr(head.end, a.span.start - head.end);
  for (const std::string_view by : {" signed by ", " written by ", " sent by ", " posted by "})
    if (between == by) return a;
  return {};
}

bool is_document_head(std::string_view head) {
  static const Lexicon documents = Lexicon::embedded("document_nouns");
  return documents.contains(ascii_lower(last_word(head)));
}

}  // namespace

bool is_document(std::string_view text, Span phrase) {
  return is_document_head(head_span(text, phrase).of(text));
}

std::optional<Appearance> author_of(std::string_view text, const Cast& cast, Span phrase) {
  const Span head = head_span(text, phrase);
  if (!is_document_head(head.of(text))) return {};
  if (const auto name = signer(text, cast, head, phrase)) return name;
  const auto owner = cast.first_from(phrase.start);
  if (owner == cast.appearances().size()) return {};
  const Appearance& a = cast.appearances()[owner];
  return a.span.end < head.end && is_owner(text, a.span) ? std::optional(a) : std::nullopt;
}

}  // namespace quoth

#include "attribute/named_source.h"

#include <algorithm>

#include "clause/phrase_head.h"
#include "text/title_case.h"

namespace quoth {

std::optional<Appearance> apposed_name(std::string_view text, const Cast& cast, const Tag& tag) {
  const Span rest{tag.source.end, std::max(tag.phrase.end, tag.source.end)};
  if (!rest.of(text).starts_with(", ")) return {};
  auto next = cast.first_from(rest.start);
  if (next == cast.appearances().size()) return {};
  // "The director, Salvadoran Ada Lund, said"
  if (cast[cast.appearances()[next].member].type == EntityType::misc) ++next;
  if (next == cast.appearances().size()) return {};
  const Appearance& a = cast.appearances()[next];
  if (a.span.end > rest.end) return {};
  // "The builder, Lund Homes, declined"
  const bool untagged = cast[a.member].entity.empty();
  if (a.span.start == rest.start + 2 && (untagged || cast[a.member].type == EntityType::org))
    return a;
  if (cast[a.member].type != EntityType::per) return {};
  const Span name = head_of(text, {rest.start + 2, a.span.end}).name;
  return !name.empty() && name.end == a.span.end ? std::optional(a) : std::nullopt;
}

std::optional<std::size_t> name_before(std::string_view text, const Cast& cast, Span apposition) {
  const auto next = cast.first_from(apposition.start);
  if (next == 0) return {};
  const Appearance& a = cast.appearances()[next - 1];
  const bool comma = text.substr(a.span.end, 2) == ", ";
  const bool person = cast[a.member].type == EntityType::per;
  return comma && person && a.span.end + 2 == apposition.start ? std::optional(a.member)
                                                               : std::nullopt;
}

std::optional<Appearance> name_in_title(const Article& article, const Cast& cast, Span phrase,
                                        std::size_t sentence) {
  const auto first = cast.first_from(phrase.start);
  if (first == cast.appearances().size()) return {};
  const Appearance& a = cast.appearances()[first];
  const bool opens = a.span.start == phrase.start && a.span.end < phrase.end;
  return opens && is_title_case(article.text,
                                first_bytes(article.text, article.sentences[sentence].span))
             ? std::optional(a)
             : std::nullopt;
}

bool is_demonym(std::string_view text, const Cast& cast, Span phrase, const Appearance& name) {
  const auto words = phrase.of(text);
  return cast[name.member].type == EntityType::misc && name.span.end == phrase.end &&
         (words.starts_with("the ") || words.starts_with("The ")) &&
         name.span.start == phrase.start + 4 && !words.ends_with("s");
}

}  // namespace quoth

#include "tag/tidy.h"

#include <algorithm>

#include "tag/name_span.h"
#include "tag/things.h"
#include "tag/two_names.h"

namespace quoth {
namespace {

bool is_newspaper(std::string_view text, const Name& name) {
  return name.type == EntityType::org && subtype_of(name.span.of(text), name.type) == "MEDIA";
}

/// "The" in the middle of a sentence has its capital because it is part of the name. One word, as
/// in "The Herald", is hardly a newspaper's name without it.
bool has_article(std::string_view text, const std::vector<Span>& sentences, Span span) {
  if (span.start < 4 || text.substr(span.start - 4, 4) != "The ") return false;
  if (span.of(text).find(' ') == std::string_view::npos) return true;
  const Span article{span.start - 4, span.start - 1};
  const auto next = std::upper_bound(sentences.begin(), sentences.end(), article,
                                     [](Span a, Span s) { return a.start < s.start; });
  return next == sentences.begin() || std::prev(next)->start < article.start;
}

/// Words that open a sentence have a capital too: "The Farmers Party" (but The Delta Herald),
/// "Near Cape Horn".
std::uint32_t after_opener(std::string_view text, const Name& name) {
  const auto surface = name.span.of(text);
  for (std::string_view word :
       {"In ", "Near ", "At ", "From ", "On ", "Across ", "Inside ", "For "})
    if (name.type == EntityType::loc && surface.starts_with(word))
      return name.span.start + static_cast<std::uint32_t>(word.size());
  const bool article = name.type == EntityType::org && surface.starts_with("The ");
  return name.span.start + (article && !is_newspaper(text, name) ? 4 : 0);
}

/// Where the person begins in "minister of Education Jane Doe", if the tagger took the office for
/// part of the name.
std::uint32_t after_field(std::string_view text, Span span) {
  const auto before = text.substr(0, span.start);
  const auto name = span.of(text);
  // "Chief Of Staff Ada Moss"
  const bool of = name.starts_with("Of ");
  if (!of && !before.ends_with(" of ") && !before.ends_with(" for ")) return span.start;
  for (std::size_t at = 0; at < name.size(); at = name.find(' ', at) + 1) {
    const auto end = name.find(' ', at);
    if (end == name.npos) break;
    if (is_given_name(name.substr(at, end - at)))
      return span.start + static_cast<std::uint32_t>(at);
  }
  return span.start;
}

}  // namespace

std::vector<Name> tidy_names(std::string_view text, const std::vector<Span>& sentences,
                             const std::vector<Name>& names) {
  std::vector<Name> tidy;
  tidy.reserve(names.size());
  const KnownNames known(text, names);
  for (Name name : part_belonging(text, names)) {
    name.span = trim_name(text, name.span, name.type);
    name.span.start = after_opener(text, name);
    // "The Delta Herald" opens a sentence with its article if it has one elsewhere.
    const Span with_the{name.span.start < 4 ? name.span.start : name.span.start - 4, name.span.end};
    const bool elsewhere = name.type == EntityType::org && with_the.start < name.span.start &&
                           with_the.of(text).starts_with("The ") &&
                           known.type_of(with_the.of(text));
    if (elsewhere || has_article(text, sentences, name.span)) {
      Name full = name;
      full.span.start -= 4;
      if (is_newspaper(text, full)) name = full;
    }
    const bool person = name.type == EntityType::per;
    if (person && is_office(name.span.of(text))) continue;
    if (const auto two = two_names(text, name, known)) {
      tidy.insert(tidy.end(), {two->first, two->second});
    } else {
      if (person) name.span.start = after_field(text, name.span);
      tidy.push_back(name);
    }
  }
  return tidy;
}

}  // namespace quoth

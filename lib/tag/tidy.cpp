#include "tag/tidy.h"

#include <algorithm>

#include "tag/name_span.h"
#include "tag/things.h"

namespace quoth {
namespace {

/// Where the second of two places begins that a mark joins, and where the first ends; else empty.
Span joint(std::string_view text, Span span) {
  const auto name = span.of(text);
  for (std::string_view mark : {"-", "–", "/", "—"}) {
    const auto at = name.find(mark);
    if (at == name.npos || at == 0) continue;
    const auto rest = name.substr(at + mark.size());
    if (is_known_place(name.substr(0, at)) && is_known_place(rest))
      return {span.start + static_cast<std::uint32_t>(at),
              span.start + static_cast<std::uint32_t>(at + mark.size())};
  }
  return {};
}

bool is_newspaper(std::string_view text, const Name& name) {
  return name.type == EntityType::org && subtype_of(name.span.of(text), name.type) == "MEDIA";
}

/// "The" in the middle of a sentence has its capital because it is part of the name.
bool has_article(std::string_view text, const std::vector<Span>& sentences, Span span) {
  if (span.start < 4 || text.substr(span.start - 4, 4) != "The ") return false;
  const Span article{span.start - 4, span.start - 1};
  const auto next = std::upper_bound(sentences.begin(), sentences.end(), article,
                                     [](Span a, Span s) { return a.start < s.start; });
  return next == sentences.begin() || std::prev(next)->start < article.start;
}

}  // namespace

std::vector<Name> tidy_names(std::string_view text, const std::vector<Span>& sentences,
                             const std::vector<Name>& names) {
  std::vector<Name> tidy;
  tidy.reserve(names.size());
  for (Name name : names) {
    name.span = trim_name(text, name.span, name.type);
    if (is_newspaper(text, name) && has_article(text, sentences, name.span)) name.span.start -= 4;
    if (const Span mark = joint(text, name.span); !mark.empty()) {
      tidy.push_back({{name.span.start, mark.start}, EntityType::loc, name.confidence});
      tidy.push_back({{mark.end, name.span.end}, EntityType::loc, name.confidence});
    } else {
      tidy.push_back(name);
    }
  }
  return tidy;
}

}  // namespace quoth

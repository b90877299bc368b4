#include "quoth/attribute.h"

namespace quoth {
namespace {

// A tag with a long apposition; behind more, it is a sentence of its own that stands between.
constexpr std::uint32_t kLongestTag = 200;

bool goes_on(std::string_view text, const Quote& first, const Quote& next) {
  if (next.how != How::continuation || first.type != QuoteType::direct || !first.cue) return false;
  if (next.span.start < first.span.end || !first.speaker || !next.speaker) return false;
  const Span between{first.span.end, next.span.start};
  return first.speaker->name == next.speaker->name && between.contains(first.cue->span) &&
         between.size() <= kLongestTag && between.of(text).find('\n') == std::string_view::npos;
}

void append(Quote& quote, const Quote& next) {
  if (quote.parts.empty()) quote.parts.push_back(quote.span);
  if (next.parts.empty())
    quote.parts.push_back(next.span);
  else
    quote.parts.insert(quote.parts.end(), next.parts.begin(), next.parts.end());
  quote.span.end = next.span.end;
}

}  // namespace

std::vector<Quote> join_continuations(std::string_view text, std::vector<Quote> quotes) {
  std::vector<Quote> joined;
  for (Quote& quote : quotes) {
    if (!joined.empty() && goes_on(text, joined.back(), quote))
      append(joined.back(), quote);
    else
      joined.push_back(std::move(quote));
  }
  return joined;
}

}  // namespace quoth

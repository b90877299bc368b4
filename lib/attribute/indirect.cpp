#include "attribute/indirect.h"

#include <algorithm>

namespace quoth {
namespace {

constexpr double kReports = 0.5;  // a tag below this more likely reports nothing

/// The quotation regions that touch `span`: all of it in marks, some of it, or none.
QuoteType type_of(Span span, const std::vector<Span>& quoted) {
  auto region = std::lower_bound(quoted.begin(), quoted.end(), span.start,
                                 [](Span q, std::uint32_t at) { return q.end <= at; });
  if (region == quoted.end() || !region->overlaps(span)) return QuoteType::indirect;
  return region->contains(span) || (region->start <= span.start && region->end + 1 >= span.end)
             ? QuoteType::direct
             : QuoteType::mixed;
}

Quote quote_of(std::string_view text, const Tag& tag, Span content, QuoteType type) {
  Quote quote;
  quote.span = content;
  quote.type = type;
  quote.cue = Cue{tag.cue, tag.lemma};
  if (!tag.source.empty())
    quote.speaker = Speaker{std::string(tag.source.of(text)), {}, tag.phrase};
  quote.how = How::tag;
  quote.confidence = tag.score;
  return quote;
}

}  // namespace

std::vector<Quote> find_indirect(std::string_view text, const std::vector<Tag>& tags,
                                 const std::vector<Span>& quoted,
                                 const std::vector<Quote>& direct) {
  (void)direct;
  std::vector<Quote> quotes;
  for (const Tag& tag : tags) {
    if (tag.nested || tag.score < kReports) continue;
    const Span content = tag.after.empty() ? tag.before : tag.after;
    if (content.empty()) continue;
    const QuoteType type = type_of(content, quoted);
    if (type != QuoteType::direct) quotes.push_back(quote_of(text, tag, content, type));
  }
  return quotes;
}

}  // namespace quoth

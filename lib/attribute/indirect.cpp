#include "attribute/indirect.h"

#include <algorithm>

namespace quoth {
namespace {

constexpr double kReports = 0.5;  // a tag below this more likely reports nothing

/// The quotation that touches `span` first, or the end.
auto first_in(Span span, const std::vector<Span>& quoted) {
  const auto region = std::lower_bound(quoted.begin(), quoted.end(), span.start,
                                       [](Span q, std::uint32_t at) { return q.end <= at; });
  return region != quoted.end() && region->overlaps(span) ? region : quoted.end();
}

/// All of `span` in one pair of marks, a closing comma or stop aside.
bool wholly_quoted(Span span, const std::vector<Span>& quoted) {
  const auto region = first_in(span, quoted);
  return region != quoted.end() && region->start <= span.start && region->end + 1 >= span.end;
}

/// A quotation that begins in the content belongs to it with all its sentences.
Span with_quotation(Span span, const std::vector<Span>& quoted) {
  for (auto region = first_in(span, quoted); region != quoted.end() && region->start < span.end;
       ++region)
    span.end = std::max(span.end, region->end);
  return span;
}

std::vector<Span> content_of(const Tag& tag, const std::vector<Span>& quoted) {
  std::vector<Span> parts;
  for (const Span span : {tag.before, tag.after})
    if (!span.empty()) parts.push_back(with_quotation(span, quoted));
  return parts;
}

Quote quote_of(std::string_view text, const Tag& tag, std::vector<Span> parts,
               const std::vector<Span>& quoted) {
  Quote quote;
  quote.span = {parts.front().start, parts.back().end};
  const bool marks = std::any_of(parts.begin(), parts.end(),
                                 [&](Span part) { return first_in(part, quoted) != quoted.end(); });
  quote.type = marks ? QuoteType::mixed : QuoteType::indirect;
  if (parts.size() > 1) quote.parts = std::move(parts);
  quote.act = tag.act;
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
    auto parts = content_of(tag, quoted);
    if (parts.empty() || wholly_quoted(parts.front(), quoted)) continue;
    quotes.push_back(quote_of(text, tag, std::move(parts), quoted));
  }
  return quotes;
}

}  // namespace quoth

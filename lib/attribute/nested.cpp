#include "attribute/nested.h"

#include <algorithm>

#include "attribute/attach.h"
#include "attribute/speech.h"

namespace quoth {
namespace {

/// What stands between the outer marks, as an article of its own: outer quotations are its
/// paragraphs, and only nested quotations its quotations.
Article inside_of(const Article& article) {
  Article inner;
  inner.text = article.text;
  inner.quotations = article.nested;
  for (const Quotation& q : article.quotations) {
    const Span words{q.span.start + q.mark, q.span.end};
    const auto first =
        std::partition_point(article.nested.begin(), article.nested.end(),
                             [&](const Quotation& n) { return n.span.start < q.span.start; });
    if (first == article.nested.end() || first->span.start >= q.span.end) continue;
    const auto paragraph = static_cast<std::uint32_t>(inner.paragraphs.size());
    inner.paragraphs.push_back(words);
    for (std::size_t i = article.sentence_at(words.start); i < article.sentences.size(); ++i) {
      const Span s = article.sentences[i].span;
      if (s.start >= words.end) break;
      if (s.end <= words.start) continue;
      inner.sentences.push_back(
          {{std::max(s.start, words.start), std::min(s.end, words.end)}, paragraph, {}});
    }
  }
  tag_sentences(inner);
  return inner;
}

/// The quote that these words stand in, or null. Few quotes lie within another before them.
const Quote* around(const std::vector<Attribution>& outer, Span words) {
  auto at = std::partition_point(outer.begin(), outer.end(), [&](const Attribution& a) {
    return a.quote.span.start <= words.start;
  });
  for (int steps = 0; at != outer.begin() && steps < 4; ++steps)
    if ((--at)->quote.span.contains(words)) return &at->quote;
  return nullptr;
}

bool is_first_person(std::string_view source) {
  return source == "I" || source == "we" || source == "We";
}

}  // namespace

std::vector<Attribution> find_nested(const Article& article, const Speakers& speakers,
                                     const std::vector<Attribution>& outer) {
  std::vector<Attribution> found;
  if (article.nested.empty()) return found;
  const Article inner = inside_of(article);
  const std::vector<Attachment> tags = attach_tags(inner);
  for (std::size_t i = 0; i < tags.size(); ++i) {
    if (tags[i].relation != Relation::before && tags[i].relation != Relation::after) continue;
    const Tag& tag = inner.sentences[tags[i].sentence].tags[tags[i].tag];
    const Quotation& q = inner.quotations[i];
    if (!tag.speech || tag.source.empty() || shape_of(inner, q).title_case) continue;
    const Quote* quote = around(outer, q.span);
    if (!quote) continue;
    Attribution nested;
    nested.quote.span = q.span;
    nested.quote.cue = Cue{tag.cue, tag.lemma};
    nested.quote.speaker = speakers.name_of(tag.source);
    nested.quote.how = How::tag;
    if (is_first_person(tag.source.of(article.text)) && quote->speaker) {
      nested.quote.speaker->name = quote->speaker->name;
      nested.quote.speaker->entity = quote->speaker->entity;
      nested.quote.how = How::pronoun;
    }
    nested.basis = "direct nested";
    nested.relation = tags[i].relation == Relation::after ? "after" : "before";
    found.push_back(std::move(nested));
  }
  return found;
}

}  // namespace quoth

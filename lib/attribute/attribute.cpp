#include "quoth/attribute.h"

#include <algorithm>

#include "attribute/article.h"
#include "attribute/attach.h"
#include "attribute/cast.h"
#include "attribute/continuation.h"
#include "attribute/drafts.h"
#include "attribute/speakers.h"
#include "quoth/split.h"
#include "quoth/tag.h"

namespace quoth {
namespace {

Quote quote_of(const Article& article, const Draft& draft, const Source& source,
               const Speakers& speakers) {
  Quote quote;
  quote.span = draft.hull();
  if (draft.parts.size() > 1) quote.parts = draft.parts;
  quote.type = draft.type;
  if (source.found) {
    quote.speaker = source.speaker;
    quote.how = source.how;
  }
  if (draft.tag.relation == Relation::none) return quote;
  const Tag& tag = article.sentences[draft.tag.sentence].tags[draft.tag.tag];
  quote.cue = Cue{tag.cue, tag.lemma};
  if (!tag.addressee.empty()) quote.addressee = speakers.name_of(tag.addressee);
  return quote;
}

}  // namespace

std::vector<Quote> attribute(const Record& record, const Models& models) {
  const std::vector<Span> sentences = record.sentences ? *record.sentences : split(record);
  const std::vector<Entity> entities =
      record.entities ? *record.entities : tag(record, models).entities;
  const Article article = read_article(record, sentences);
  const Cast cast(article, entities);
  const Speakers speakers(article, cast);
  const std::vector<Draft> drafts = compose(article, attach_tags(article));
  const std::vector<Source> sources = find_sources(article, drafts, speakers, cast);
  std::vector<Quote> quotes;
  for (std::size_t i = 0; i < drafts.size(); ++i)
    quotes.push_back(quote_of(article, drafts[i], sources[i], speakers));
  return quotes;
}

}  // namespace quoth

#include "quoth/attribute.h"

#include "attribute/article.h"
#include "attribute/assemble.h"
#include "attribute/attach.h"
#include "attribute/cast.h"
#include "attribute/continuation.h"
#include "attribute/drafts.h"
#include "attribute/fragment.h"
#include "attribute/labeller.h"
#include "attribute/speakers.h"
#include "quoth/split.h"
#include "quoth/tag.h"

namespace quoth {

std::vector<Attribution> explain_quotes(const Record& record, const Models& models) {
  const std::vector<Span> sentences = record.sentences ? *record.sentences : split(record);
  const std::vector<Entity> entities =
      record.entities ? *record.entities : tag(record, models).entities;
  const Article article = read_article(record, sentences);
  const Cast cast(article, entities);
  const Speakers speakers(article, cast);
  const std::vector<Attachment> tags = attach_tags(article);
  const std::vector<Draft> drafts = compose(article, tags, speech_odds(article, cast, tags));
  const std::vector<Source> sources = find_sources(article, drafts, speakers, cast);
  return assemble(article, drafts, sources, speakers);
}

std::vector<Quote> attribute(const Record& record, const Models& models) {
  std::vector<Quote> quotes;
  for (Attribution& a : explain_quotes(record, models)) quotes.push_back(std::move(a.quote));
  if (!models.labeller) return quotes;
  return label_quotes(record, record.sentences ? *record.sentences : split(record), quotes,
                      *models.labeller);
}

}  // namespace quoth

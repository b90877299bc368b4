#include "quoth/attribute.h"

#include <algorithm>

#include "attribute/article.h"
#include "attribute/attach.h"
#include "attribute/drafts.h"
#include "quoth/split.h"

namespace quoth {

std::vector<Quote> attribute(const Record& record, const Models&) {
  const std::vector<Span> sentences = record.sentences ? *record.sentences : split(record);
  const Article article = read_article(record, sentences);
  const std::vector<Attachment> attachments = attach_tags(article);
  std::vector<Quote> quotes;
  for (const Draft& draft : compose(article, attachments)) {
    Quote q;
    q.span = draft.hull();
    if (draft.parts.size() > 1) q.parts = draft.parts;
    q.type = draft.type;
    const Attachment& a = draft.tag;
    if (a.relation != Relation::none) {
      const Tag& t = article.sentences[a.sentence].tags[a.tag];
      q.cue = Cue{t.cue, t.lemma};
      if (!t.source.empty()) q.speaker = Speaker{std::string(t.source.of(record.text)), "", t.source};
    }
    quotes.push_back(q);
  }
  return quotes;
}

}  // namespace quoth

#include "attribute/speakers.h"

#include "attribute/source_finder.h"
#include "text/white_space.h"

namespace quoth {
namespace {}  // namespace

Speakers::Speakers(const Article& article, const Cast& cast) : article_(article), cast_(cast) {
  SourceFinder finder(article, cast);
  for (std::size_t i = 0; i < article.sentences.size(); ++i) {
    offsets_.push_back(sources_.size());
    const Source* before = nullptr;
    for (const Tag& tag : article.sentences[i].tags) {
      Source source = finder.find(tag, i, before);
      if (!tag.phrase.empty() && source.speaker.span == tag.source)
        source.speaker.span = tag.phrase;
      sources_.push_back(std::move(source));
      before = &sources_.back();
    }
  }
}

const Source& Speakers::of(std::size_t sentence, std::size_t tag) const {
  return sources_[offsets_[sentence] + tag];
}

LabelNames Speakers::label_names() const { return {article_, cast_}; }

std::optional<Speaker> Speakers::person(Span noun_phrase) const {
  const auto name = cast_.head(noun_phrase);
  if (!name || cast_[name->member].type != EntityType::per) return std::nullopt;
  return name_of(noun_phrase);
}

Speaker Speakers::name_of(Span noun_phrase) const {
  Speaker speaker{squeeze(noun_phrase.of(article_.text)), {}, noun_phrase};
  if (const auto name = cast_.head(noun_phrase)) {
    speaker.name = cast_[name->member].name;
    speaker.entity = cast_[name->member].entity;
  }
  return speaker;
}

}  // namespace quoth

#include "quoth/tag.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "quoth/split.h"
#include "tag/entities.h"
#include "tag/names.h"
#include "tag/times.h"
#include "text/white_space.h"

namespace quoth {
namespace {

/// Mentions looked at for a person's role. News tells it at the first or the second one.
constexpr std::size_t kRoleMentions = 8;

/// The sentence that holds a mention; sentences are in text order.
Span sentence_of(const std::vector<Span>& sentences, Span mention) {
  auto after = std::upper_bound(sentences.begin(), sentences.end(), mention.start,
                                [](std::uint32_t at, Span s) { return at < s.start; });
  return after == sentences.begin() ? mention : *std::prev(after);
}

void add_role(std::string_view text, const std::vector<Span>& sentences, Entity& entity) {
  const auto count = std::min(entity.mentions.size(), kRoleMentions);
  for (std::size_t i = 0; i < count && entity.role.empty(); ++i) {
    const Span name = entity.mentions[i].span;
    entity.role = squeeze(find_role(text, sentence_of(sentences, name), name).of(text));
  }
}

}  // namespace

Tags tag(const Record& record, const Models& models) {
  const auto sentences = record.sentences ? *record.sentences : split(record);
  Tags tags;
  tags.entities = link_names(record, sentences, find_names(record, sentences, models));
  for (Entity& entity : tags.entities)
    if (entity.type == EntityType::per) add_role(record.text, sentences, entity);
  tags.times =
      find_times(record.text, sentences, record.header ? record.header->date : std::string());
  return tags;
}

void keep(std::vector<Entity>& entities, const EntityFilter& filter) {
  const auto& types = filter.types;
  std::erase_if(entities, [&](const Entity& entity) {
    const bool wanted =
        types.empty() || std::find(types.begin(), types.end(), entity.type) != types.end();
    return !wanted || entity.confidence < filter.min_confidence;
  });
  for (std::size_t i = 0; i < entities.size(); ++i) entities[i].id = "e" + std::to_string(i + 1);
}

}  // namespace quoth

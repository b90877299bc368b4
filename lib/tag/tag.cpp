#include "quoth/tag.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "names/model.h"
#include "names/names.h"
#include "quoth/header.h"
#include "quoth/split.h"
#include "tag/entities.h"
#include "text/ascii.h"
#include "text/white_space.h"
#include "time/times.h"

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

/// "Its general secretary": whose, only the sentence before tells.
std::string without_owner(std::string role) {
  for (const std::string_view owner : {"its ", "his ", "her ", "their ", "our "})
    if (ascii_lower(role).starts_with(owner)) return role.substr(owner.size());
  return role;
}

void add_role(std::string_view text, const std::vector<Span>& sentences, Entity& entity) {
  const auto count = std::min(entity.mentions.size(), kRoleMentions);
  for (std::size_t i = 0; i < count && entity.role.empty(); ++i) {
    const Span name = entity.mentions[i].span;
    const Span role = find_role(text, sentence_of(sentences, name), name);
    entity.role = without_owner(squeeze(role.of(text)));
  }
}

bool has_figure(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return '0' <= c && c <= '9'; });
}

/// Times stand at both ends of the span.
bool is_all_times(Span span, const std::vector<TimeExpression>& times) {
  const auto first =
      std::lower_bound(times.begin(), times.end(), span.start,
                       [](const auto& time, std::uint32_t at) { return time.span.start < at; });
  if (first == times.end() || first->span.start != span.start || first->span.end >= span.end)
    return false;
  const auto last =
      std::lower_bound(first, times.end(), span.end,
                       [](const auto& time, std::uint32_t at) { return time.span.end < at; });
  return last != times.end() && last->span.end == span.end;
}

/// Drops what only looks like a time within a name: "April Jones", "Friday Harbor", "The Sunday
/// Times", "Friday Prayer". An event may have a true year: "Expo 2025".
void drop_times_in_names(std::string_view text, const std::vector<Entity>& entities,
                         std::vector<TimeExpression>& times) {
  std::vector<std::pair<Span, EntityType>> names;
  for (const Entity& entity : entities)
    for (const Mention& mention : entity.mentions) names.emplace_back(mention.span, entity.type);
  const auto begins_before = [](const auto& a, const auto& b) {
    return a.first.start < b.first.start;
  };
  std::sort(names.begin(), names.end(), begins_before);
  // "Tuesdays and Thursdays" is no name, whatever the tagger says.
  std::erase_if(names, [&](const auto& name) { return is_all_times(name.first, times); });
  std::erase_if(times, [&](const TimeExpression& time) {
    auto after = std::upper_bound(names.begin(), names.end(), std::pair(time.span, EntityType::per),
                                  begins_before);
    if (after == names.begin()) return false;
    const auto& [name, type] = *std::prev(after);
    const bool within = time.span.end <= name.end && name.size() > time.span.size();
    return within && (type != EntityType::misc || !has_figure(time.span.of(text)));
  });
}

}  // namespace

Tags tag(const Record& record, const Models& models) {
  const auto sentences = record.sentences ? *record.sentences : split(record);
  Tags tags;
  tags.entities = link_names(record, sentences, find_names(record, sentences, models));
  models.tagger->user_gazetteer().rename(record.text, tags.entities);
  for (Entity& entity : tags.entities)
    if (entity.type == EntityType::per) add_role(record.text, sentences, entity);
  tags.times = find_times(record.text, sentences,
                          record.header ? record.header->date : find_date(record.text));
  drop_times_in_names(record.text, tags.entities, tags.times);
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

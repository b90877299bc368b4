#include "report/about.h"

#include <algorithm>

#include "report/quote.h"

namespace quoth {
namespace {

bool is_somebody(const Entity& entity) {
  return entity.type == EntityType::per || entity.type == EntityType::org;
}

}  // namespace

Mentions::Mentions(const Record& record) {
  if (!record.entities) return;
  for (const Entity& entity : *record.entities)
    if (is_somebody(entity))
      for (const Mention& mention : entity.mentions) places_.push_back({mention.span, &entity});
  std::ranges::stable_sort(places_, {}, [](const Place& place) { return place.span.start; });
}

std::string Mentions::about(const Quote& quote) const {
  std::vector<const Entity*> named;
  const auto all = speakers(quote);
  for (const Span piece : pieces(quote)) {
    auto place = std::ranges::lower_bound(places_, piece.start, {},
                                          [](const Place& p) { return p.span.start; });
    for (; place != places_.end() && place->span.start < piece.end; ++place) {
      const bool speaks = std::ranges::any_of(
          all, [&](const Speaker* speaker) { return speaker->entity == place->entity->id; });
      if (!speaks && std::ranges::find(named, place->entity) == named.end())
        named.push_back(place->entity);
    }
  }
  std::string names;
  for (const Entity* entity : named) names += (names.empty() ? "" : "; ") + entity->name;
  return names;
}

}  // namespace quoth

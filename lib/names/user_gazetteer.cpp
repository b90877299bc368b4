#include "names/user_gazetteer.h"

#include <algorithm>
#include <stdexcept>

#include "names/corpus.h"
#include "names/gazetteer.h"
#include "text/fold.h"

namespace quoth {
namespace {

struct Entry {
  std::string_view surface, name;
  EntityType type;
};

/// Takes the text up to the next tab.
std::string_view next_field(std::string_view& line) {
  const auto tab = std::min(line.find('\t'), line.size());
  const auto field = line.substr(0, tab);
  line.remove_prefix(std::min(tab + 1, line.size()));
  return field;
}

EntityType type_named(std::string_view name) {
  constexpr std::string_view names[] = {"PER", "ORG", "LOC", "MISC"};
  const auto* found = std::find(std::begin(names), std::end(names), name);
  if (found == std::end(names)) throw std::runtime_error("type is not PER, ORG, LOC or MISC");
  return static_cast<EntityType>(found - names);
}

Entry read_entry(std::string_view line) {
  Entry entry;
  entry.surface = next_field(line);
  if (line.empty()) throw std::runtime_error("no surface TAB type");
  entry.type = type_named(next_field(line));
  entry.name = next_field(line);
  if (!line.empty()) throw std::runtime_error("more than surface TAB type TAB name");
  if (entry.surface.empty()) throw std::runtime_error("no surface");
  return entry;
}

/// Of two entries with one surface the first counts: a type is a number, no set of bits.
GazetteerPairs first_of_each(GazetteerPairs pairs) {
  std::stable_sort(pairs.begin(), pairs.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  GazetteerPairs result;
  for (const auto& [key, value] : pairs) {
    if (result.empty() || result.back().first != key) result.emplace_back(key, 0);
    auto& known = result.back().second;
    if ((known & ~kGoesOn) == 0 || value == kGoesOn) known |= value;
  }
  return result;
}

/// Moves the mentions of `other` to `entity`, in text order.
void join(Entity& entity, Entity& other) {
  auto& mentions = entity.mentions;
  mentions.insert(mentions.end(), other.mentions.begin(), other.mentions.end());
  std::stable_sort(mentions.begin(), mentions.end(),
                   [](const Mention& a, const Mention& b) { return a.span.start < b.span.start; });
  entity.confidence = std::max(entity.confidence, other.confidence);
  if (entity.role.empty()) entity.role = std::move(other.role);
}

}  // namespace

UserGazetteer::UserGazetteer(const std::filesystem::path& tsv) : empty_(false) {
  GazetteerPairs pairs;
  const auto add = [&](std::string_view line) {
    const auto entry = read_entry(line);
    const auto before = pairs.size();
    add_entry(entry.surface, 1 + static_cast<std::uint32_t>(entry.type), pairs);
    if (pairs.size() == before) throw std::runtime_error("surface has no words, or more than 12");
    if (entry.name.empty()) return;
    names_.try_emplace({entry.type, fold(entry.surface)}, entry.name);
    names_.try_emplace({entry.type, fold(entry.name)}, entry.name);
  };
  int number = 0;
  for (const auto& line : read_lines(tsv)) {
    ++number;
    if (line.empty() || line[0] == '#') continue;
    try {
      add(line);
    } catch (const std::runtime_error& e) {
      throw std::runtime_error(tsv.string() + ":" + std::to_string(number) + ": " + e.what());
    }
  }
  entries_ = Table<std::uint32_t>(first_of_each(std::move(pairs)));
}

std::string_view UserGazetteer::name_of(std::string_view text, const Entity& entity) const {
  for (const auto& mention : entity.mentions)
    if (const auto found = names_.find({entity.type, fold(mention.span.of(text))});
        found != names_.end())
      return found->second;
  return {};
}

void UserGazetteer::rename(std::string_view text, std::vector<Entity>& entities) const {
  if (names_.empty()) return;
  std::map<std::pair<EntityType, std::string_view>, std::size_t> first;  // entity of that name
  std::vector<Entity> kept;
  for (auto& entity : entities) {
    const auto name = name_of(text, entity);
    if (!name.empty()) {
      const auto [place, fresh] = first.try_emplace({entity.type, name}, kept.size());
      if (!fresh) {
        join(kept[place->second], entity);
        continue;
      }
      entity.name = name;
    }
    kept.push_back(std::move(entity));
    kept.back().id = "e" + std::to_string(kept.size());
  }
  entities = std::move(kept);
}

}  // namespace quoth

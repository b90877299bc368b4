// Names of the user's own, which are taken as they stand: no training.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "names/table.h"
#include "quoth/record.h"

namespace quoth {

class UserGazetteer {
 public:
  UserGazetteer() = default;
  /// Lines of surface TAB type [TAB name]; empty lines and those that begin with # are skipped.
  /// Throws std::runtime_error as "file:line: why".
  explicit UserGazetteer(const std::filesystem::path& tsv);

  bool empty() const { return empty_; }
  TableView<std::uint32_t> view() const { return entries_.view(); }

  /// Names entities as the list does, and joins those of one name and type.
  void rename(std::string_view text, std::vector<Entity>& entities) const;

 private:
  /// The name that the list gives to a mention of the entity, or nothing.
  std::string_view name_of(std::string_view text, const Entity& entity) const;

  bool empty_ = true;
  Table<std::uint32_t> entries_;
  std::map<std::pair<EntityType, std::string>, std::string> names_;  // by the folded surface
};

}  // namespace quoth

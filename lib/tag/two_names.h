// Spans that are two names: "Ada Moss of Delta Research", "Moscow-Berlin", "Delta's Explorer".
#pragma once

#include <optional>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "names/names.h"

namespace quoth {

/// What the article's names tell of each other, read when it is first asked for.
class KnownNames {
 public:
  KnownNames(std::string_view text, const std::vector<Name>& names) : text_(text), names_(names) {}

  /// Is it the last word of a person's name?
  bool is_surname(std::string_view word) const;
  /// The type of the first name that is written so, or null.
  const EntityType* type_of(std::string_view surface) const;

 private:
  void read() const;

  std::string_view text_;
  const std::vector<Name>& names_;
  mutable std::unordered_set<std::string_view> surnames_;
  mutable std::unordered_map<std::string_view, EntityType> types_;
};

/// `names` with each person and the body that he or she is from ("of Delta Research") as two.
std::vector<Name> part_belonging(std::string_view text, const std::vector<Name>& names);

/// The two names that a span holds, in text order, or nothing if it is one.
std::optional<std::pair<Name, Name>> two_names(std::string_view text, const Name& name,
                                               const KnownNames& known);

}  // namespace quoth

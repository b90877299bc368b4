// BILOU: where a token lies in a name (begin, inside, last, outside, unit) and the name's type.
//
// Ratinov and Roth, "Design challenges and misconceptions in named entity recognition" (2009),
// found BILOU better than BIO.
#pragma once

#include <cstdint>

#include "quoth/record.h"

namespace quoth {

using Label = std::uint8_t;  // 0 is O; 1 + 4 * type + place otherwise
enum class Place : std::uint8_t { begin, inside, last, unit };

inline constexpr Label kOutside = 0;
inline constexpr int kLabels = 17;
inline constexpr int kNamed = 16;  // all but O
inline constexpr int kTypes = 4;

constexpr Label label(EntityType type, Place place) {
  return static_cast<Label>(1 + 4 * static_cast<int>(type) + static_cast<int>(place));
}
constexpr EntityType type_of(Label l) { return static_cast<EntityType>((l - 1) / 4); }
constexpr Place place_of(Label l) { return static_cast<Place>((l - 1) % 4); }

/// Does a name go on after a token of this label?
constexpr bool open(Label l) {
  return l != kOutside && (place_of(l) == Place::begin || place_of(l) == Place::inside);
}
/// Does a token of this label belong to the name of the token before?
constexpr bool continues(Label l) {
  return l != kOutside && (place_of(l) == Place::inside || place_of(l) == Place::last);
}
constexpr bool may_follow(Label before, Label after) {
  if (open(before) != continues(after)) return false;
  return !open(before) || type_of(before) == type_of(after);
}

}  // namespace quoth

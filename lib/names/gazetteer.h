// Gazetteers: lists of known names, matched over tokens whatever their case.
//
// A hash over the lower-case tokens of each prefix of an entry is the key, so a match is a walk
// that ends at the first prefix which no entry has. The value holds categories that end here and
// whether an entry goes on.
#pragma once

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "names/words.h"

namespace quoth {

/// What an entry may be. A word's mask of them is a feature, so the order is part of the model.
enum class Category : std::uint8_t {
  first_name,
  last_name,
  person,
  country,
  city,
  place,
  company,
  public_body,
  party,
  university,
  club,
  media,
  armed_group,
  demonym,
  title,
  work_or_event,
  east_surname,
  organization,
  known_body,
  kCount
};

inline constexpr std::uint32_t kGoesOn = 1u << 31;
constexpr std::uint32_t bit(Category c) { return 1u << static_cast<int>(c); }

/// The category of a source's type ("LOC.country", "PER.last"), or kCount.
Category category_of(std::string_view type);

using GazetteerPairs = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

/// Adds an entry with these categories (or, in a user's gazetteer, any value below kGoesOn).
void add_entry(std::string_view surface, std::uint32_t value, GazetteerPairs& pairs);

/// Joins the values of equal keys, so that a Table can be made.
GazetteerPairs joined(GazetteerPairs pairs);

/// Sets `single`, `span`, `span_place` and `forced` of the words of one sentence.
void match_gazetteer(TaggerWord* begin, TaggerWord* end, const WordTables& tables);

}  // namespace quoth

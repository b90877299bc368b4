#include "names/gazetteer.h"

#include <algorithm>

#include "names/hash.h"
#include "names/labels.h"
#include "quoth/tokens.h"

namespace quoth {
namespace {

constexpr std::uint32_t kRoot = 0x71D6A5;
constexpr int kLongestEntry = 12;  // tokens

struct Match {
  std::uint32_t value = 0;
  int words = 0;
};

/// The longest entry that starts at `begin`; `single` gets the value of the first word alone.
Match longest(const TaggerWord* begin, const TaggerWord* end, const TableView<std::uint32_t>& table,
              std::uint32_t& single) {
  Match match;
  auto key = kRoot;
  for (int n = 1; begin != end && n <= kLongestEntry; ++begin, ++n) {
    key = mix(key, begin->lower);
    const auto* value = table.find(key);
    if (!value) break;
    const auto here = *value & ~kGoesOn;
    if (here != 0 && n == 1) single = here;
    if (here != 0) match = {here, n};
    if (!(*value & kGoesOn)) break;
  }
  return match;
}

void force(TaggerWord* word, const Match& match) {
  const auto type = static_cast<EntityType>(match.value - 1);
  if (match.words == 1) word->forced = label(type, Place::unit);
  for (int i = 0; i < match.words && match.words > 1; ++i)
    word[i].forced = label(type, i == 0                ? Place::begin
                                 : i + 1 < match.words ? Place::inside
                                                       : Place::last);
}

}  // namespace

Category category_of(std::string_view type) {
  static constexpr std::pair<std::string_view, Category> kNames[] = {
      {"PER.first", Category::first_name},
      {"PER.last", Category::last_name},
      {"PER", Category::person},
      {"PER.given-first", Category::person},
      {"PER.family-first", Category::person},
      {"LOC.country", Category::country},
      {"CODE.country", Category::country},

      {"LOC.city", Category::city},
      {"LOC", Category::place},
      {"LOC.admin", Category::place},
      {"LOC.region", Category::place},
      {"LOC.facility", Category::place},
      {"ORG.company", Category::company},
      {"ORG.gov", Category::public_body},
      {"ORG.intl", Category::public_body},
      {"ORG.legislature", Category::public_body},
      {"ORG.party", Category::party},
      {"ORG.university", Category::university},
      {"ORG.club", Category::club},
      {"ORG.media", Category::media},
      {"ORG.armed", Category::armed_group},
      {"ORG", Category::organization},
      {"DEMONYM", Category::demonym},
      {"LANG", Category::demonym},
      {"TITLE", Category::title},
      {"MISC", Category::work_or_event}};
  for (const auto& [name, category] : kNames)
    if (name == type) return category;
  return Category::kCount;
}

void add_entry(std::string_view surface, std::uint32_t value, GazetteerPairs& pairs) {
  const auto tokens = tokenize(surface, {0, static_cast<std::uint32_t>(surface.size())});
  if (tokens.empty() || tokens.size() > kLongestEntry) return;
  auto key = kRoot;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    key = mix(key, read_word(tokens[i].span.of(surface)).lower);
    pairs.emplace_back(key, i + 1 < tokens.size() ? kGoesOn : value);
  }
}

GazetteerPairs joined(GazetteerPairs pairs) {
  std::sort(pairs.begin(), pairs.end());
  GazetteerPairs result;
  for (const auto& [key, value] : pairs) {
    if (!result.empty() && result.back().first == key)
      result.back().second |= value;
    else
      result.emplace_back(key, value);
  }
  return result;
}

void match_gazetteer(TaggerWord* begin, TaggerWord* end, const WordTables& tables) {
  std::ptrdiff_t covered = 0;  // words from `word` on that a longer entry has
  for (auto* word = begin; word != end; ++word, --covered) {
    if (word->letters < Case::title && !word->digits) continue;
    if (word->letters < Case::title) continue;
    const auto match = longest(word, end, tables.gazetteer, word->single);
    if (match.words > 1 && match.words > covered) {
      for (int i = 0; i < match.words; ++i) {
        word[i].span = match.value;
        word[i].span_place = i == 0 ? 1 : i + 1 < match.words ? 2 : 3;
      }
      covered = match.words;
    }
    if (!tables.user_gazetteer || word->forced != 0) continue;
    std::uint32_t ignored = 0;
    const auto wanted = longest(word, end, *tables.user_gazetteer, ignored);
    if (wanted.words > 0) force(word, wanted);
  }
}

}  // namespace quoth

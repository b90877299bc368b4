#include "tag/settle.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "tag/acronym.h"
#include "tag/form.h"
#include "tag/name_order.h"
#include "tag/things.h"

namespace quoth {
namespace {

/// Mean confidence below which a name is not believed against the table of places.
constexpr double kDoubtful = 0.75;

struct Votes {
  std::array<double, 4> weight{};
  std::array<int, 4> count{};
  bool known = false;      // to the table of places
  std::string_view place;  // what the table says: GPE, NORP or nothing

  double sum() const { return weight[0] + weight[1] + weight[2] + weight[3]; }

  /// A country is no organisation because it acts like one, and a people is no place.
  int winner() const {
    const int loc = static_cast<int>(EntityType::loc), misc = static_cast<int>(EntityType::misc);
    const int most =
        static_cast<int>(std::max_element(weight.begin(), weight.end()) - weight.begin());
    if (place == "GPE" && weight[loc] * 4 > sum()) return loc;
    // Places are given and family names as well: only a doubtful person is none.
    if (known && place != "NORP" && weight[most] < kDoubtful * count[most]) return loc;
    return place == "NORP" && most != static_cast<int>(EntityType::per) ? misc : most;
  }

  /// Is `type` so well attested that it is a name of its own?
  bool stands(int type) const {
    const bool person = type == static_cast<int>(EntityType::per);
    return (!known || person) && count[type] > 1 && weight[type] > sum() / 3;
  }
};

int index(EntityType type) { return static_cast<int>(type); }

/// The spelling by which votes are counted; the article counts for nothing.
std::string spelling(std::string_view text, const Name& name) {
  const Name neutral{name.span, EntityType::org, 1};
  return read_form(text, neutral).key;
}

void vote(std::string_view text, const std::vector<std::string>& spellings,
          std::vector<Name>& names) {
  std::unordered_map<std::string, Votes> votes;
  for (std::size_t i = 0; i < names.size(); ++i) {
    Votes& v = votes[spellings[i]];
    if (v.sum() == 0) {
      v.known = is_known_place(names[i].span.of(text));
      v.place = place_kind(names[i].span.of(text));
    }
    v.weight[index(names[i].type)] += names[i].confidence;
    ++v.count[index(names[i].type)];
  }
  for (std::size_t i = 0; i < names.size(); ++i) {
    const Votes& v = votes[spellings[i]];
    if (!v.stands(index(names[i].type))) names[i].type = static_cast<EntityType>(v.winner());
  }
}

/// The usual lone words of everybody who has a full name.
std::unordered_set<std::string> usual_words(std::string_view text, const std::vector<Name>& names) {
  std::vector<NameForm> people;
  for (const Name& name : names)
    if (name.type == EntityType::per) people.push_back(read_form(text, name));
  const LoneCounts lone = count_lone(people);
  std::unordered_set<std::string> words;
  for (const NameForm& form : people)
    if (form.words.size() > 1)
      for (auto i : lone_words(text, form, lone)) words.insert(form.words[i]);
  return words;
}

}  // namespace

void settle_types(std::string_view text, std::vector<Name>& names) {
  std::vector<std::string> spellings;
  spellings.reserve(names.size());
  for (const Name& name : names) spellings.push_back(spelling(text, name));
  vote(text, spellings, names);
  const auto words = usual_words(text, names);
  for (std::size_t i = 0; i < names.size(); ++i)
    if (words.contains(spellings[i]) && !is_known_place(names[i].span.of(text)) &&
        !is_acronym(names[i].span.of(text)))
      names[i].type = EntityType::per;
}

}  // namespace quoth

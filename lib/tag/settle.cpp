#include "tag/settle.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "quoth/lexicon.h"
#include "syntax/cues.h"
#include "tag/acronym.h"
#include "tag/form.h"
#include "tag/name_order.h"
#include "tag/name_span.h"
#include "tag/role_words.h"
#include "tag/things.h"

namespace quoth {
namespace {

/// Mean confidence below which a name is not believed against the table of places.
constexpr double kDoubtful = 0.75;

/// What an act weighs for an organisation, in mentions.
constexpr double kActs = 1.5;

struct Votes {
  std::array<double, 4> weight{};
  std::array<int, 4> count{};
  bool known = false;      // to the table of places
  bool country = false;    // and to it for nothing but a country
  std::string_view place;  // what the table says: GPE, NORP or nothing

  double sum() const { return weight[0] + weight[1] + weight[2] + weight[3]; }

  /// A country is no organisation because it acts like one, and a people is no place.
  int winner() const {
    const int loc = static_cast<int>(EntityType::loc), misc = static_cast<int>(EntityType::misc);
    const int most =
        static_cast<int>(std::max_element(weight.begin(), weight.end()) - weight.begin());
    if (place == "GPE" && weight[loc] * 4 > sum()) return loc;
    if (country && most == static_cast<int>(EntityType::org)) return loc;
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

/// "(Afreximbank)" right behind "African Export-Import Bank".
bool stands_for_body(std::string_view text, const Name& body, const Name& name) {
  return body.type == EntityType::org && name.type == EntityType::loc &&
         Span{body.span.end, name.span.start}.of(text) == " (" &&
         text.substr(name.span.end).starts_with(')') &&
         body.span.of(text).substr(0, 2) == name.span.of(text).substr(0, 2);
}

/// "Crooked Hillary PAC", "Karoo Wind Ltd": no person has such a last word.
bool is_company(std::string_view name) {
  const auto last = name.substr(name.rfind(' ') + 1);
  constexpr std::array<std::string_view, 10> ends = {"PAC", "Inc", "Inc.", "Corp", "Corp.",
                                                     "LLC", "Ltd", "Ltd.", "FC",   "plc"};
  return last.size() < name.size() && std::find(ends.begin(), ends.end(), last) != ends.end();
}

/// "Carmel, Indiana,": one word and the state or country that it lies in.
bool is_town(std::string_view text, Span name) {
  const auto after = text.substr(name.end, 40);
  if (!after.starts_with(", ") || name.of(text).find(' ') != std::string_view::npos) return false;
  const auto end = after.find_first_of(",.;\n", 2);
  return end != after.npos && after[end] == ',' && place_kind(after.substr(2, end - 2)) == "GPE";
}

/// "Quorax said it would hire", "shares of Quorax": what no table knows as a place acts.
bool acts(std::string_view text, Span name) {
  const auto after = text.substr(name.end, 16), before = text.substr(0, name.start);
  for (std::string_view owned :
       {"shares of ", "Shares of ", "shares in ", "Shares in ", "owned by "})
    if (before.ends_with(owned)) return true;
  if (!after.starts_with(' ') || name.of(text).find(' ') != std::string_view::npos) return false;
  for (std::string_view place : {" in ", " at ", " near ", " to ", " of ", " from ", " on "})
    if (before.ends_with(place)) return false;  // "prosecutors in Changchun said"
  const auto word = after.substr(1, after.find_first_of(" ,.\n", 1) - 1);
  const auto cue = cue_forms().find(word);
  return cue != cue_forms().end() && is_said(cue->second.verb->act) && cue->second.is(kPast);
}

/// "President Ho Chi Minh": behind a title, what several words name for a place is whom it is
/// called after.
bool is_namesake(std::string_view text, const Name& name) {
  const bool kind = name.type == EntityType::loc || name.type == EntityType::per;
  return kind && name.span.of(text).find(' ') != std::string_view::npos &&
         is_known_place(name.span.of(text)) && !title_before(text, name.span).empty();
}

/// "Justice Kofi Mensah": a title that nobody but a person has, before two words that name no body.
bool is_titled_person(std::string_view text, const Name& name) {
  static const Lexicon things = Lexicon::embedded("name_words");
  static const Lexicon heads = Lexicon::embedded("name_heads");
  const auto surface = name.span.of(text);
  const auto title = surface.substr(0, surface.find(' '));
  const bool court = title == "Justice" || title == "Judge";
  if (name.type != EntityType::org || (!court && !is_form_of_address(title))) return false;
  const auto last = surface.substr(surface.rfind(' ') + 1);
  return std::count(surface.begin(), surface.end(), ' ') == 2 && !things.contains(last) &&
         !heads.contains(last) && !is_role_noun(last);
}

void vote(std::string_view text, const std::vector<std::string>& spellings,
          std::vector<Name>& names) {
  std::unordered_map<std::string, Votes> votes;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (names[i].type == EntityType::loc && is_known_body(names[i].span.of(text)))
      names[i].type = EntityType::org;
    Votes& v = votes[spellings[i]];
    if (v.sum() == 0) {
      v.known = is_known_place(names[i].span.of(text));
      v.place = place_kind(names[i].span.of(text));
      v.country = is_country(names[i].span.of(text));
    }
    if (is_titled_person(text, names[i])) names[i].type = EntityType::per;
    if (is_namesake(text, names[i])) names[i] = {names[i].span, EntityType::per, 1};
    if (names[i].type == EntityType::per && is_company(names[i].span.of(text)))
      names[i].type = EntityType::org;
    if (names[i].type == EntityType::per && is_town(text, names[i].span))
      names[i].type = EntityType::loc;
    if (i > 0 && stands_for_body(text, names[i - 1], names[i])) names[i].type = EntityType::org;
    const bool organisation =
        names[i].type == EntityType::loc && !v.known && acts(text, names[i].span);
    if (organisation) v.weight[index(EntityType::org)] += kActs;
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

/// The first words of everybody who has a full name: in many countries people go by them.
std::unordered_set<std::string_view> given_words(std::string_view text,
                                                 const std::vector<Name>& names) {
  std::unordered_set<std::string_view> words;
  for (const Name& name : names) {
    const auto surface = name.span.of(text);
    const auto blank = surface.find(' ');
    if (name.type == EntityType::per && blank != surface.npos)
      words.insert(surface.substr(0, blank));
  }
  return words;
}

/// First words of organisations, by which they are called: the "Halvorsen" of "Halvorsen Energy".
std::unordered_set<std::string_view> short_names(std::string_view text,
                                                 const std::vector<Name>& names) {
  std::unordered_set<std::string_view> heads;
  for (const Name& name : names) {
    const auto surface = name.span.of(text);
    const auto first = surface.substr(0, surface.find(' '));
    if (name.type != EntityType::org || first.size() == surface.size() || first.size() < 4)
      continue;
    if (!is_known_place(first) && !is_given_name(first)) heads.insert(first);
  }
  return heads;
}

}  // namespace

void settle_types(std::string_view text, std::vector<Name>& names) {
  std::vector<std::string> spellings;
  spellings.reserve(names.size());
  for (const Name& name : names) spellings.push_back(spelling(text, name));
  vote(text, spellings, names);
  const auto words = usual_words(text, names);
  const auto firsts = given_words(text, names);
  const auto heads = short_names(text, names);
  for (std::size_t i = 0; i < names.size(); ++i) {
    const bool head =
        heads.contains(names[i].span.of(text)) && title_before(text, names[i].span).empty();
    if (head && names[i].type == EntityType::per && !words.contains(spellings[i]))
      names[i].type = EntityType::org;
    const bool given = !heads.contains(names[i].span.of(text)) && acts(text, names[i].span) &&
                       firsts.contains(names[i].span.of(text));
    if ((given || words.contains(spellings[i])) && !is_known_place(names[i].span.of(text)) &&
        !is_acronym(names[i].span.of(text)))
      names[i].type = EntityType::per;
  }
}

}  // namespace quoth

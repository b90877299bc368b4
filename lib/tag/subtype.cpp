#include <algorithm>
#include <string>

#include "quoth/lexicon.h"
#include "tag/things.h"
#include "text/ascii.h"

namespace quoth {
namespace {

const Lexicon& places() {
  static const Lexicon lexicon = Lexicon::embedded("place_aliases");
  return lexicon;
}

/// "World War II" -> "World War": numerals say which event, not what it is.
std::string_view without_number(std::string_view name) {
  const auto blank = name.rfind(' ');
  if (blank == name.npos) return name;
  const auto last = name.substr(blank + 1);
  const bool number = last.find_first_not_of("0123456789IVX") == last.npos;
  return number ? name.substr(0, blank) : name;
}

std::string_view head_subtype(std::string_view name) {
  static const Lexicon heads = Lexicon::embedded("name_heads");
  const auto whole = without_number(name);
  const auto row = heads.find(whole.substr(whole.rfind(' ') + 1));
  return row ? row->field(1) : std::string_view{};
}

/// Events that are called by the kind first: "Hurricane Ida", "Battle of Kursk".
bool starts_as_event(std::string_view name) {
  for (std::string_view kind : {"Hurricane ", "Typhoon ", "Cyclone ", "Storm ", "Operation ",
                                "Battle of ", "Siege of ", "Feast of "})
    if (name.starts_with(kind)) return true;
  return false;
}

std::string_view event_or_law(std::string_view name) {
  if (starts_as_event(name)) return "EVENT";
  const auto head = head_subtype(name);
  return head == "EVENT" || head == "LAW" ? head : std::string_view{};
}

bool is_media(std::string_view name) {
  static const Lexicon media = Lexicon::embedded("media");
  const bool by_head = name.find(' ') != name.npos;  // "The Herald", but no lone "Herald"
  if (name.starts_with("The ") || name.starts_with("the ")) name.remove_prefix(4);
  return media.contains(name) || (by_head && head_subtype(name) == "MEDIA");
}

}  // namespace

bool is_known_place(std::string_view name) { return places().contains(name); }

std::string_view place_kind(std::string_view name) {
  const auto place = places().find(name);
  return place ? place->field(2) : std::string_view{};
}

bool is_country(std::string_view name) {
  const auto place = places().find(name);
  return place && place->field(3) == "country";
}

std::string_view place_name(std::string_view name) {
  const auto place = places().find(name);
  return place && place->field(2) != "NORP" ? place->field(1) : std::string_view{};
}

std::string_view subtype_of(std::string_view name, EntityType type) {
  const auto place = places().find(name);
  switch (type) {
    case EntityType::loc:
      if (place && place->field(2) != "NORP") return place->field(2);
      return head_subtype(name) == "FAC" ? "FAC" : std::string_view{};
    case EntityType::misc:
      if (place && place->field(2) == "NORP") return "NORP";
      return event_or_law(name);
    case EntityType::org:
      return is_media(name) ? "MEDIA" : std::string_view{};
    case EntityType::per:
      return {};
  }
  return {};
}

}  // namespace quoth

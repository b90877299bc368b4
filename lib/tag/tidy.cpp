#include "tag/tidy.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "quoth/lexicon.h"
#include "tag/name_span.h"
#include "tag/role_words.h"
#include "tag/things.h"
#include "text/ascii.h"

namespace quoth {
namespace {

/// What the article's names tell of each other.
struct Known {
  std::unordered_set<std::string_view> surnames;           // last words of persons' names
  std::unordered_map<std::string_view, EntityType> names;  // as they stand, with their first type
};

Known known_of(std::string_view text, const std::vector<Name>& names) {
  Known known;
  for (const Name& name : names) {
    const auto surface = name.span.of(text);
    known.names.emplace(surface, name.type);
    if (name.type != EntityType::per) continue;
    // Of two words "Filipino Clinton" may be no name.
    const auto blank = surface.find(' ');
    const bool sure = blank == surface.npos || place_kind(surface.substr(0, blank)) != "NORP";
    if (sure) known.surnames.insert(surface.substr(surface.rfind(' ') + 1));
  }
  return known;
}

/// Where the second of two places begins that a mark joins, and where the first ends; else empty.
Span joint(std::string_view text, Span span) {
  const auto name = span.of(text);
  if (is_known_place(name)) return {};  // Guinea-Bissau
  for (std::string_view mark : {"-", "–", "/", "—"}) {
    const auto at = name.find(mark);
    if (at == name.npos || at == 0) continue;
    const auto rest = name.substr(at + mark.size());
    if (is_known_place(name.substr(0, at)) && is_known_place(rest))
      return {span.start + static_cast<std::uint32_t>(at),
              span.start + static_cast<std::uint32_t>(at + mark.size())};
  }
  return {};
}

bool is_newspaper(std::string_view text, const Name& name) {
  return name.type == EntityType::org && subtype_of(name.span.of(text), name.type) == "MEDIA";
}

/// "The" in the middle of a sentence has its capital because it is part of the name. One word, as
/// in "The Herald", is hardly a newspaper's name without it.
bool has_article(std::string_view text, const std::vector<Span>& sentences, Span span) {
  if (span.start < 4 || text.substr(span.start - 4, 4) != "The ") return false;
  if (span.of(text).find(' ') == std::string_view::npos) return true;
  const Span article{span.start - 4, span.start - 1};
  const auto next = std::upper_bound(sentences.begin(), sentences.end(), article,
                                     [](Span a, Span s) { return a.start < s.start; });
  return next == sentences.begin() || std::prev(next)->start < article.start;
}

/// Words that open a sentence have a capital too: "The Farmers Party" (but The Delta Herald),
/// "Near Cape Horn".
std::uint32_t after_opener(std::string_view text, const Name& name) {
  const auto surface = name.span.of(text);
  for (std::string_view word :
       {"In ", "Near ", "At ", "From ", "On ", "Across ", "Inside ", "For "})
    if (name.type == EntityType::loc && surface.starts_with(word))
      return name.span.start + static_cast<std::uint32_t>(word.size());
  const bool article = name.type == EntityType::org && surface.starts_with("The ");
  return name.span.start + (article && !is_newspaper(text, name) ? 4 : 0);
}

/// Where the person begins in "ambassador to the United States Jane Doe", if the tagger took the
/// country for part of the name; else where the span begins. Without "of" or "to" before it, a
/// country may be a given name: Jordan, Chad.
std::uint32_t after_country(std::string_view text, Span span) {
  const auto before = text.substr(0, span.start);
  bool governed = false;
  for (std::string_view word : {" of ", " to ", " of the ", " to the "})
    governed = governed || before.ends_with(word);
  governed = governed && !before.ends_with("ccording to ");  // Sofia Moss may be a person
  const auto name = span.of(text);
  constexpr std::size_t longest = 100;  // bytes: no name has more, and each word costs a look
  governed = governed && name.size() < longest;
  for (auto at = governed ? name.rfind(' ') : name.npos; at != name.npos && at > 0;
       at = name.rfind(' ', at - 1))
    if (place_kind(name.substr(0, at)) == "GPE")
      return span.start + static_cast<std::uint32_t>(at) + 1;
  return span.start;
}

/// Where the person begins in "minister of Education Jane Doe", if the tagger took the office for
/// part of the name.
std::uint32_t after_field(std::string_view text, Span span) {
  const auto before = text.substr(0, span.start);
  const auto name = span.of(text);
  // "Chief Of Staff Ada Moss"
  const bool of = name.starts_with("Of ");
  if (!of && !before.ends_with(" of ") && !before.ends_with(" for ")) return span.start;
  for (std::size_t at = 0; at < name.size(); at = name.find(' ', at) + 1) {
    const auto end = name.find(' ', at);
    if (end == name.npos) break;
    if (is_given_name(name.substr(at, end - at)))
      return span.start + static_cast<std::uint32_t>(at);
  }
  return span.start;
}

/// The "Filipino" of "Filipino Clinton staffers", or empty. "German" and "Roman" are given names,
/// and "Turki bin Bandar" has one: the rest must be a person by itself.
Span nationality(std::string_view text, Span span, const Known& known) {
  const auto name = span.of(text);
  const auto blank = name.find(' ');
  if (blank == name.npos || place_kind(name.substr(0, blank)) != "NORP") return {};
  const auto rest = name.substr(blank + 1);
  const auto first = name.substr(0, blank);
  if (rest.empty() || !is_ascii_upper(rest[0])) return {};
  // "Gambian Bakary Gassama", but not "Turki bin Bandar"
  const bool adjective = first.ends_with("an") || first.ends_with("ese") || first.ends_with("ish");
  const bool person = rest.find(' ') == rest.npos
                          ? known.surnames.contains(rest)
                          : adjective || is_given_name(rest.substr(0, rest.find(' ')));
  if (!person || is_given_name(first) || !title_before(text, span).empty()) return {};
  return {span.start, span.start + static_cast<std::uint32_t>(blank)};
}

/// The "Washington" of "Washington's Wilson Centre", the "Delta" of "Delta's Explorer" where Delta
/// has a name of its own in the article, or none (empty span).
Name owner(std::string_view text, Span span, const Known& known) {
  const auto name = span.of(text);
  for (std::string_view mark : {"'s ", "’s "}) {
    const auto at = name.find(mark);
    if (at == name.npos) continue;
    const Span left{span.start, span.start + static_cast<std::uint32_t>(at)};
    if (const auto found = known.names.find(left.of(text)); found != known.names.end())
      return {left, found->second, 1};
    if (place_kind(left.of(text)) == "GPE") return {left, EntityType::loc, 1};
  }
  return {};
}

/// The mark of a photo credit, "Mihai Stan/Transit News", if the name is one; else empty.
Span credit(std::string_view text, Span span) {
  const auto name = span.of(text);
  const auto slash = name.find('/');
  if (slash == name.npos) return {};
  const auto left = name.substr(0, slash), right = name.substr(slash + 1);
  const auto person = [](std::string_view part) {
    return part.find(' ') != part.npos && is_given_name(part.substr(0, part.find(' ')));
  };
  if (right.empty() || (!person(left) && !person(right))) return {};
  const auto at = span.start + static_cast<std::uint32_t>(slash);
  return {at, at + 1};
}

/// The " of " of "Ada Moss of Delta Research", where the tagger took a person and the body that he
/// or she is from for one name; else empty. "Victoria Museum of Art" names its kind before the
/// "of".
Span belonging(std::string_view text, Span span, EntityType type) {
  static const Lexicon things = Lexicon::embedded("name_words");
  const auto name = span.of(text);
  const auto of = name.find(" of ");
  if (of == name.npos) return {};
  const auto left = name.substr(0, of);
  const auto first = left.find(' '), last = left.rfind(' ');
  if (first == left.npos || last - first > 3 || !is_given_name(left.substr(0, first))) return {};
  const auto surname = left.substr(last + 1);
  if (type != EntityType::per && (is_role_noun(surname) || things.contains(surname))) return {};
  const auto at = span.start + static_cast<std::uint32_t>(of);
  return {at, at + 4};
}

/// The name as it should be, as one or two names, or none.
void add_tidy(std::string_view text, const Name& name, const Known& known,
              std::vector<Name>& tidy) {
  const auto part = [&](std::uint32_t start, std::uint32_t end, EntityType type) {
    tidy.push_back({{start, end}, type, name.confidence});
  };
  const Span span = name.span;
  const bool person = name.type == EntityType::per;
  if (person && is_office(span.of(text))) return;
  if (const Span people = person ? nationality(text, span, known) : Span{}; !people.empty()) {
    part(people.start, people.end, EntityType::misc);
    part(people.end + 1, span.end, name.type);
  } else if (const Name whose = owner(text, span, known); !whose.span.empty()) {
    part(whose.span.start, whose.span.end, whose.type);
    part(static_cast<std::uint32_t>(text.find(' ', whose.span.end)) + 1, span.end, name.type);
  } else if (const Span mark = joint(text, span); !mark.empty()) {
    part(span.start, mark.start, EntityType::loc);
    part(mark.end, span.end, EntityType::loc);
  } else if (const Span slash = credit(text, span); !slash.empty()) {
    const Span left{span.start, slash.start}, right{slash.end, span.end};
    const auto type = [&](Span side) {
      const auto name_ = side.of(text);
      return is_given_name(name_.substr(0, name_.find(' '))) ? EntityType::per : EntityType::org;
    };
    part(left.start, left.end, type(left));
    part(right.start, right.end, type(right));
  } else if (const auto start = person ? after_country(text, span) : span.start;
             start > span.start) {
    part(span.start, start - 1, EntityType::loc);
    part(start, span.end, EntityType::per);
  } else {
    part(person ? after_field(text, span) : span.start, span.end, name.type);
  }
}

}  // namespace

namespace {

/// `names` with each person and the body that he or she is from as two.
std::vector<Name> parted(std::string_view text, const std::vector<Name>& names) {
  std::vector<Name> parts;
  parts.reserve(names.size());
  for (const Name& name : names) {
    const Span of = belonging(text, name.span, name.type);
    if (of.empty()) {
      parts.push_back(name);
      continue;
    }
    const auto body = name.type == EntityType::per ? EntityType::org : name.type;
    parts.push_back({{name.span.start, of.start}, EntityType::per, name.confidence});
    parts.push_back({{of.end, name.span.end}, body, name.confidence});
  }
  return parts;
}

}  // namespace

std::vector<Name> tidy_names(std::string_view text, const std::vector<Span>& sentences,
                             const std::vector<Name>& names) {
  std::vector<Name> tidy;
  tidy.reserve(names.size());
  const Known known = known_of(text, names);
  for (Name name : parted(text, names)) {
    name.span = trim_name(text, name.span, name.type);
    name.span.start = after_opener(text, name);
    if (has_article(text, sentences, name.span)) {
      Name full = name;
      full.span.start -= 4;
      if (is_newspaper(text, full)) name = full;
    }
    add_tidy(text, name, known, tidy);
  }
  return tidy;
}

}  // namespace quoth

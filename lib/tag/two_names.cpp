#include "tag/two_names.h"

#include "quoth/lexicon.h"
#include "tag/form.h"
#include "tag/name_span.h"
#include "tag/role_words.h"
#include "tag/things.h"
#include "text/ascii.h"

namespace quoth {
namespace {

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

/// The " - " of "FRANKFURT - Delta Bank", where a dateline was taken along; else empty.
Span dateline_mark(std::string_view text, Span span) {
  const auto name = span.of(text);
  if (span.start > 0 && text[span.start - 1] != '\n') return {};
  for (std::string_view mark : {" - ", " — ", " – "}) {
    const auto at = name.find(mark);
    if (at == name.npos || !is_all_caps(name.substr(0, at)) || is_all_caps(name)) continue;
    return {span.start + static_cast<std::uint32_t>(at),
            span.start + static_cast<std::uint32_t>(at + mark.size())};
  }
  return {};
}

/// The "Filipino" of "Filipino Clinton staffers", or empty. "German" and "Roman" are given names,
/// and "Turki bin Bandar" has one: the rest must be a person by itself.
Span nationality(std::string_view text, Span span, const KnownNames& known) {
  const auto name = span.of(text);
  const auto blank = name.find(' ');
  if (blank == name.npos || place_kind(name.substr(0, blank)) != "NORP") return {};
  const auto rest = name.substr(blank + 1);
  const auto first = name.substr(0, blank);
  if (rest.empty() || !is_ascii_upper(rest[0])) return {};
  // "Gambian Bakary Gassama", but not "Turki bin Bandar"
  const bool adjective = first.ends_with("an") || first.ends_with("ese") || first.ends_with("ish");
  const bool person = rest.find(' ') == rest.npos
                          ? known.is_surname(rest)
                          : adjective || is_given_name(rest.substr(0, rest.find(' ')));
  if (!person || is_given_name(first) || !title_before(text, span).empty()) return {};
  return {span.start, span.start + static_cast<std::uint32_t>(blank)};
}

/// The "Washington" of "Washington's Wilson Centre", the "Delta" of "Delta's Explorer" where Delta
/// has a name of its own in the article, or none (empty span).
Name owner(std::string_view text, Span span, const KnownNames& known) {
  const auto name = span.of(text);
  for (std::string_view mark : {"'s ", "’s "}) {
    const auto at = name.find(mark);
    if (at == name.npos) continue;
    const Span left{span.start, span.start + static_cast<std::uint32_t>(at)};
    if (const auto* type = known.type_of(left.of(text))) return {left, *type, 1};
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

EntityType credited(std::string_view text, Span side) {
  const auto name = side.of(text);
  return is_given_name(name.substr(0, name.find(' '))) ? EntityType::per : EntityType::org;
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

}  // namespace

void KnownNames::read() const {
  if (!types_.empty()) return;
  for (const Name& name : names_) {
    const auto surface = name.span.of(text_);
    types_.emplace(surface, name.type);
    if (name.type != EntityType::per) continue;
    // Of two words "Filipino Clinton" may be no name.
    const auto blank = surface.find(' ');
    const bool sure = blank == surface.npos || place_kind(surface.substr(0, blank)) != "NORP";
    if (sure) surnames_.insert(surface.substr(surface.rfind(' ') + 1));
  }
}

bool KnownNames::is_surname(std::string_view word) const {
  read();
  return surnames_.contains(word);
}

const EntityType* KnownNames::type_of(std::string_view surface) const {
  read();
  const auto found = types_.find(surface);
  return found == types_.end() ? nullptr : &found->second;
}

std::vector<Name> part_belonging(std::string_view text, const std::vector<Name>& names) {
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

std::optional<std::pair<Name, Name>> two_names(std::string_view text, const Name& name,
                                               const KnownNames& known) {
  const Span span = name.span;
  const bool person = name.type == EntityType::per;
  const auto parts = [&](Span left, EntityType left_type, Span right, EntityType right_type) {
    return std::pair(Name{left, left_type, name.confidence},
                     Name{right, right_type, name.confidence});
  };
  if (const Span people = person ? nationality(text, span, known) : Span{}; !people.empty())
    return parts(people, EntityType::misc, {people.end + 1, span.end}, name.type);
  if (const Name whose = owner(text, span, known); !whose.span.empty()) {
    const auto blank = static_cast<std::uint32_t>(text.find(' ', whose.span.end));
    return parts(whose.span, whose.type, {blank + 1, span.end}, name.type);
  }
  if (const Span mark = dateline_mark(text, span); !mark.empty())
    return parts({span.start, mark.start}, EntityType::loc, {mark.end, span.end}, name.type);
  if (const Span mark = joint(text, span); !mark.empty())
    return parts({span.start, mark.start}, EntityType::loc, {mark.end, span.end}, EntityType::loc);
  if (const Span slash = credit(text, span); !slash.empty()) {
    const Span left{span.start, slash.start}, right{slash.end, span.end};
    return parts(left, credited(text, left), right, credited(text, right));
  }
  if (const auto start = person ? after_country(text, span) : span.start; start > span.start)
    return parts({span.start, start - 1}, EntityType::loc, {start, span.end}, EntityType::per);
  return std::nullopt;
}

}  // namespace quoth

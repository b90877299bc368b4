// Names that a source has though its phrase does not end in one.
#pragma once

#include <optional>
#include <string_view>

#include "attribute/cast.h"

namespace quoth {

/// "The prosecutor, Dr Anna Reyes, told": the name after the phrase's comma and its title.
std::optional<Appearance> apposed_name(std::string_view text, const Cast& cast, const Tag& tag);

/// "Ada Quill, [the mayor of Arden], who said": the person whose apposition it is, as a member.
std::optional<std::size_t> name_before(std::string_view text, const Cast& cast, Span apposition);

/// "Trump" in "Trump Slams Press: …", where a verb has a capital as well.
std::optional<Appearance> name_in_title(const Article& article, const Cast& cast, Span phrase,
                                        std::size_t sentence);

/// "the Slovak": a person by his country.
bool is_demonym(std::string_view text, const Cast& cast, Span phrase, const Appearance& name);

}  // namespace quoth

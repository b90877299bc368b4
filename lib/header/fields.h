// Fields of a header, from the names and values that a source gives them.
#pragma once

#include <string_view>

#include "header/source.h"

namespace quoth {

/// Sets the field that the table `header_keys` knows by this name ("Title", "pubDate", "BYLINE");
/// any other goes to `other` as it stands. The first value of a field wins: a second, different
/// one is kept in `other` and noted.
void set_field(Header& header, std::string_view key, std::string_view value, ArticleSource& source);

/// The same for a source that says itself which field it means; `key` is its own name for it.
void set_field(Header& header, std::string_view field, std::string_view key, std::string_view value,
               ArticleSource& source);

/// The field of the table (such as "headline") that a name of a source means, or empty.
std::string_view field_named(std::string_view key);

/// Sets `date` or `updated` from a printed date. One that cannot be read, or is impossible or
/// ambiguous, is kept in `other` under `key` and noted.
void set_date(Header& header, bool updated, std::string_view key, std::string_view printed,
              ArticleSource& source);

}  // namespace quoth

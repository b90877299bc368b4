// One article as a JSON object, whatever its fields are called.
#pragma once

#include <simdjson.h>

#include <string_view>

#include "header/source.h"

namespace quoth {

/// Reads an object into a record with header, text and blocks. `written` is its JSON, for values
/// that are kept as they stand. Throws std::runtime_error if it has no text, or if its text is no
/// string.
Record read_json_article(simdjson::dom::object object, std::string_view written,
                         ArticleSource& source);

}  // namespace quoth

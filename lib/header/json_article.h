// One article as a JSON object, whatever its fields are called.
#pragma once

#include <simdjson.h>

#include <string>

#include "header/source.h"

namespace quoth {

/// Reads an object into a record with header, text and blocks. Throws std::runtime_error if it has
/// no text, or if its text is no string.
Record read_json_article(simdjson::dom::element object, ArticleSource& source);

}  // namespace quoth

// schema.org articles in JSON-LD, as web pages carry them.
#pragma once

#include <string_view>

#include "header/source.h"

namespace quoth {

/// Takes the fields of the first article (NewsArticle, Report, BlogPosting …) in a JSON-LD script
/// that are still empty in `header`. Broken JSON is noted. Its articleBody goes to `body`.
void read_json_ld(std::string_view json, Header& header, std::string& body, ArticleSource& source);

}  // namespace quoth

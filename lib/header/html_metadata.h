// What a web page says about its article: JSON-LD first, then Open Graph and other <meta>, <title>.
#pragma once

#include <string>

#include "header/source.h"
#include "header/xml_tree.h"

namespace quoth {

struct HtmlMetadata {
  Header header;
  std::string body;  // JSON-LD's articleBody, for pages that show the text only by script
};

HtmlMetadata read_html_metadata(const xmlNode* root, ArticleSource& source);

}  // namespace quoth

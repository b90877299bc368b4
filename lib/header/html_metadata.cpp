#include "header/html_metadata.h"

#include <optional>
#include <string_view>

#include "header/fields.h"
#include "header/html_text.h"
#include "header/json_ld.h"
#include "quoth/lexicon.h"
#include "text/ascii.h"
#include "text/white_space.h"

namespace quoth {
namespace {

/// The field of the header that is still empty, if it is one of text.
std::string* empty_field(Header& header, std::string_view field) {
  std::string* target = field == "headline"  ? &header.headline
                        : field == "section" ? &header.section
                        : field == "source"  ? &header.source
                        : field == "url"     ? &header.url
                        : field == "lang"    ? &header.lang
                                             : nullptr;
  return target && target->empty() ? target : nullptr;
}

bool is_address(std::string_view value) { return value.find("://") != value.npos; }

void read_meta(const xmlNode* node, Header& header, ArticleSource& source) {
  static const Lexicon names = Lexicon::embedded("html_meta");
  const auto content = attribute_of(node, "content");
  for (const char* attribute : {"property", "name", "itemprop"}) {
    const auto row = names.find(ascii_lower(attribute_of(node, attribute)));
    if (!row || trim(std::string_view(content)).empty()) continue;
    const auto field = row->field(1);
    if (field == "date" ? header.date.empty() : field == "updated" && header.updated.empty())
      set_date(header, field == "updated", row->field(0), trim(std::string_view(content)), source);
    // article:author is a profile's address on many pages.
    else if (field == "byline" && header.byline.empty() && !is_address(content))
      set_field(header, "author", content, source);
    else if (std::string* target = empty_field(header, field))
      *target = trim(std::string_view(content));
  }
}

void read_title(const xmlNode* root, Header& header) {
  const auto* title = header.headline.empty() ? find_element(root, "title") : nullptr;
  if (title) header.headline = text_of(title);
}

void read_link(const xmlNode* node, Header& header) {
  if (header.url.empty() && ascii_lower(attribute_of(node, "rel")) == "canonical")
    header.url = attribute_of(node, "href");
}

}  // namespace

HtmlMetadata read_html_metadata(const xmlNode* root, ArticleSource& source) {
  HtmlMetadata page;
  for (const xmlNode* n = root; n; n = next_node(n, root)) {
    const bool script =
        name_of(n) == "script" && ascii_lower(attribute_of(n, "type")) == "application/ld+json";
    if (script && n->children && n->children->content)
      read_json_ld(trim(std::string_view(reinterpret_cast<const char*>(n->children->content))),
                   page.header, page.body, source);
  }
  for (const xmlNode* n = root; n; n = next_node(n, root)) {
    if (name_of(n) == "meta") read_meta(n, page.header, source);
    if (name_of(n) == "link") read_link(n, page.header);
  }
  read_title(root, page.header);
  Header& header = page.header;
  header.headline = std::string(without_site(header.headline, header.source));
  if (const auto lang = attribute_of(root, "lang"); header.lang.empty()) header.lang = lang;
  return page;
}

}  // namespace quoth

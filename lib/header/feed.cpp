// Feeds: RSS 0.9 to 2.0 and Atom (RFC 4287), a record for each item.
#include <stdexcept>

#include "header/extracted.h"
#include "header/fields.h"
#include "header/forms.h"
#include "header/html_article.h"
#include "header/html_text.h"
#include "header/nitf.h"
#include "text/white_space.h"

namespace quoth {
namespace {

const xmlNode* child(const xmlNode* parent, std::string_view name) {
  for (const xmlNode* n = parent ? parent->children : nullptr; n; n = n->next)
    if (name_of(n) == name) return n;
  return nullptr;
}

/// The content as it stands, with its line breaks.
std::string content_of(const xmlNode* node) {
  const std::unique_ptr<xmlChar, decltype(xmlFree)> text(xmlNodeGetContent(node), xmlFree);
  return text ? reinterpret_cast<const char*>(text.get()) : "";
}

bool is_html(std::string_view text) { return text.find('<') != text.npos; }

std::string title_of(const xmlNode* item) {
  const auto* title = child(item, "title");
  return title ? title_text(text_of(title)) : "";
}

/// RSS has the address as text, Atom as an attribute of the link that is the article itself.
std::string address_of(const xmlNode* item) {
  for (const xmlNode* n = item->children; n; n = n->next) {
    if (name_of(n) != "link") continue;
    const auto rel = attribute_of(n, "rel");
    if (!rel.empty() && rel != "alternate") continue;
    const auto address = attribute_of(n, "href");
    return address.empty() ? text_of(n) : address;
  }
  return {};
}

/// <dc:creator>Jane Roe</dc:creator>, <author><name>Jane Roe</name><email/></author>
void take_author(const xmlNode* author, Header& header, ArticleSource& source) {
  const auto* name = child(author, "name");
  if (!name) return set_field(header, "author", text_of(author), source);
  const auto* email = child(author, "email");
  header.byline.push_back({text_of(name), {}, email ? text_of(email) : ""});
}

Header read_item_header(const xmlNode* item, ArticleSource& source) {
  Header header;
  header.headline = title_of(item);
  header.url = address_of(item);
  for (const xmlNode* n = item->children; n; n = n->next) {
    const auto name = name_of(n);
    if (name == "pubDate" || name == "published" || name == "date" || name == "issued")
      set_date(header, false, name, text_of(n), source);
    else if (name == "updated" || name == "modified")
      set_date(header, true, name, text_of(n), source);
    else if (name == "author" || name == "creator")
      take_author(n, header, source);
    else if (name == "category" && header.section.empty())
      header.section = attribute_of(n, "term").empty() ? text_of(n) : attribute_of(n, "term");
  }
  // Atom demands only the date of the last change.
  if (header.date.empty()) header.date = header.updated;
  return header;
}

/// The whole article where the feed has it, else its summary; null: neither.
const xmlNode* find_body(const xmlNode* item) {
  for (const char* name : {"encoded", "content", "description", "summary"})
    if (const auto* body = child(item, name); body && !text_of(body).empty()) return body;
  return nullptr;
}

void add_body(const xmlNode* body, TextBuilder& builder) {
  if (attribute_of(body, "type") == "xhtml")
    return add_element_text(body, HtmlRules({body, nullptr}), builder);
  const auto text = content_of(body);
  is_html(text) ? add_html(text, builder) : add_plain_text(text, builder);
}

void add_item(const xmlNode* item, const Header& feed, ArticleSource& source) {
  auto header = read_item_header(item, source);
  header.lang = feed.lang;
  if (!feed.source.empty()) header.other.emplace_back("publisher", feed.source);
  TextBuilder builder;
  builder.add(header.headline, BlockKind::headline);
  if (const auto* body = find_body(item)) add_body(body, builder);
  if (builder.text.empty())
    return source.articles.errors.push_back(
        {static_cast<std::uint64_t>(xmlGetLineNo(item)), "an item without text", {}});
  const auto* id = child(item, "guid") ? child(item, "guid") : child(item, "id");
  add_extracted(std::move(builder), std::move(header), id ? text_of(id) : "", source);
}

}  // namespace

std::string recognise_feed(std::string_view text, std::string_view) {
  const auto root = root_name(text);
  return root == "rss" || root == "RDF" || root == "feed" ? "the root element is <" + root + ">"
                                                          : "";
}

void read_feed(std::string text, ArticleSource& source) {
  const auto document = parse_article_xml(text);
  const auto* root = xmlDocGetRootElement(document.get());
  const auto* channel = child(root, "channel") ? child(root, "channel") : root;
  Header feed;
  feed.source = title_of(channel);
  const auto* language = child(channel, "language");
  feed.lang = language ? text_of(language) : attribute_of(root, "lang");
  for (const xmlNode* n = root; n;) {
    const bool item = name_of(n) == "item" || name_of(n) == "entry";
    if (item) add_item(n, feed, source);
    n = next_node(n, root, item);
  }
  if (source.articles.records.empty() && source.articles.errors.empty())
    source.note("the feed has no items");
}

}  // namespace quoth

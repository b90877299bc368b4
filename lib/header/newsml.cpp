// NewsML-G2: a newsItem, or messages and packages of them; and the <newsitem> of Reuters' corpora.
#include <stdexcept>

#include "header/fields.h"
#include "header/forms.h"
#include "header/nitf.h"

namespace quoth {
namespace {

void fill(std::string& field, const xmlNode* root, std::string_view element) {
  const auto* found = field.empty() && root ? find_element(root, element) : nullptr;
  if (found) field = text_of(found);
}

void fill_date(const xmlNode* root, std::string_view element, bool updated, Header& header,
               ArticleSource& source) {
  const auto* found = root ? find_element(root, element) : nullptr;
  if (found && (updated ? header.updated : header.date).empty())
    set_date(header, updated, element, text_of(found), source);
}

/// <by>By Jane Roe</by>, or <creator><name>Jane Roe</name></creator>
void fill_byline(const xmlNode* meta, Header& header, ArticleSource& source) {
  std::string byline;
  fill(byline, meta, "by");
  if (!byline.empty()) return set_field(header, "byline", byline, source);
  for (const xmlNode* n = meta; n; n = next_node(n, meta)) {
    const auto* name = name_of(n) == "creator" ? find_element(n, "name") : nullptr;
    if (name) header.byline.push_back({text_of(name), {}, {}});
  }
}

Header read_newsml_header(const xmlNode* item, ArticleSource& source) {
  Header header;
  const auto* item_meta = find_element(item, "itemMeta");
  const auto* meta = find_element(item, "contentMeta");
  fill(header.headline, meta, "headline");
  fill_date(meta, "contentCreated", false, header, source);
  fill_date(item_meta, "firstCreated", false, header, source);
  fill_date(meta, "contentModified", true, header, source);
  fill_date(item_meta, "versionCreated", true, header, source);
  if (meta) fill_byline(meta, header, source);
  std::string place;
  fill(place, meta, "dateline");
  if (!place.empty()) set_field(header, "dateline", place, source);
  const auto* language = meta ? find_element(meta, "language") : nullptr;
  header.lang = language ? attribute_of(language, "tag") : attribute_of(item, "lang");
  return header;
}

/// <inlineData contenttype="text/plain">: copy, with its lines as they stand.
void add_plain_item(const xmlNode* content, Header header, std::string id, ArticleSource& source) {
  const std::unique_ptr<xmlChar, decltype(xmlFree)> text(xmlNodeGetContent(content), xmlFree);
  Record record = record_of(text ? reinterpret_cast<const char*>(text.get()) : "");
  record.id = std::move(id);
  record.header = std::move(header);
  record.header->source = source.path;
  read_copy(record, {0, static_cast<std::uint32_t>(record.text.size())}, source);
  source.articles.records.push_back(std::move(record));
}

/// The content that holds text: NITF or XHTML as elements, plain text, or none (a picture).
void add_news_item(const xmlNode* item, ArticleSource& source) {
  const auto* content = find_element(item, "inlineXML");
  if (!content) content = find_element(item, "inlineData");
  if (!content)
    return source.articles.errors.push_back(
        {static_cast<std::uint64_t>(xmlGetLineNo(item)), "a newsItem without text", {}});
  auto header = read_newsml_header(item, source);
  if (const auto* nitf = find_element(content, "nitf")) read_nitf_header(nitf, header, source);
  if (name_of(content) == "inlineData")
    return add_plain_item(content, std::move(header), attribute_of(item, "guid"), source);
  add_xml_record(content, std::move(header), attribute_of(item, "guid"), source);
}

/// <newsitem itemid date><title/><headline/><byline/><dateline/><text><p/>
void add_reuters_item(const xmlNode* item, ArticleSource& source) {
  Header header;
  fill(header.headline, item, "headline");
  fill(header.headline, item, "title");
  set_date(header, false, "date", attribute_of(item, "date"), source);
  std::string byline, place;
  fill(byline, item, "byline");
  fill(place, item, "dateline");
  if (!byline.empty()) set_field(header, "byline", byline, source);
  if (!place.empty()) set_field(header, "dateline", place, source);
  header.lang = attribute_of(item, "lang");
  add_xml_record(item, std::move(header), attribute_of(item, "itemid"), source);
}

}  // namespace

std::string recognise_newsml(std::string_view text, std::string_view) {
  const auto root = root_name(text);
  const bool known =
      root == "newsItem" || root == "newsMessage" || root == "packageItem" || root == "newsitem";
  return known ? "the root element is <" + root + ">" : "";
}

void read_newsml(std::string text, ArticleSource& source) {
  const auto document = parse_article_xml(text);
  const auto* root = xmlDocGetRootElement(document.get());
  for (const xmlNode* n = root; n;) {
    const bool item = name_of(n) == "newsItem" || name_of(n) == "newsitem";
    if (item) name_of(n) == "newsItem" ? add_news_item(n, source) : add_reuters_item(n, source);
    n = next_node(n, root, item);
  }
  if (source.articles.records.empty() && source.articles.errors.empty())
    throw std::runtime_error("no newsItem in it");
}

}  // namespace quoth

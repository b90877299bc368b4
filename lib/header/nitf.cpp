#include "header/nitf.h"

#include <stdexcept>

#include "header/extracted.h"
#include "header/fields.h"
#include "header/forms.h"
#include "quoth/lexicon.h"

namespace quoth {
namespace {

void fill(std::string& field, const std::string& value) {
  if (field.empty()) field = value;
}

void fill_text(std::string& field, const xmlNode* root, std::string_view element) {
  if (const auto* found = find_element(root, element)) fill(field, text_of(found));
}

/// <date.issue norm="20250903T180426+0900"/>
void fill_date(const xmlNode* root, std::string_view element, Header& header,
               ArticleSource& source) {
  const auto* found = header.date.empty() ? find_element(root, element) : nullptr;
  const auto norm = attribute_of(found, "norm");
  if (!norm.empty()) set_date(header, false, element, norm, source);
}

void fill_pubdata(const xmlNode* pubdata, Header& header, ArticleSource& source) {
  if (!pubdata) return;
  if (const auto date = attribute_of(pubdata, "date.publication");
      header.date.empty() && !date.empty())
    set_date(header, false, "date.publication", date, source);
  if (const auto name = attribute_of(pubdata, "name"); !name.empty())
    header.other.emplace_back("publisher", name);
  fill(header.section, attribute_of(pubdata, "position.section"));
}

/// <byline>By <person>Jane Roe</person><byttl>Political editor</byttl></byline>
void fill_byline(const xmlNode* nitf, Header& header, ArticleSource& source) {
  const auto* byline = header.byline.empty() ? find_element(nitf, "byline") : nullptr;
  if (!byline) return;
  std::string role;
  fill_text(role, byline, "byttl");
  for (const xmlNode* n = byline; n; n = next_node(n, byline))
    if (name_of(n) == "person") header.byline.push_back({text_of(n), role, {}});
  if (header.byline.empty()) set_field(header, "byline", text_of(byline), source);
}

void fill_dateline(const xmlNode* nitf, Header& header) {
  const auto* dateline = header.dateline ? nullptr : find_element(nitf, "dateline");
  if (!dateline) return;
  Dateline found;
  fill_text(found.place, dateline, "location");
  fill_text(found.date, dateline, "story.date");
  if (found.place.empty() && found.date.empty()) found.place = text_of(dateline);
  header.dateline = std::move(found);
}

}  // namespace

ElementRole NitfRules::role_of(const xmlNode* element) const {
  static const Lexicon roles = Lexicon::embedded("nitf_elements");
  // A second headline inside the text is a heading of its section.
  if (name_of(element) == "hl2" && name_of(element->parent) != "hedline")
    return ElementRole::heading;
  const auto row = roles.find(name_of(element));
  return row ? role_named(row->field(1)) : ElementRole::run_on;
}

void read_nitf_header(const xmlNode* nitf, Header& header, ArticleSource& source) {
  const auto* hedline = find_element(nitf, "hedline");
  fill_text(header.headline, hedline ? hedline : nitf, "hl1");
  if (hedline) fill_text(header.subheadline, hedline, "hl2");
  fill_text(header.headline, nitf, "title");
  for (const char* element : {"date.issue", "date.release", "story.date"})
    fill_date(nitf, element, header, source);
  fill_pubdata(find_element(nitf, "pubdata"), header, source);
  fill_byline(nitf, header, source);
  fill_dateline(nitf, header);
  fill(header.lang, attribute_of(nitf, "lang"));
}

void add_xml_record(const xmlNode* text_root, Header header, std::string id,
                    ArticleSource& source) {
  TextBuilder builder;
  if (text_root) add_element_text(text_root, NitfRules(), builder);
  add_extracted(std::move(builder), std::move(header), std::move(id), source);
}

XmlDocument parse_article_xml(std::string_view text) {
  std::string error;
  auto document = parse_xml(text, error);
  if (!document) throw std::runtime_error("broken XML: " + error);
  return document;
}

std::string recognise_nitf(std::string_view text, std::string_view) {
  return root_name(text) == "nitf" ? "the root element is <nitf>" : "";
}

void read_nitf(std::string text, ArticleSource& source) {
  const auto document = parse_article_xml(text);
  const auto* nitf = xmlDocGetRootElement(document.get());
  Header header;
  read_nitf_header(nitf, header, source);
  add_xml_record(find_element(nitf, "body"), std::move(header), {}, source);
}

}  // namespace quoth

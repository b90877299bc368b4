#include "header/xml_tree.h"

#include <fmt/format.h>
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>

#include <algorithm>

#include "text/white_space.h"

namespace quoth {
namespace {

constexpr std::size_t kLongestProlog = 64 * 1024;  // bytes before the first element

std::string_view view(const xmlChar* chars) {
  return chars ? reinterpret_cast<const char*>(chars) : std::string_view();
}

void start_library() {
  static const bool started = [] {
    xmlInitParser();  // once, before threads use it
    return true;
  }();
  static_cast<void>(started);
}

/// White space becomes single blanks; nodes are read until the text has `enough` bytes.
std::string collapsed_text(const xmlNode* node, std::size_t enough) {
  std::string text;
  for (const xmlNode* n = node; n && text.size() <= enough; n = next_node(n, node)) {
    if (n->type != XML_TEXT_NODE && n->type != XML_CDATA_SECTION_NODE) continue;
    for (const char c : view(n->content)) {
      if (text.size() > enough) break;
      const bool blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
      if (!blank) text += c;
      if (blank && !text.empty() && text.back() != ' ') text += ' ';
    }
  }
  return std::string(trim(std::string_view(text)));
}

}  // namespace

XmlDocument parse_html(std::string_view text, bool& complete) {
  start_library();
  constexpr int kOptions = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                           HTML_PARSE_NONET | HTML_PARSE_COMPACT;
  const std::unique_ptr<htmlParserCtxt, decltype(&htmlFreeParserCtxt)> parser(htmlNewParserCtxt(),
                                                                              htmlFreeParserCtxt);
  XmlDocument document(htmlCtxtReadMemory(parser.get(), text.data(), static_cast<int>(text.size()),
                                          nullptr, "UTF-8", kOptions),
                       xmlFreeDoc);
  // Mistakes of the page have codes of their own; these two are the parser's limits.
  const auto* last = xmlCtxtGetLastError(parser.get());
  complete = !last || (last->code != XML_ERR_INTERNAL_ERROR && last->code != XML_ERR_NO_MEMORY);
  return document;
}

XmlDocument parse_xml(std::string_view text, std::string& error) {
  start_library();
  constexpr int kOptions = XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NONET |
                           XML_PARSE_COMPACT | XML_PARSE_NOCDATA;
  const std::unique_ptr<xmlParserCtxt, decltype(&xmlFreeParserCtxt)> parser(xmlNewParserCtxt(),
                                                                            xmlFreeParserCtxt);
  XmlDocument document(xmlCtxtReadMemory(parser.get(), text.data(), static_cast<int>(text.size()),
                                         nullptr, "UTF-8", kOptions),
                       xmlFreeDoc);
  if (document) return document;
  const auto* last = xmlCtxtGetLastError(parser.get());
  error = last && last->message
              ? fmt::format("line {}: {}", last->line, trim(std::string_view(last->message)))
              : "not well-formed";
  return document;
}

std::string root_name(std::string_view text) {
  text = trim(text.substr(0, kLongestProlog));
  if (!text.starts_with('<')) return {};
  for (auto at = text.find('<'); at != text.npos; at = text.find('<', at + 1)) {
    if (text.substr(at, 4) == "<!--") at = std::min(text.find("-->", at), text.size());
    const bool element =
        at + 1 < text.size() && text[at + 1] != '?' && text[at + 1] != '!' && text[at] == '<';
    if (!element) continue;
    const auto end = std::min(text.find_first_of(" \t\r\n/>", at), text.size());
    const auto name = text.substr(at + 1, end - at - 1);
    return std::string(name.substr(name.find(':') == name.npos ? 0 : name.find(':') + 1));
  }
  return {};
}

std::string_view name_of(const xmlNode* node) {
  return node && node->type == XML_ELEMENT_NODE ? view(node->name) : std::string_view();
}

std::string attribute_of(const xmlNode* node, const char* name) {
  if (name_of(node).empty()) return {};
  // xmlGetProp would go by the name without its namespace, too, but only for one of them.
  for (const xmlAttr* a = node->properties; a; a = a->next)
    if (view(a->name) == name && a->children) return std::string(view(a->children->content));
  return {};
}

std::string text_of(const xmlNode* node) { return collapsed_text(node, std::string::npos); }

std::size_t text_size(const xmlNode* node, std::size_t limit) {
  return std::min(collapsed_text(node, limit).size(), limit);
}

const xmlNode* next_node(const xmlNode* node, const xmlNode* root, bool skip_children) {
  // The children of an entity reference belong to the document's declarations.
  if (node->children && !skip_children && node->type != XML_ENTITY_REF_NODE) return node->children;
  for (; node && node != root; node = node->parent)
    if (node->next) return node->next;
  return nullptr;
}

const xmlNode* find_element(const xmlNode* root, std::string_view name) {
  for (const xmlNode* n = root; n; n = next_node(n, root))
    if (name_of(n) == name) return n;
  return nullptr;
}

}  // namespace quoth

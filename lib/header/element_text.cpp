#include "header/element_text.h"

#include <libxml/entities.h>

#include <algorithm>
#include <utility>

#include "text/white_space.h"

namespace quoth {
namespace {

constexpr std::size_t kLongestEntity = 64;  // bytes

constexpr std::pair<std::string_view, ElementRole> kRoleNames[] = {
    {"block", ElementRole::block},         {"boilerplate", ElementRole::boilerplate},
    {"break", ElementRole::line_break},    {"byline", ElementRole::byline},
    {"caption", ElementRole::caption},     {"cell", ElementRole::cell},
    {"heading", ElementRole::heading},     {"headline", ElementRole::headline},
    {"list_item", ElementRole::list_item}, {"meta", ElementRole::meta},
    {"skip", ElementRole::skip},           {"subheadline", ElementRole::subheadline}};

std::optional<BlockKind> kind_of(ElementRole role) {
  switch (role) {
    case ElementRole::headline:
      return BlockKind::headline;
    case ElementRole::subheadline:
      return BlockKind::subheadline;
    case ElementRole::byline:
      return BlockKind::byline;
    case ElementRole::meta:
      return BlockKind::meta;
    case ElementRole::heading:
      return BlockKind::heading;
    case ElementRole::list_item:
      return BlockKind::list_item;
    case ElementRole::caption:
      return BlockKind::caption;
    case ElementRole::boilerplate:
      return BlockKind::boilerplate;
    default:
      return std::nullopt;
  }
}

class ElementWalker {
 public:
  ElementWalker(const ElementRules& rules, TextBuilder& builder)
      : rules_(rules), builder_(builder) {}

  /// The parser holds documents to a depth of 256, so recursion is safe.
  void walk(const xmlNode* node, std::optional<BlockKind> kind) {
    if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE)
      return add_text(reinterpret_cast<const char*>(node->content));
    if (node->type == XML_ENTITY_REF_NODE) return add_entity(node);
    if (name_of(node).empty()) return;
    const auto role = rules_.role_of(node);
    if (role == ElementRole::skip) return;
    if (role == ElementRole::line_break) return add_break();
    if (role == ElementRole::cell) add_text(" ");
    const bool by_itself = role != ElementRole::run_on && role != ElementRole::cell;
    const auto inside = kind_of(role) ? kind_of(role) : kind;
    if (by_itself) flush(kind);
    for (const xmlNode* child = node->children; child; child = child->next) walk(child, inside);
    if (by_itself) flush(inside);
  }

  void flush(std::optional<BlockKind> kind) {
    // Two line breaks in a row end a paragraph.
    for (std::size_t at = 0; at < buffer_.size();) {
      const auto end = std::min(buffer_.find("\n\n", at), buffer_.size());
      builder_.add(std::string_view(buffer_).substr(at, end - at), kind);
      at = std::min(end + 2, buffer_.size());
    }
    buffer_.clear();
  }

 private:
  void add_text(std::string_view text) {
    for (const char c : text) {
      const bool blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
      if (!blank)
        buffer_ += c;
      else if (!buffer_.empty() && buffer_.back() != ' ' && buffer_.back() != '\n')
        buffer_ += ' ';
    }
  }

  /// Entities that the document declares are not expanded by the parser; short and plain ones, such
  /// as a name or a dash, are read here.
  void add_entity(const xmlNode* reference) {
    const auto* entity = xmlGetDocEntity(reference->doc, reference->name);
    const std::string_view content =
        entity && entity->content ? reinterpret_cast<const char*>(entity->content) : "";
    if (content.size() <= kLongestEntity && content.find_first_of("&<") == content.npos)
      add_text(content);
  }

  void add_break() {
    if (!buffer_.empty() && buffer_.back() == ' ') buffer_.pop_back();
    buffer_ += '\n';
  }

  const ElementRules& rules_;
  TextBuilder& builder_;
  std::string buffer_;
};

}  // namespace

ElementRole role_named(std::string_view name) {
  for (const auto& [role_name, role] : kRoleNames)
    if (role_name == name) return role;
  return ElementRole::run_on;
}

void TextBuilder::add(std::string_view paragraph, std::optional<BlockKind> kind) {
  paragraph = trim(paragraph);
  if (paragraph.empty()) return;
  if (!text.empty()) text += "\n\n";
  const auto start = static_cast<std::uint32_t>(text.size());
  text += paragraph;
  passages.push_back({{start, static_cast<std::uint32_t>(text.size())}, kind});
}

void add_element_text(const xmlNode* root, const ElementRules& rules, TextBuilder& builder) {
  ElementWalker walker(rules, builder);
  walker.walk(root, std::nullopt);
  walker.flush(std::nullopt);
}

}  // namespace quoth

// From a tree of elements to a text and its passages: what is a paragraph, a heading, a caption.
#pragma once

#include <string>
#include <vector>

#include "header/plain.h"
#include "header/xml_tree.h"

namespace quoth {

/// What an element does to the text inside it.
enum class ElementRole {
  run_on,  // part of the line it stands in: <b>, <a>
  block,   // stands by itself, of the kind of what it is in: <p>, <div>
  line_break,
  cell,  // of a table: run_on, but no part of the word before it
  skip,
  headline,
  subheadline,
  byline,
  meta,
  heading,
  list_item,
  caption,
  boilerplate
};

/// The role that a word of the tables `html_elements`, `html_classes` and `nitf_elements` means.
ElementRole role_named(std::string_view name);

/// Paragraphs put together to one text, a blank line between them.
class TextBuilder {
 public:
  /// White space at the ends is left out, and so is a paragraph of nothing else.
  void add(std::string_view paragraph, std::optional<BlockKind> kind);

  std::string text;
  std::vector<Passage> passages;
};

/// Decides on the role of one element.
class ElementRules {
 public:
  virtual ~ElementRules() = default;
  virtual ElementRole role_of(const xmlNode* element) const = 0;
};

/// Adds the text of `root` to `builder`.
void add_element_text(const xmlNode* root, const ElementRules& rules, TextBuilder& builder);

}  // namespace quoth

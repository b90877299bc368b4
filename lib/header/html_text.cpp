#include "header/html_text.h"

#include <stdexcept>

#include "header/html_article.h"

namespace quoth {

TextBuilder html_text(std::string_view html) {
  TextBuilder builder;
  bool complete = true;
  const auto tree = parse_html(html, complete);
  if (!complete) throw std::runtime_error("its HTML is nested too deep, or too long");
  if (const auto* root = tree ? xmlDocGetRootElement(tree.get()) : nullptr)
    add_element_text(root, HtmlRules({root, find_element(root, "h1")}), builder);
  return builder;
}

}  // namespace quoth

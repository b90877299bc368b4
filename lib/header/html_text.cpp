#include "header/html_text.h"

#include <stdexcept>

#include "header/html_article.h"
#include "text/white_space.h"

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

std::string title_text(std::string_view title) {
  const bool html = title.find('<') != title.npos ||
                    (title.find('&') != title.npos && title.find(';') != title.npos);
  return html ? html_text(title).text : std::string(title);
}

std::string_view without_site(std::string_view title, std::string_view site) {
  for (const std::string_view bar : {" | ", " - ", " – ", " — ", " • ", " :: "}) {
    const auto at = title.rfind(bar);
    if (at == title.npos || at == 0) continue;
    const auto tail = title.substr(at + bar.size());
    if (bar == " | " || (!site.empty() && (tail == site || tail.find(site) != tail.npos)))
      return trim(title.substr(0, at));
  }
  return title;
}

}  // namespace quoth

// Where in a web page the article stands.
#pragma once

#include <string_view>

#include "header/element_text.h"

namespace quoth {

struct HtmlArticle {
  const xmlNode* root = nullptr;      // of the article's text; null: the page has no text
  const xmlNode* headline = nullptr;  // the <h1> of the article, inside or outside root, or null
};

/// The <article>, articleBody or <main> with the most text in paragraphs; without one of them, the
/// element whose own paragraphs are longest. `headline` is what the page's metadata call it.
HtmlArticle find_html_article(const xmlNode* page, std::string_view headline);

/// The first <time datetime> of a line of its own, or null: one inside a sentence is the story's.
const xmlNode* find_time_stamp(const xmlNode* root);

/// Navigation, share links, teasers and other things by a page's names for them.
class HtmlRules : public ElementRules {
 public:
  explicit HtmlRules(const HtmlArticle& article);
  ElementRole role_of(const xmlNode* element) const override;

 private:
  HtmlArticle article_;
  std::size_t length_;  // of all text of the article
};

}  // namespace quoth

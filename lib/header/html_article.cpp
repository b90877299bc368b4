#include "header/html_article.h"

#include <map>

#include "header/date_line.h"
#include "quoth/lexicon.h"
#include "text/ascii.h"
#include "text/white_space.h"

namespace quoth {
namespace {

constexpr std::size_t kShortestParagraph = 25;  // bytes; what is shorter is no running text
constexpr std::size_t kLongestBefore = 40, kLongestAfter = 5;  // bytes beside a <time> of its own
constexpr int kHighestAbovePosts = 6;       // elements between posts and their root
constexpr std::size_t kLongestLabel = 300;  // bytes of a byline, date or credit

ElementRole element_role(const xmlNode* element) {
  static const Lexicon roles = Lexicon::embedded("html_elements");
  const auto row = roles.find(ascii_lower(name_of(element)));
  return row ? role_named(row->field(1)) : ElementRole::run_on;
}

/// The role by the words of class and id, the first that the table knows.
ElementRole class_role(const xmlNode* element) {
  static const Lexicon roles = Lexicon::embedded("html_classes");
  const auto names =
      ascii_lower(attribute_of(element, "class") + " " + attribute_of(element, "id") + " " +
                  attribute_of(element, "itemprop"));
  for (std::size_t at = 0; at < names.size();) {
    auto end = at;
    while (end < names.size() && is_ascii_letter(names[end])) ++end;
    if (const auto row = roles.find(std::string_view(names).substr(at, end - at)))
      return role_named(row->field(1));
    at = end + 1;
  }
  return ElementRole::run_on;
}

bool is_hidden(const xmlNode* element) {
  for (const xmlAttr* a = element->properties; a; a = a->next)
    if (std::string_view(reinterpret_cast<const char*>(a->name)) == "hidden") return true;
  const auto role = attribute_of(element, "role");
  return attribute_of(element, "aria-hidden") == "true" || role == "navigation" ||
         role == "complementary" || role == "contentinfo" || role == "search" ||
         attribute_of(element, "style").find("display:none") != std::string::npos ||
         attribute_of(element, "style").find("display: none") != std::string::npos;
}

std::size_t paragraphs_length(const xmlNode* root) {
  std::size_t length = 0;
  for (const xmlNode* n = root; n; n = next_node(n, root, element_role(n) == ElementRole::skip))
    if (name_of(n) == "p") length += text_of(n).size();
  return length;
}

bool is_marked_root(const xmlNode* n) {
  return name_of(n) == "article" || name_of(n) == "main" ||
         attribute_of(n, "itemprop") == "articleBody" || attribute_of(n, "role") == "main";
}

/// A live blog has its posts as articles, and its headline outside of them: what holds two thirds
/// of all posts is the article then.
const xmlNode* with_other_posts(const xmlNode* page, const xmlNode* best, std::size_t length) {
  if (find_element(best, "h1")) return best;
  std::size_t all = 0;
  for (const xmlNode* n = page; n; n = next_node(n, page, name_of(n) == "article"))
    if (name_of(n) == "article") all += paragraphs_length(n);
  const xmlNode* root = best;
  for (int up = 0; up < kHighestAbovePosts && length * 3 < all * 2; ++up) {
    if (name_of(root->parent).empty() || name_of(root->parent) == "body") return best;
    root = root->parent;
    length = paragraphs_length(root);
  }
  return length * 3 < all * 2 ? best : root;
}

/// Of the elements that are marked as an article, the one with most text; of two with the same
/// text, the outer, which holds headline and byline too.
const xmlNode* find_marked_root(const xmlNode* page, std::size_t all) {
  const xmlNode* best = nullptr;
  std::size_t best_length = all / 4;
  for (const char* name : {"article", "articleBody", "main"}) {
    for (const xmlNode* n = page; n; n = next_node(n, page)) {
      const bool named = name_of(n) == name || attribute_of(n, "itemprop") == name;
      const auto length = named && is_marked_root(n) ? paragraphs_length(n) : 0;
      if (length > best_length) {
        best = n;
        best_length = length;
      }
    }
    if (best) return name_of(best) == "article" ? with_other_posts(page, best, best_length) : best;
  }
  return nullptr;
}

/// Each paragraph speaks for its parent, and half as much for its grandparent.
const xmlNode* find_densest(const xmlNode* page) {
  std::map<const xmlNode*, std::size_t> weights;
  std::vector<const xmlNode*>
      order;  // of first appearance, so that ties do not depend on addresses
  const auto add = [&](const xmlNode* node, std::size_t weight) {
    if (name_of(node).empty()) return;
    if (!weights.contains(node)) order.push_back(node);
    weights[node] += weight;
  };
  for (const xmlNode* n = page; n; n = next_node(n, page, element_role(n) == ElementRole::skip)) {
    if (name_of(n) != "p" || class_role(n->parent) == ElementRole::skip) continue;
    const auto length = text_of(n).size();
    if (length < kShortestParagraph) continue;
    add(n->parent, length);
    add(n->parent->parent, length / 2);
  }
  const xmlNode* best = nullptr;
  for (const xmlNode* node : order)
    if (!best || weights[node] > weights[best]) best = node;
  return best;
}

bool says_the_same(std::string_view a, std::string_view b) {
  return !a.empty() && !b.empty() && (a.find(b) != a.npos || b.find(a) != b.npos);
}

/// The <h1> that says what the metadata say; else the one in the article; else the only one.
const xmlNode* find_headline(const xmlNode* page, const xmlNode* root, std::string_view headline) {
  const xmlNode* first = nullptr;
  int count = 0;
  for (const xmlNode* n = page; n; n = next_node(n, page)) {
    if (name_of(n) != "h1" || text_of(n).empty()) continue;
    if (says_the_same(text_of(n), headline)) return n;
    first = first ? first : n;
    ++count;
  }
  if (const auto* inside = root ? find_element(root, "h1") : nullptr) return inside;
  return count == 1 ? first : nullptr;
}

std::string text_beside(const xmlNode* node) {
  return node && node->type == XML_TEXT_NODE ? text_of(node) : "";
}

/// "By Jane Roe, ", "Published on " and what ends in a mark, such as "News | ".
bool may_stand_before_time(std::string_view text) {
  return text.empty() || !is_ascii_letter(text.back()) || text.starts_with("By ") ||
         is_date_label(text);
}

/// A <time> of its own, not one in a sentence.
bool stands_alone(const xmlNode* element) {
  const auto before = text_beside(element->prev), after = text_beside(element->next);
  return before.size() <= kLongestBefore && may_stand_before_time(before) &&
         after.size() <= kLongestAfter && !after.starts_with('.');
}

std::size_t links_length(const xmlNode* root) {
  std::size_t length = 0;
  for (const xmlNode* n = root; n; n = next_node(n, root, name_of(n) == "a"))
    if (name_of(n) == "a") length += text_of(n).size();
  return length;
}

bool is_list_of_links(const xmlNode* element) {
  if (name_of(element) != "ul" && name_of(element) != "ol") return false;
  return links_length(element) * 10 > text_of(element).size() * 8;
}

/// A row of a table of figures: two cells or more, and nothing in them that stands by itself, which
/// a table that only arranges the page has.
bool is_row_of_data(const xmlNode* element) {
  if (name_of(element) != "tr") return false;
  int cells = 0;
  for (const xmlNode* n = element->children; n; n = next_node(n, element)) {
    const auto role = element_role(n);
    if (role != ElementRole::cell && role != ElementRole::run_on) return false;
    cells += role == ElementRole::cell;
  }
  return cells > 1;
}

}  // namespace

HtmlArticle find_html_article(const xmlNode* page, std::string_view headline) {
  HtmlArticle article;
  article.root = find_marked_root(page, paragraphs_length(page));
  if (!article.root) article.root = find_densest(page);
  if (!article.root) article.root = find_element(page, "body");
  article.headline = find_headline(page, article.root, headline);
  return article;
}

const xmlNode* find_time_stamp(const xmlNode* root) {
  for (const xmlNode* n = root; n; n = next_node(n, root))
    if (name_of(n) == "time" && !attribute_of(n, "datetime").empty() && stands_alone(n)) return n;
  return nullptr;
}

HtmlRules::HtmlRules(const HtmlArticle& article)
    : article_(article), length_(text_of(article.root).size()) {}

ElementRole HtmlRules::role_of(const xmlNode* element) const {
  const auto role = element_role(element);
  if (element == article_.root) return ElementRole::block;
  if (element == article_.headline) return ElementRole::headline;
  if (role == ElementRole::headline) return ElementRole::heading;
  if (role == ElementRole::skip || is_hidden(element) || is_list_of_links(element))
    return ElementRole::skip;
  if (name_of(element) == "time")
    return stands_alone(element) ? ElementRole::meta : ElementRole::run_on;
  const auto by_class = class_role(element);
  // A page may name half its article "widget" or "published".
  if (by_class == ElementRole::skip)
    return text_size(element, length_) * 2 < length_ ? by_class : role;
  const bool label =
      by_class != ElementRole::run_on && text_size(element, kLongestLabel + 1) <= kLongestLabel;
  if (label) return by_class;
  return is_row_of_data(element) ? ElementRole::list_item : role;
}

}  // namespace quoth

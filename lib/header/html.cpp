// Web pages: what their metadata say, and the text of their article.
#include <stdexcept>

#include "header/address_date.h"
#include "header/fields.h"
#include "header/forms.h"
#include "header/html_article.h"
#include "header/html_metadata.h"
#include "header/lines.h"
#include "text/ascii.h"
#include "text/white_space.h"

namespace quoth {
namespace {

constexpr std::size_t kLooked = 4096;  // bytes from the start

/// The text of the page's article, its headline first.
TextBuilder build_text(const HtmlArticle& article, const HtmlMetadata& page) {
  TextBuilder builder;
  const HtmlRules rules(article);
  const bool outside = article.headline && [&] {
    for (const xmlNode* n = article.headline; n; n = n->parent)
      if (n == article.root) return false;
    return true;
  }();
  if (outside) builder.add(text_of(article.headline), BlockKind::headline);
  add_element_text(article.root, rules, builder);
  // A page that shows its text by script only still tells it to search engines.
  if (builder.text.size() < page.body.size() / 2) {
    builder = TextBuilder();
    if (article.headline) builder.add(text_of(article.headline), BlockKind::headline);
    for (const Line& line :
         find_lines(page.body, {0, static_cast<std::uint32_t>(page.body.size())}))
      builder.add(line.span.of(page.body), std::nullopt);
  }
  return builder;
}

void take_date_of_address(Header& header, ArticleSource& source) {
  if (!header.date.empty()) return;
  header.date = date_in_address(header.url);
  if (!header.date.empty()) source.note("the date is that of the page's address");
}

}  // namespace

std::string recognise_html(std::string_view text, std::string_view) {
  const auto start = ascii_lower(trim(text.substr(0, kLooked)));
  if (!start.starts_with('<')) return {};
  for (const std::string_view mark :
       {"<!doctype html", "<html", "<head", "<body", "<article", "<meta", "<p>", "<div"})
    if (start.find(mark) != start.npos) return "HTML: " + std::string(mark);
  return {};
}

void read_html(std::string text, ArticleSource& source) {
  bool complete = true;
  const auto tree = parse_html(text, complete);
  if (!complete) source.warn("the page is nested too deep, or too long: its end was not read");
  const auto* page = tree ? xmlDocGetRootElement(tree.get()) : nullptr;
  if (!page) throw std::runtime_error("no HTML elements in it");
  if (source.day_order == DayOrder::unknown)
    source.day_order = day_order_of(attribute_of(page, "lang"));
  auto metadata = read_html_metadata(page, source);
  const auto article = find_html_article(page, metadata.header.headline);
  if (!article.root) throw std::runtime_error("no text in the page");
  auto built = build_text(article, metadata);
  Record record = record_of(std::move(built.text));
  record.header = std::move(metadata.header);
  if (const auto* time = record.header->date.empty() ? find_time_stamp(article.root) : nullptr)
    set_date(*record.header, false, "time", attribute_of(time, "datetime"), source);
  take_date_of_address(*record.header, source);
  // What the reader sees is the headline; the metadata's is often cut or has the site's name.
  if (article.headline) record.header->headline = text_of(article.headline);
  if (!record.header->source.empty())
    record.header->other.emplace_back("publisher", record.header->source);
  record.header->source = source.path;
  read_passages(record, std::move(built.passages), source);
  source.articles.records.push_back(std::move(record));
}

}  // namespace quoth

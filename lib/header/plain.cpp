#include "header/plain.h"

#include <algorithm>
#include <string>

#include "header/byline.h"
#include "header/date_line.h"
#include "header/dateline.h"
#include "header/fields.h"
#include "header/line_kinds.h"
#include "header/lines.h"
#include "header/top.h"
#include "text/white_space.h"

namespace quoth {
namespace {

constexpr std::size_t kNearEdge =
    3;  // passages from either end of the text where bylines may stand

class CopyReader {
 public:
  CopyReader(Record& record, std::vector<Passage> passages, ArticleSource& source)
      : header_(*record.header),
        blocks_(*record.blocks),
        text_(record.text),
        source_(source),
        known_headline_(header_.headline),
        known_byline_(!header_.byline.empty()),
        copy_(text_, std::move(passages), known_headline_) {}

  void read() {
    top_ = copy_.count_top();
    for (std::size_t i = 0; i < top_; ++i) add_top(i);
    for (std::size_t i = top_; i < copy_.size(); ++i) add_body(i);
  }

 private:
  void add(std::size_t i, BlockKind kind) { blocks_.push_back({copy_.span(i), kind}); }

  void add_top(std::size_t i) {
    if (add_own_kind(i)) return;
    if (copy_.is_byline(i)) return add_byline(i);
    const bool headline_follows = header_.headline.empty() || !known_headline_.empty();
    if (headline_follows && copy_.is_kicker(i)) {
      if (header_.section.empty()) header_.section = copy_.of(i);
      return add(i, BlockKind::meta);
    }
    if (header_.headline.empty() || header_.headline == copy_.of(i)) return add_headline(i);
    if (header_.subheadline.empty()) return add_subheadline(i);
    add(i, copy_.is_headline_like(i) ? BlockKind::heading : BlockKind::paragraph);
  }

  void add_headline(std::size_t i) {
    if (header_.headline.empty()) header_.headline = copy_.of(i);
    add(i, BlockKind::headline);
  }

  void add_subheadline(std::size_t i) {
    if (header_.subheadline.empty()) header_.subheadline = copy_.of(i);
    add(i, BlockKind::subheadline);
  }

  bool add_own_kind(std::size_t i) {
    const auto kind = copy_.own_kind(i);
    if (!kind) return false;
    if (kind == BlockKind::headline)
      add_headline(i);
    else if (kind == BlockKind::subheadline)
      i < top_ ? add_subheadline(i) : add(i, BlockKind::heading);
    else if (kind == BlockKind::byline)
      add_byline(i);
    else
      add(i, *kind);
    if (kind == BlockKind::meta) take_dates(i);
    return true;
  }

  void take_dates(std::size_t i) {
    if (copy_.of(i).starts_with("http") && header_.url.empty()) header_.url = copy_.of(i);
    for (const auto& date : read_date_line(copy_.of(i), source_.day_order))
      set_date(header_, date.updated, date.updated ? "updated" : "date", date.printed, source_);
  }

  /// Names, or a mail address alone, which belongs to the author before it.
  void add_byline(std::size_t i) {
    const auto line = copy_.of(i);
    if (copy_.is_role_below(i)) {
      for (Author& author : header_.byline)
        if (author.role.empty()) author.role = line;
      return add(i, BlockKind::byline);
    }
    auto authors = read_byline(line);
    if (authors.empty() && !header_.byline.empty() && names_paper(line)) {
      if (header_.source.empty()) header_.source = line;
      return add(i, BlockKind::byline);
    }
    if (authors.empty()) authors = read_names(line);
    // The source's own list of authors is better than its line for readers.
    if (!known_byline_)
      for (auto& author : authors) add_author(std::move(author));
    if (authors.empty() && line.find('@') != line.npos && !header_.byline.empty() &&
        header_.byline.back().email.empty())
      header_.byline.back().email = line;
    add(i, BlockKind::byline);
  }

  void add_author(Author author) {
    for (const Author& known : header_.byline)
      if (known.name == author.name) return;
    header_.byline.push_back(std::move(author));
  }

  void add_body(std::size_t i) {
    if (add_own_kind(i)) return;
    const bool near_edge = i < top_ + kNearEdge || i + kNearEdge >= copy_.size();
    if (near_edge && is_byline(copy_.of(i))) {
      source_.note("the byline stands after the beginning of the article");
      return add_byline(i);
    }
    if (is_list_item(copy_.of(i))) return add(i, BlockKind::list_item);
    if (is_picture_caption(i)) return add(i, BlockKind::caption);
    if (copy_.is_heading(i)) return add(i, BlockKind::heading);
    add_paragraph(i);
  }

  /// The first thing below a head, with a credit after its last stop.
  bool is_picture_caption(std::size_t i) const {
    return i > 0 && i == top_ && i + 1 < copy_.size() && has_credit(copy_.of(i)) &&
           !find_dateline(copy_.of(i));
  }

  void add_paragraph(std::size_t i) {
    Span span = copy_.span(i);
    const auto found = i < top_ + 2 ? find_dateline(copy_.of(i)) : std::nullopt;
    if (found && (!header_.dateline || i == top_)) {
      if (!header_.dateline) header_.dateline = found->dateline;
      const auto date = read_date(found->dateline.date, source_.day_order);
      if (header_.date.empty()) header_.date = date.iso;  // empty if it has no year
      blocks_.push_back({{span.start, span.start + found->size}, BlockKind::dateline});
      span = trim(text_, {span.start + found->size, span.end});
    }
    if (!span.empty()) blocks_.push_back({span, BlockKind::paragraph});
  }

  Header& header_;
  std::vector<Block>& blocks_;
  std::string_view text_;
  ArticleSource& source_;
  const std::string known_headline_;
  const bool known_byline_;
  Copy copy_;
  std::size_t top_ = 0;
};

}  // namespace

Record record_of(std::string text) {
  Record record;
  record.text = std::move(text);
  record.header.emplace();
  record.blocks.emplace();
  return record;
}

bool opens_with_headline(std::string_view text, std::uint32_t from, std::string_view headline) {
  auto rest = trim(text.substr(from));
  rest.remove_prefix(std::min(rest.find_first_not_of("# "), rest.size()));
  return !headline.empty() && rest.starts_with(headline);
}

void read_passages(Record& record, std::vector<Passage> passages, ArticleSource& source) {
  CopyReader(record, std::move(passages), source).read();
}

void read_copy(Record& record, Span region, ArticleSource& source) {
  std::vector<Passage> passages;
  for (const Span span : find_paragraphs(record.text, region)) passages.push_back({span});
  read_passages(record, std::move(passages), source);
}

}  // namespace quoth

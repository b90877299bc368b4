#include "header/plain.h"

#include <algorithm>
#include <string>

#include "header/byline.h"
#include "header/date_line.h"
#include "header/dateline.h"
#include "header/fields.h"
#include "header/line_kinds.h"
#include "header/lines.h"
#include "text/ascii.h"
#include "text/white_space.h"

namespace quoth {
namespace {

constexpr std::size_t kLongestTop = 300;   // bytes of a headline, sub-headline or byline
constexpr int kMostHeadlineWords = 35;
constexpr int kMostHeadingWords = 14;
constexpr int kMostKickerWords = 3;
constexpr std::size_t kMostTop = 10;       // paragraphs above the running text
constexpr std::size_t kMostStopped = 2;    // of these, such as end in a stop
constexpr std::size_t kNearEdge = 3;       // paragraphs from either end where bylines may stand

bool has_small_words(std::string_view line) {
  for (std::size_t i = 1; i + 3 < line.size(); ++i)
    if (line[i - 1] == ' ' && is_ascii_lower(line[i]) && is_ascii_lower(line[i + 1]) &&
        is_ascii_lower(line[i + 2]) && is_ascii_lower(line[i + 3]))
      return true;
  return false;
}

bool is_lone_email(std::string_view line) {
  return line.size() < 100 && line.find('@') != line.npos && line.find(' ') == line.npos;
}

class CopyReader {
 public:
  CopyReader(Record& record, Span region, Source& source)
      : header_(*record.header), blocks_(*record.blocks), text_(record.text), source_(source),
        items_(find_paragraphs(text_, region)) {}

  void read() {
    const auto top = find_top();
    for (std::size_t i = 0; i < top; ++i) add_top(i);
    first_body_ = top;
    for (std::size_t i = top; i < items_.size(); ++i) add_body(i);
  }

 private:
  std::string_view of(std::size_t i) const { return items_[i].of(text_); }
  void add(Span span, BlockKind kind) { blocks_.push_back({span, kind}); }

  /// How many items stand above the running text. A byline or a date line is proof that what is
  /// before it is no running text; without one, only what looks like a headline is taken.
  std::size_t find_top() const {
    std::size_t top = 0, stopped = 0;
    for (std::size_t i = 0; i < std::min(items_.size(), kMostTop); ++i) {
      if (of(i).size() > kLongestTop || find_dateline(of(i))) break;
      if (is_byline_at(i) || is_date_line(of(i)))
        top = i + 1;
      else if (!furniture_kind(of(i)) && ends_sentence(of(i)) && ++stopped > kMostStopped)
        break;
    }
    while (top < items_.size() && is_unmarked_top(top)) ++top;
    return top;
  }

  /// A headline or sub-headline that nothing but its own look and place tells.
  bool is_unmarked_top(std::size_t i) const {
    const bool last = i + 1 == items_.size();
    if (last || of(i).size() > kLongestTop || find_dateline(of(i)) || is_list_item(of(i))) return false;
    if (furniture_kind(of(i)) || is_lone_email(of(i))) return true;
    const bool wanted = i == 0 || (i == 1 && !is_list_item(of(i + 1)));
    return wanted && is_headline_like(i);
  }

  bool is_headline_like(std::size_t i) const {
    const auto line = of(i);
    return !ends_sentence(line) && line.size() <= kLongestTop &&
           count_words(line, kMostHeadlineWords + 1) <= kMostHeadlineWords && !line.ends_with(',');
  }

  /// "By Jane Roe", or names alone where something else shows that they are no heading.
  bool is_byline_at(std::size_t i) const {
    if (is_byline(of(i))) return true;
    const bool first = i == 0 && header_.headline.empty();
    if (first) return false;
    const auto authors = read_names(of(i));
    if (authors.empty()) return false;
    if (!authors[0].email.empty() || !authors[0].role.empty()) return true;
    const bool before_date = i + 1 < items_.size() && (is_date_line(of(i + 1)) || is_lone_email(of(i + 1)));
    // Where headlines are not in title case, a line in title case is a name.
    const bool sentence_case = has_small_words(i > 0 ? of(0) : std::string_view(header_.headline));
    return before_date || (i <= 2 && sentence_case);
  }

  std::vector<Author> authors_at(std::size_t i) const {
    auto authors = read_byline(of(i));
    return authors.empty() ? read_names(of(i)) : authors;
  }

  void add_top(std::size_t i) {
    if (is_byline_at(i)) return add_byline(i);
    if (add_plain_kind(i)) return;
    if (is_kicker(i)) {
      header_.section = of(i);
      return add(items_[i], BlockKind::meta);
    }
    if (header_.headline.empty()) {
      header_.headline = of(i);
      return add(items_[i], BlockKind::headline);
    }
    if (header_.subheadline.empty()) {
      header_.subheadline = of(i);
      return add(items_[i], BlockKind::subheadline);
    }
    add(items_[i], ends_sentence(of(i)) ? BlockKind::paragraph : BlockKind::heading);
  }

  /// "POLITICS" above the headline.
  bool is_kicker(std::size_t i) const {
    return header_.headline.empty() && header_.section.empty() && i + 2 < items_.size() &&
           !ends_sentence(of(i)) && count_words(of(i), 9) <= kMostKickerWords &&
           !is_byline_at(i + 1) && !add_kind_of(i + 1) && is_headline_like(i + 1) &&
           count_words(of(i + 1), 9) > kMostKickerWords + 1;
  }

  /// The kind of an item that tells itself what it is.
  std::optional<BlockKind> add_kind_of(std::size_t i) const {
    if (is_date_line(of(i))) return BlockKind::meta;
    if (is_lone_email(of(i))) return BlockKind::byline;
    return furniture_kind(of(i));
  }

  bool add_plain_kind(std::size_t i) {
    const auto kind = add_kind_of(i);
    if (!kind) return false;
    if (kind == BlockKind::meta)
      for (const auto& date : read_date_line(of(i), source_.day_order))
        set_date(header_, date.updated, date.updated ? "updated" : "date", date.printed, source_);
    if (kind == BlockKind::byline && !header_.byline.empty() && header_.byline.back().email.empty())
      header_.byline.back().email = of(i);
    add(items_[i], *kind);
    return true;
  }

  void add_byline(std::size_t i) {
    for (auto& author : authors_at(i)) header_.byline.push_back(std::move(author));
    add(items_[i], BlockKind::byline);
  }

  bool near_edge(std::size_t i) const {
    return i < first_body_ + kNearEdge || i + kNearEdge >= items_.size();
  }

  void add_body(std::size_t i) {
    if (add_plain_kind(i)) return;
    if (near_edge(i) && is_byline(of(i))) {
      source_.note("the byline stands after the beginning of the article");
      return add_byline(i);
    }
    if (is_list_item(of(i))) return add(items_[i], BlockKind::list_item);
    if (is_heading(i)) return add(items_[i], BlockKind::heading);
    add_paragraph(i);
  }

  bool is_heading(std::size_t i) const {
    const auto line = of(i);
    const bool short_enough = line.size() <= kLongestTop && count_words(line, kMostHeadingWords + 1) <= kMostHeadingWords;
    if (!short_enough || ends_sentence(line) || is_ascii_lower(line[0]) || line.ends_with(',')) return false;
    return i + 1 < items_.size() && !add_kind_of(i + 1);
  }

  void add_paragraph(std::size_t i) {
    Span span = items_[i];
    const auto found = i < first_body_ + 2 ? find_dateline(of(i)) : std::nullopt;
    if (found && !header_.dateline) {
      header_.dateline = found->dateline;
      add({span.start, span.start + found->size}, BlockKind::dateline);
      span = trim(text_, {span.start + found->size, span.end});
    }
    if (!span.empty()) add(span, BlockKind::paragraph);
  }

  Header& header_;
  std::vector<Block>& blocks_;
  std::string_view text_;
  Source& source_;
  std::vector<Span> items_;
  std::size_t first_body_ = 0;
};

}  // namespace

Record record_of(std::string text) {
  Record record;
  record.text = std::move(text);
  record.header.emplace();
  record.blocks.emplace();
  return record;
}

void read_copy(Record& record, Span region, Source& source) {
  CopyReader(record, region, source).read();
}

}  // namespace quoth

// One article of Nexis or ProQuest.
#include <algorithm>
#include <optional>
#include <string>

#include "header/export_keys.h"
#include "header/exports.h"
#include "header/fields.h"
#include "header/line_kinds.h"
#include "header/lines.h"
#include "header/plain.h"
#include "text/ascii.h"
#include "text/white_space.h"

namespace quoth {
namespace {

constexpr std::size_t kLongestDate =
    100;  // bytes: "November 6, 2024 Wednesday Late Edition - Final"

struct Part {
  Span span;
  std::optional<ExportKey> key;

  Span value(std::string_view text) const { return trim(text, {span.start + key->size, span.end}); }
};

/// "Whitlock, Dana; Oh, Se-yeon" to "Dana Whitlock; Se-yeon Oh"; "Dana Whitlock, Staff Writer"
/// stays.
std::string names_in_order(std::string_view names) {
  std::string out;
  while (!names.empty()) {
    const auto one = trim(names.substr(0, names.find(';')));
    names.remove_prefix(std::min(names.find(';'), names.size() - 1) + 1);
    const auto comma = one.find(", ");
    const bool inverted = comma != one.npos && one.substr(0, comma).find(' ') == one.npos;
    if (!out.empty()) out += "; ";
    out += inverted ? std::string(one.substr(comma + 2)) + " " + std::string(one.substr(0, comma))
                    : std::string(one);
  }
  return out;
}

class KeyedExportReader {
 public:
  KeyedExportReader(Record& record, ArticleSource& source)
      : record_(record), header_(*record.header), text_(record.text), source_(source) {
    const Span all{0, static_cast<std::uint32_t>(text_.size())};
    for (const Span span : find_paragraphs(text_, all, 1))
      parts_.push_back({span, export_key(span.of(text_))});
  }

  void read() {
    find_body();
    for (std::size_t i = 0; i < body_; ++i) add_head(i);
    take_unkeyed_head();
    take_fields_of_tail();
    if (tail_ > body_) add_body();
    for (std::size_t i = tail_; i < parts_.size(); ++i) add_block(i, BlockKind::meta);
    std::ranges::sort(*record_.blocks, {}, &Block::span);
  }

 private:
  std::string_view of(std::size_t i) const { return parts_[i].span.of(text_); }
  bool is(std::size_t i, ExportPart part) const {
    return parts_[i].key && parts_[i].key->part == part;
  }

  /// The text begins at its key, or else after the last key of the head; the first key of the tail
  /// ends it.
  void find_body() {
    std::size_t after_head = 0;
    body_ = parts_.size();
    for (std::size_t i = 0; i < parts_.size() && body_ == parts_.size(); ++i) {
      if (is(i, ExportPart::body)) body_ = i;
      if (is(i, ExportPart::tail)) break;
      if (is(i, ExportPart::head)) after_head = i + 1;
    }
    if (body_ == parts_.size()) body_ = after_head;
    tail_ = body_;
    while (tail_ < parts_.size() && !is(tail_, ExportPart::tail)) ++tail_;
  }

  void add_block(std::size_t i, BlockKind kind) {
    record_.blocks->push_back({parts_[i].span, kind});
  }

  void add_head(std::size_t i) {
    if (!parts_[i].key) return unkeyed_.push_back(i);
    const auto field = parts_[i].key->field;
    const Span value = parts_[i].value(text_);
    const bool headline = field == "headline" && header_.headline.empty() && !value.empty();
    const bool subheadline =
        field == "subheadline" && header_.subheadline.empty() && !value.empty();
    take_field(parts_[i]);
    if (!headline && !subheadline) return add_block(i, BlockKind::meta);
    const auto start = parts_[i].span.start;
    record_.blocks->push_back({{start, start + parts_[i].key->size}, BlockKind::meta});
    record_.blocks->push_back({value, headline ? BlockKind::headline : BlockKind::subheadline});
  }

  void take_field(const Part& part) {
    const auto key = trim(part.span.of(text_).substr(0, part.key->size - 1));
    const auto value = part.value(text_).of(text_);
    if (part.key->field == "byline")
      set_field(header_, "byline", key, names_in_order(value), source_);
    else if (part.key->field == "info")
      take_info(value);
    else
      set_field(header_, part.key->field, key, value, source_);
  }

  /// "The Ansel Courier ; Port Ansel [Port Ansel]. 06 Nov 2024: A1."
  void take_info(std::string_view info) {
    header_.source = trim(info.substr(0, info.find_first_of(";,.[")));
    const auto stop = info.rfind(". ");
    const auto printed = stop == info.npos ? info : info.substr(stop + 2);
    const auto date = printed.substr(0, printed.find(": "));
    set_date(header_, false, "Publication info", date, source_);
  }

  bool is_date(std::size_t i) const {
    const auto line = of(i);
    if (line.size() > kLongestDate || furniture_kind(line)) return false;
    const auto date = read_date(line, source_.day_order);
    return date.fault == DateFault::impossible || (date.fault == DateFault::none && date.has_day);
  }

  /// Lines without a key. Below a counter they are source, date, edition, headline; without one,
  /// headline, source, date.
  void take_unkeyed_head() {
    const bool counted = !unkeyed_.empty() && is_counter(of(unkeyed_.front())) &&
                         ascii_lower(of(unkeyed_.front())).ends_with("documents");
    std::vector<std::size_t> names;  // source and headline
    for (const std::size_t i : unkeyed_) {
      const bool date = is_date(i);
      if (date) set_date(header_, false, "date", of(i), source_);
      const bool mark = date || furniture_kind(of(i)) || is_counter(of(i)) || is_edition(of(i));
      mark ? add_block(i, BlockKind::meta) : names.push_back(i);
    }
    if (counted) std::ranges::reverse(names);
    const bool has_headline = !header_.headline.empty();
    for (std::size_t n = 0; n < names.size(); ++n) {
      const bool headline = n == 0 && !has_headline && (!counted || names.size() > 1);
      if (headline)
        header_.headline = of(names[n]);
      else if (header_.source.empty())
        header_.source = of(names[n]);
      add_block(names[n], headline ? BlockKind::headline : BlockKind::meta);
    }
  }

  static bool is_edition(std::string_view line) {
    return line.size() < 60 && ascii_lower(line).find("edition") != std::string::npos;
  }

  /// "1 of 500 DOCUMENTS", "Document 1 of 50".
  static bool is_counter(std::string_view line) {
    const auto lower = ascii_lower(line);
    return line.size() < 40 && lower.find(" of ") != lower.npos &&
           lower.find("document") != lower.npos;
  }

  /// The tail's own title and date count where the head has none.
  void take_fields_of_tail() {
    for (std::size_t i = tail_; i < parts_.size(); ++i) {
      if (!parts_[i].key) continue;
      const auto field = parts_[i].key->field;
      const bool known = (field == "headline" && !header_.headline.empty()) ||
                         (field == "date" && !header_.date.empty()) ||
                         (field == "source" && !header_.source.empty());
      if (!known) take_field(parts_[i]);
    }
  }

  void add_body() {
    std::vector<Passage> passages;
    for (std::size_t i = body_; i < tail_; ++i) {
      if (!parts_[i].key) {
        passages.push_back({parts_[i].span});
        continue;
      }
      const auto start = parts_[i].span.start;
      record_.blocks->push_back({{start, start + parts_[i].key->size}, BlockKind::meta});
      if (const Span value = parts_[i].value(text_); !value.empty()) passages.push_back({value});
    }
    read_passages(record_, std::move(passages), source_);
  }

  Record& record_;
  Header& header_;
  std::string_view text_;
  ArticleSource& source_;
  std::vector<Part> parts_;
  std::size_t body_ = 0, tail_ = 0;   // the first part of the text, and the first after it
  std::vector<std::size_t> unkeyed_;  // parts of the head
};

}  // namespace

void read_keyed_export(Record& record, ArticleSource& source) {
  KeyedExportReader(record, source).read();
}

}  // namespace quoth

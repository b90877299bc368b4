// Text exports of Factiva: "Document ANSCOU0020241106ekb600012" ends each article. The head is
// lines in a fixed order, around "523 words"; or fields with codes (HD, BY, WC, PD, LP, TD …).
#include <algorithm>
#include <optional>
#include <string>

#include "header/byline.h"
#include "header/exports.h"
#include "header/fields.h"
#include "header/forms.h"
#include "header/line_kinds.h"
#include "header/lines.h"
#include "header/plain.h"
#include "quoth/lexicon.h"
#include "text/ascii.h"
#include "text/white_space.h"

namespace quoth {
namespace {

constexpr std::size_t kLooked = 64 * 1024;  // bytes from the start in which the form must show
constexpr std::size_t kMostHead = 16;       // lines of the head
constexpr std::size_t kLongestTime = 6;     // "18:04"

bool closes_factiva(std::string_view line) {
  if (!line.starts_with("Document ") || line.size() < 9 + 15) return false;
  const auto code = line.substr(9);
  return std::ranges::all_of(code,
                             [](char c) { return is_ascii_letter(c) || is_ascii_digit(c); }) &&
         std::ranges::any_of(code, is_ascii_digit);
}

/// "523 words", "1,204 words".
bool is_word_count(std::string_view line) {
  return line.ends_with(" words") && line.size() > 6 &&
         line.substr(0, line.size() - 6).find_first_not_of("0123456789,") == line.npos;
}

/// The field that a code at the start of a line means, and the bytes of the code.
struct Code {
  std::string_view field;
  std::uint32_t size;
};

std::optional<Code> code_of(std::string_view line) {
  static const Lexicon codes = Lexicon::embedded("factiva_codes");
  const auto end = std::min(line.find_first_of(" \t"), line.size());
  const auto row = codes.find(line.substr(0, end));
  if (!row) return std::nullopt;
  return Code{row->field(1), static_cast<std::uint32_t>(end)};
}

class FactivaReader {
 public:
  FactivaReader(Record& record, ArticleSource& source)
      : record_(record),
        header_(*record.header),
        text_(record.text),
        source_(source),
        lines_(find_lines(text_, {0, static_cast<std::uint32_t>(text_.size())})) {}

  void read() {
    const bool coded = std::ranges::any_of(lines_, [&](const Line& line) {
      const auto code = code_of(line.span.of(text_));
      return code && code->field == "headline";
    });
    coded ? read_coded() : read_ordered();
  }

 private:
  std::string_view of(std::size_t i) const { return lines_[i].span.of(text_); }
  void add(Span span, BlockKind kind) { record_.blocks->push_back({span, kind}); }

  /// Each code opens a field that goes on to the next code.
  void read_coded() {
    for (std::size_t i = 0; i < lines_.size();) {
      const auto code = code_of(of(i));
      auto end = i + 1;
      while (end < lines_.size() && !code_of(of(end))) ++end;
      const Span field{lines_[i].span.start, lines_[end - 1].span.end};
      code ? add_coded(*code, field) : add(field, BlockKind::meta);
      i = end;
    }
  }

  void add_coded(Code code, Span field) {
    const Span value = trim(text_, {field.start + code.size, field.end});
    if (code.field != "headline" && code.field != "text") {
      set_field(header_, code.field, field.of(text_).substr(0, code.size), value.of(text_),
                source_);
      return add(field, BlockKind::meta);
    }
    add({field.start, field.start + code.size}, BlockKind::meta);
    if (code.field == "text") return read_copy(record_, value, source_);
    header_.headline = value.of(text_);
    if (!value.empty()) add(value, BlockKind::headline);
  }

  /// [section] headline [byline] "523 words" date [time] source [code] [page] language copyright
  void read_ordered() {
    std::size_t count = 0;
    while (count < std::min(lines_.size(), kMostHead) && !is_word_count(of(count))) ++count;
    if (count >= std::min(lines_.size(), kMostHead))
      return read_copy(record_, {0, static_cast<std::uint32_t>(text_.size())}, source_);
    read_above(count);
    const auto end = read_below(count);
    const auto body_end =
        closes_factiva(of(lines_.size() - 1)) ? lines_.back().span.start : text_.size();
    read_copy(record_, {lines_[end - 1].span.end, static_cast<std::uint32_t>(body_end)}, source_);
    if (closes_factiva(of(lines_.size() - 1))) add(lines_.back().span, BlockKind::meta);
  }

  void read_above(std::size_t count) {
    auto headline = count;
    while (headline > 0 && (headline == count || is_byline(of(headline)))) --headline;
    for (std::size_t i = 0; i < count; ++i) {
      if (i == headline) {
        header_.headline = of(i);
        add(lines_[i].span, BlockKind::headline);
      } else if (i > headline) {
        set_field(header_, "byline", of(i), source_);
        add(lines_[i].span, BlockKind::byline);
      } else {
        header_.section = of(i);
        add(lines_[i].span, BlockKind::meta);
      }
    }
  }

  /// Returns the line after the head: a copyright line, or else the language, is its last.
  std::size_t read_below(std::size_t count) {
    auto end = count + 1;
    for (std::size_t i = count; i < std::min(lines_.size(), count + kMostHead); ++i)
      if (furniture_kind(of(i)) || of(i) == "English") end = i + 1;
    std::string printed;
    for (auto i = count; i < end; ++i) {
      const bool time = of(i).size() < kLongestTime && of(i).find(':') != std::string::npos;
      if (i == count + 1) printed = of(i);
      if (i == count + 2 && time) printed += " " + std::string(of(i));
      const bool is_source =
          (i == count + 2 && !time) || (i == count + 3 && header_.source.empty());
      if (is_source && !furniture_kind(of(i))) header_.source = of(i);
      if (of(i) == "English") header_.lang = "en";
      add(lines_[i].span, BlockKind::meta);
    }
    if (!printed.empty()) set_date(header_, false, "date", printed, source_);
    return end;
  }

  Record& record_;
  Header& header_;
  std::string_view text_;
  ArticleSource& source_;
  std::vector<Line> lines_;
};

void read_document(Record& record, ArticleSource& source) { FactivaReader(record, source).read(); }

}  // namespace

std::string recognise_factiva(std::string_view text, std::string_view) {
  const auto documents = cut_before(text.substr(0, kLooked), closes_factiva);
  return documents.empty() ? "" : "a line 'Document' with an accession number";
}

void read_factiva(std::string text, ArticleSource& source) {
  add_documents(text, cut_after(text, closes_factiva), source, read_document);
}

}  // namespace quoth

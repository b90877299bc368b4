#include "split/units.h"

#include <algorithm>

#include "split/lists.h"
#include "text/unicode.h"
#include "text/white_space.h"

namespace quoth::splitting {
namespace {

void add(std::vector<Unit>& units, std::string_view text, Span span, bool whole = false) {
  if (const Span unit = trim(text, span); !unit.empty()) units.push_back({unit, whole});
}

/// The end of the line that starts at `at`, without its newline.
std::uint32_t line_end(std::string_view text, std::uint32_t at, std::uint32_t end) {
  const auto found = text.substr(0, end).find('\n', at);
  return found == text.npos ? end : static_cast<std::uint32_t>(found);
}

bool is_blank(std::string_view line) {
  return std::all_of(line.begin(), line.end(),
                     [](char c) { return is_space(static_cast<unsigned char>(c)); });
}

/// "By ANNA R. COLE": a byline that has a line of its own.
bool is_byline(std::string_view line) {
  if (!line.starts_with("By ") || line.size() > 60) return false;
  bool word_start = false;
  for (const char c : line.substr(2)) {
    if (word_start && !is_upper(static_cast<unsigned char>(c))) return false;
    word_start = c == ' ';
  }
  return true;
}

/// Adds one paragraph, cut into items where its lines are the items of a list.
class Paragraph {
 public:
  Paragraph(std::vector<Unit>& units, std::string_view text) : units_(units), text_(text) {}

  void begin(std::uint32_t at) {
    start_ = at;
    mark_.reset();
    first_line_ = true;
    byline_ = false;
  }

  void line(Span line) {
    line = trim(text_, line);
    if (first_line_) byline_ = is_byline(line.of(text_));
    const auto mark = item_mark_at(text_, line);
    const bool item = mark && (mark_ ? mark_->precedes(*mark) : mark->is_first());
    if (!first_line_ && (item || byline_)) {
      end(line.start);
      start_ = line.start;
    }
    if (item || (first_line_ && mark)) mark_ = mark;
    first_line_ = false;
  }

  void end(std::uint32_t at) { add(units_, text_, {start_, at}); }

 private:
  std::vector<Unit>& units_;
  std::string_view text_;
  std::uint32_t start_ = 0;
  std::optional<ItemMark> mark_;
  bool first_line_ = true, byline_ = false;
};

void add_paragraphs(std::vector<Unit>& units, std::string_view text, Span span) {
  Paragraph paragraph(units, text);
  paragraph.begin(span.start);
  for (auto at = span.start; at < span.end;) {
    const auto end = line_end(text, at, span.end);
    const auto next = std::min(end + 1, span.end);
    if (is_blank(text.substr(at, end - at))) {
      paragraph.end(at);
      paragraph.begin(next);
    } else {
      paragraph.line({at, end});
    }
    at = next;
  }
  paragraph.end(span.end);
}

bool has_sentences(BlockKind kind) {
  return kind != BlockKind::meta && kind != BlockKind::boilerplate;
}

/// A caption and a list item begin and end with their block but may hold several sentences.
bool is_whole(BlockKind kind) {
  return kind != BlockKind::paragraph && kind != BlockKind::caption && kind != BlockKind::list_item;
}

}  // namespace

std::vector<Unit> units_of(const Record& record) {
  std::vector<Unit> units;
  const std::string_view text = record.text;
  if (record.blocks) {
    for (const Block& block : *record.blocks)
      if (has_sentences(block.kind)) add(units, text, block.span, is_whole(block.kind));
  } else {
    add_paragraphs(units, text, {0, static_cast<std::uint32_t>(text.size())});
  }
  return units;
}

}  // namespace quoth::splitting

#include <algorithm>
#include <string>

#include "header/line_kinds.h"
#include "header/lines.h"
#include "header/markdown.h"
#include "text/white_space.h"

namespace quoth {
namespace {

constexpr std::size_t kMostHashes = 6;

/// The length of "## " at the start of a line, or 0.
std::size_t heading_mark(std::string_view line) {
  const auto hashes = std::min(line.find_first_not_of('#'), line.size());
  if (hashes == 0 || hashes > kMostHashes || hashes == line.size() || line[hashes] != ' ') return 0;
  return hashes + 1;
}

/// A line of only '=' or only '-' makes a heading of the line before it.
bool is_underline(std::string_view line) {
  return line.size() >= 2 &&
         (line.find_first_not_of('=') == line.npos || line.find_first_not_of('-') == line.npos);
}

/// "* * *", "---", "_ _ _"
bool is_rule(std::string_view line) {
  return line.find_first_not_of("*-_ ") == line.npos && std::ranges::count(line, line[0]) >= 3;
}

bool is_fence(std::string_view line) { return line.starts_with("```") || line.starts_with("~~~"); }

bool is_image(std::string_view line) {
  return line.starts_with("![") && line.find("](") != line.npos && line.ends_with(')');
}

/// "**Q: …**" without the marks, where they hold all of the paragraph.
Span without_emphasis(std::string_view text, Span span) {
  for (const std::string_view mark : {"***", "**", "__", "*", "_"}) {
    const auto content = span.of(text);
    if (content.size() <= 2 * mark.size() || !content.starts_with(mark) || !content.ends_with(mark))
      continue;
    const auto inside = content.substr(mark.size(), content.size() - 2 * mark.size());
    if (inside.find(mark) != inside.npos) continue;  // "*one* and *two*"
    const auto size = static_cast<std::uint32_t>(mark.size());
    return trim(text, {span.start + size, span.end - size});
  }
  return span;
}

class MarkdownReader {
 public:
  MarkdownReader(std::string_view text, Span region)
      : text_(text), lines_(find_lines(text, region)) {}

  std::vector<Passage> read() {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (is_fence(of(i)) || of(i).starts_with("<!--"))
        i = add_until(i, is_fence(of(i)) ? of(i).substr(0, 3) : "-->");
      else
        add_line(i);
    }
    for (Passage& item : passages_)
      if (!item.kind) item.span = without_emphasis(text_, item.span);
    return std::move(passages_);
  }

 private:
  std::string_view of(std::size_t i) const { return lines_[i].span.of(text_); }

  /// Code and comments, up to the line that closes them, are one block.
  std::size_t add_until(std::size_t i, std::string_view close) {
    const auto first = i;
    while (i < lines_.size() &&
           (i == first && close != "-->" ? true : of(i).find(close) == std::string_view::npos))
      ++i;
    i = std::min(i, lines_.size() - 1);
    passages_.push_back({{lines_[first].span.start, lines_[i].span.end}, BlockKind::boilerplate});
    running_ = false;
    return i;
  }

  void add_line(std::size_t i) {
    Span span = lines_[i].span;
    if (of(i).starts_with('>')) span = trim(text_, {span.start + 1, span.end});
    const auto line = span.of(text_);
    if (span.empty()) {
      running_ = false;
    } else if (const auto mark = heading_mark(line)) {
      add_heading(trim(text_, {span.start + static_cast<std::uint32_t>(mark), span.end}),
                  mark == 2);
    } else if (running_ && !lines_[i].after_blank && is_underline(line)) {
      underline(i, line[0] == '=');
    } else if (is_image(line)) {
      add(span, BlockKind::caption);
    } else if (is_rule(line)) {
      add(span, BlockKind::boilerplate);
    } else if (is_list_item(line)) {
      add(span, BlockKind::list_item);
      running_ = true;  // its other lines go on without a mark
    } else if (running_ && !lines_[i].after_blank) {
      passages_.back().span.end = span.end;
    } else {
      passages_.push_back({span});
      running_ = true;
    }
  }

  /// The line above becomes a heading, and what runs above that stays a paragraph.
  void underline(std::size_t i, bool first_level) {
    Span& above = passages_.back().span;
    const Span heading = lines_[i - 1].span;
    if (above.start < heading.start)
      above.end = lines_[i - 2].span.end;
    else
      passages_.pop_back();
    add_heading(heading, first_level);
  }

  void add(Span span, std::optional<BlockKind> kind) {
    passages_.push_back({span, kind});
    running_ = false;
  }

  /// The first heading of the first level is the headline.
  void add_heading(Span span, bool first_level) {
    while (!span.empty() && text_[span.end - 1] == '#') --span.end;
    span = without_emphasis(text_, trim(text_, span));
    const bool headline = first_level && passages_.empty();
    running_ = false;
    if (!span.empty()) add(span, headline ? BlockKind::headline : BlockKind::heading);
  }

  std::string_view text_;
  std::vector<Line> lines_;
  std::vector<Passage> passages_;
  bool running_ = false;  // the last item may go on in the next line
};

}  // namespace

std::vector<Passage> find_markdown_passages(std::string_view text, Span region) {
  return MarkdownReader(text, region).read();
}

}  // namespace quoth

#include "header/lines.h"

#include <algorithm>

#include "header/line_kinds.h"
#include "text/white_space.h"

namespace quoth {
namespace {

constexpr std::uint32_t kWidestWrap = 100;  // columns; what people wrap at is 60 to 80
constexpr std::uint32_t kNarrowestWrap = 45;

std::uint32_t columns(std::string_view line) {
  return static_cast<std::uint32_t>(std::count_if(line.begin(), line.end(), [](char c) {
    return static_cast<signed char>(c) >= -0x40;  // every byte but a continuation byte
  }));
}

/// Columns of a line and the first word of the next: what the line would be without the break.
std::uint32_t with_next_word(std::string_view text, const Line& line, const Line& next) {
  const auto rest = next.span.of(text).substr(0, kWidestWrap);
  return columns(line.span.of(text)) + 1 + columns(rest.substr(0, rest.find(' ')));
}

/// Some wrap for even lines and not for full ones; hence the slack of a sixth.
bool is_full(std::string_view text, const Line& line, const Line& next, std::uint32_t width) {
  return with_next_word(text, line, next) > width - width / 6;
}

bool may_join(std::string_view text, const Line& line, const Line& next) {
  return !next.after_blank && !(next.indented && !line.indented) &&
         line.span.size() <= 4 * kWidestWrap && !ends_by_itself(line.span.of(text)) &&
         !starts_by_itself(next.span.of(text));
}

/// The column at which the text was wrapped, or 0 if it was not: most lines that go on below are
/// full, and most of these stop in the middle of a sentence, as paragraphs of one line do not.
std::uint32_t find_wrap_width(std::string_view text, const std::vector<Line>& lines,
                              int fewest_wraps) {
  std::uint32_t width = 0;
  int too_long = 0;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (!may_join(text, lines[i], lines[i + 1])) continue;
    const auto line = columns(lines[i].span.of(text));
    if (line <= kWidestWrap) width = std::max(width, line);
    too_long += line > kWidestWrap;
  }
  if (width < kNarrowestWrap) return 0;
  int wraps = 0, others = too_long;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (!may_join(text, lines[i], lines[i + 1])) continue;
    const bool wrap =
        is_full(text, lines[i], lines[i + 1], width) && !ends_sentence(lines[i].span.of(text));
    ++(wrap ? wraps : others);
  }
  return wraps >= fewest_wraps && wraps > others ? width : 0;
}

}  // namespace

std::vector<Line> find_lines(std::string_view text, Span region) {
  std::vector<Line> lines;
  bool after_blank = true;
  for (auto at = region.start; at < region.end;) {
    const auto found = text.substr(at, region.end - at).find_first_of("\n\r");
    const auto end = found == text.npos ? region.end : at + static_cast<std::uint32_t>(found);
    const Span span = trim(text, {at, end});
    if (!span.empty()) lines.push_back({span, after_blank, span.start > at + 1});
    // The \n of \r\n looks like an empty line, but is none.
    const bool crlf_tail =
        end == at && at > region.start && text[at] == '\n' && text[at - 1] == '\r';
    if (!crlf_tail) after_blank = span.empty();
    at = end + 1;
  }
  return lines;
}

std::vector<Span> find_paragraphs(std::string_view text, Span region, int fewest_wraps) {
  const auto lines = find_lines(text, region);
  const auto width = find_wrap_width(text, lines, fewest_wraps);
  std::vector<Span> paragraphs;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const bool joins = width > 0 && i > 0 && may_join(text, lines[i - 1], lines[i]) &&
                       is_full(text, lines[i - 1], lines[i], width);
    if (joins)
      paragraphs.back().end = lines[i].span.end;
    else
      paragraphs.push_back(lines[i].span);
  }
  return paragraphs;
}

}  // namespace quoth

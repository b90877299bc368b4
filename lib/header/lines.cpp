#include "header/lines.h"

#include <algorithm>

#include "header/line_kinds.h"
#include "text/unicode.h"
#include "text/white_space.h"

namespace quoth {
namespace {

constexpr std::uint32_t kWidestWrap = 100;  // columns; what people wrap at is 60 to 80
constexpr std::uint32_t kNarrowestWrap = 45;
constexpr std::uint32_t kNarrowestBreak = 12;  // columns of a line that was broken by hand
constexpr int kFewestBreaks = 2;               // in a text that breaks lines anywhere

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

/// "… went off on Monday / in the capital": a break within a sentence, at whatever column, as text
/// copied from a page has it. A list of words in lower case is none.
bool is_broken_sentence(std::string_view text, Span paragraph, const Line& line, const Line& next) {
  const auto last = code_point_before(text, line.span.end).code;
  return is_lower(code_point_at(text, next.span.start).code) &&
         !is_lower(code_point_at(text, paragraph.start).code) &&
         (last == ',' || is_letter(last) || is_digit(last)) &&
         columns(line.span.of(text)) >= kNarrowestBreak;
}

/// “A man was killed. / We look into it,” he said: the marks that open and close are one quotation.
bool is_broken_quotation(std::string_view text, Span paragraph, const Line& next) {
  constexpr std::string_view kOpen = "“", kClose = "”";
  const auto before = paragraph.of(text), line = next.span.of(text);
  const auto open = before.rfind(kOpen), close = before.rfind(kClose);
  const bool is_open = open != before.npos && (close == before.npos || close < open);
  return is_open && line.find(kClose) < line.find(kOpen);
}

/// The paragraphs of a text that is wrapped at a column, or at none (0). Where `broken`, lines end
/// within sentences.
std::vector<Span> join_lines(std::string_view text, const std::vector<Line>& lines,
                             std::uint32_t width, bool broken) {
  std::vector<Span> paragraphs;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const Line& line = lines[i];
    const bool joins =
        i > 0 && may_join(text, lines[i - 1], line) &&
        ((width > 0 && is_full(text, lines[i - 1], line, width)) ||
         (broken && (is_broken_sentence(text, paragraphs.back(), lines[i - 1], line) ||
                     is_broken_quotation(text, paragraphs.back(), line))));
    if (joins)
      paragraphs.back().end = line.span.end;
    else
      paragraphs.push_back(line.span);
  }
  return paragraphs;
}

int count_broken_sentences(std::string_view text, const std::vector<Line>& lines) {
  int count = 0;
  for (std::size_t i = 1; i < lines.size(); ++i)
    count += may_join(text, lines[i - 1], lines[i]) &&
             is_broken_sentence(text, lines[i - 1].span, lines[i - 1], lines[i]);
  return count;
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
  const bool broken = count_broken_sentences(text, lines) >= kFewestBreaks;
  return join_lines(text, lines, find_wrap_width(text, lines, fewest_wraps), broken);
}

}  // namespace quoth

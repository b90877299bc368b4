#include "split/context.h"

#include <algorithm>
#include <cstring>

#include "split/closers.h"
#include "split/lexicons.h"
#include "split/marks.h"
#include "split/shape.h"
#include "split/stops.h"
#include "text/ascii.h"
#include "text/unicode.h"

namespace quoth::splitting {
namespace {

constexpr std::uint32_t kWordLimit = 64;  // a text of letters alone is not read again and again

/// Where the word before a stop begins: after a blank, a mark that opens, or a dash.
bool ends_word_before(char32_t c) {
  return is_space(c) || is_opening_bracket(c) || (is_opening_quote(c) && c != '\'') ||
         c == 0x201D || is_bullet(c) || c == 0x2014 || c == 0x2013 || c == ',' || c == ';' ||
         is_closing_bracket(c);
}

std::uint32_t skip_space(std::string_view text, std::uint32_t at, std::uint32_t end) {
  while (at < end) {
    const CodePoint c = code_point_at(text, at);
    if (!is_space(c.code)) break;
    at += c.size;
  }
  return at;
}

Span word_before(std::string_view text, std::uint32_t from, std::uint32_t stop) {
  const std::uint32_t limit = stop - from > kWordLimit ? stop - kWordLimit : from;
  std::uint32_t start = stop;
  while (start > limit) {
    const CodePoint c = code_point_before(text, start);
    if (ends_word_before(c.code)) break;
    start -= c.size;
  }
  while (start < stop && text[start] == '\'') ++start;
  start = std::max(start, from);
  // “the word ‘or’.”: the mark that closes is no part of the word.
  if (start < stop && text[stop - 1] == '\'') return {start, stop - 1};
  const bool closes = text.substr(start, stop - start).ends_with("’");
  return {start, closes ? stop - 3 : stop};
}

/// The end of the run of marks at `at`: "?!", "...", and with blanks between like marks, ". . .".
std::uint32_t end_of_run(std::string_view text, std::uint32_t at, std::uint32_t end) {
  const CodePoint first = code_point_at(text, at);
  std::uint32_t p = at + first.size;
  if (p + 1 < end && text[p] == ' ' && is_ascii_letter(text[p + 1])) return p;
  for (;;) {
    const CodePoint c = code_point_at(text, p);
    if (p < end && is_stop(c.code)) {
      p += c.size;
      continue;
    }
    const CodePoint spaced = code_point_at(text, p + c.size);
    const char32_t after = code_point_at(text, p + c.size + spaced.size).code;
    const bool blank = c.code == ' ' || c.code == 0xA0;
    if (!blank || p + c.size >= end || spaced.code != first.code || first.size > 1 ||
        is_letter(after) || is_digit(after))
      return std::min(p, end);
    p += c.size + spaced.size;
  }
}

Mark mark_of(std::string_view run) {
  if (run.find('?') != run.npos || run.find("？") != run.npos) return Mark::question;
  if (run.find('!') != run.npos || run.find("！") != run.npos) return Mark::exclamation;
  const auto dots = std::count(run.begin(), run.end(), '.');
  return dots > 1 || run.find("…") != run.npos ? Mark::ellipsis : Mark::period;
}

/// "word. ... Next" and "word. . . . Next": the stop ends, the ellipsis opens.
bool stop_then_ellipsis(std::string_view text, std::uint32_t at, std::uint32_t from,
                        std::uint32_t end) {
  if (at == from || is_space(code_point_before(text, at).code) || text[at] != '.') return false;
  if (at + 1 >= end || text[at + 1] != ' ') return false;
  const auto size = ellipsis_size(text, at + 2, end);
  const auto after = at + 2 + size;
  return size != 0 && after + 1 < end && text[after] == ' ' &&
         is_letter(code_point_at(text, after + 1).code);
}

/// The class of "anti-U.S." is that of "U.S."
std::string_view class_of(std::string_view with_stop) {
  const auto kind = abbreviation_class(with_stop);
  const auto hyphen = with_stop.rfind('-');
  if (!kind.empty() || hyphen == with_stop.npos) return kind;
  const auto part = abbreviation_class(with_stop.substr(hyphen + 1));
  return part == "country" ? part : kind;
}

Opener opener_of(char32_t c) {
  if (is_opening_quote(c)) return Opener::quote;
  if (is_opening_bracket(c)) return Opener::bracket;
  if (is_dash(c)) return Opener::dash;
  return is_bullet(c) ? Opener::bullet : Opener::none;
}

void read_openers(Context& c) {
  std::uint32_t at = c.next;
  for (int i = 0; i < kMarkLimit && at < c.unit.end; ++i) {
    const CodePoint p = code_point_at(c.text, at);
    if (is_letter(p.code)) break;
    Opener opener = opener_of(p.code);
    std::uint32_t size = p.size;
    if (const auto dots = ellipsis_size(c.text, at, c.unit.end)) {
      opener = Opener::ellipsis;
      size = dots;
    }
    if (opener == Opener::none) break;
    if (c.opener == Opener::none) c.opener = opener;
    at = skip_space(c.text, at + size, c.unit.end);
  }
  c.word = word_at(c.text, at, c.unit.end);
}

}  // namespace

bool StraightQuotes::open_at(std::uint32_t offset) {
  while (at_ < offset) {
    const auto* mark = static_cast<const char*>(std::memchr(text_.data() + at_, '"', offset - at_));
    if (mark == nullptr) break;
    open_ = !open_;
    at_ = static_cast<std::uint32_t>(mark - text_.data()) + 1;
  }
  at_ = std::max(at_, offset);
  return open_;
}

Span word_at(std::string_view text, std::uint32_t at, std::uint32_t end) {
  std::uint32_t p = at;
  while (p < end && p - at < kWordLimit) {
    if (is_ascii_letter(text[p])) {
      ++p;
      continue;
    }
    const CodePoint c = code_point_at(text, p);
    if (!is_letter(c.code) && !is_digit(c.code) && c.code != '\'' && c.code != 0x2019) break;
    p += c.size;
  }
  return {at, std::min(p, end)};
}

std::uint32_t ellipsis_size(std::string_view text, std::uint32_t at, std::uint32_t end) {
  const auto rest = text.substr(0, end).substr(std::min(at, end));
  for (std::string_view form : {"...", ". . .", "…"})
    if (rest.starts_with(form)) return static_cast<std::uint32_t>(form.size());
  return 0;
}

Context read_context(std::string_view text, Span unit, std::uint32_t from, std::uint32_t at,
                     StraightQuotes& quotes) {
  Context c;
  c.text = text;
  c.unit = unit;
  c.from = from;
  const bool single = stop_then_ellipsis(text, at, unit.start, unit.end);
  c.stop = {at, single ? at + 1 : end_of_run(text, at, unit.end)};
  c.mark = mark_of(c.stop.of(text));
  c.before = word_before(text, from, at);
  c.end = c.stop.end;
  read_closers(c, quotes);
  c.next = skip_space(text, c.end, unit.end);
  read_openers(c);
  if (c.gap() && !c.last() && c.mark != Mark::ellipsis) c.kind = class_of(c.abbreviation());
  c.before_shape = before_shape(c);
  c.next_shape = next_shape(c);
  return c;
}

}  // namespace quoth::splitting

#include "split/context.h"

#include <algorithm>
#include <cstring>

#include "split/lexicons.h"
#include "split/shape.h"
#include "split/stops.h"
#include "text/ascii.h"
#include "text/unicode.h"

namespace quoth::splitting {
namespace {

// Words, runs of closing and of opening marks are cut here: a text of letters or quotation marks
// alone must not be read again and again.
constexpr std::uint32_t kWordLimit = 64;
constexpr int kMarkLimit = 12;

bool is_closing_quote(char32_t c) { return c == 0x201D || c == 0x2019 || c == 0xBB || c == 0x203A; }
bool is_closing_bracket(char32_t c) { return c == ')' || c == ']' || c == '}' || c == 0xFF09; }
bool is_opening_quote(char32_t c) {
  return c == '"' || c == '\'' || c == '`' || c == 0x201C || c == 0x2018 || c == 0x201E ||
         c == 0x201F || c == 0xAB;
}
bool is_opening_bracket(char32_t c) { return c == '(' || c == '[' || c == '{' || c == 0xFF08; }
bool is_dash(char32_t c) { return c == '-' || (c >= 0x2010 && c <= 0x2015); }
bool is_bullet(char32_t c) {
  return c == '*' || c == 0x2022 || c == 0xB7 || c == 0x2043 || c == 0x25AA || c == 0x25CF;
}
bool is_superscript(char32_t c) {
  return c == 0xB9 || c == 0xB2 || c == 0xB3 || (c >= 0x2070 && c <= 0x2079) || c == 0x2020;
}
/// Where the word before a stop begins: after a blank, a mark that opens, or a dash.
bool ends_word_before(char32_t c) {
  return is_space(c) || is_opening_bracket(c) || (is_opening_quote(c) && c != '\'') ||
         c == 0x201D || is_bullet(c) || c == 0x2014 || c == 0x2013 || c == ',' || c == ';' || is_closing_bracket(c);
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
  return {std::max(start, from), stop};
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

/// Size of a footnote mark "[12]", "[note 1]", "[citation needed]" at `at`, or 0.
std::uint32_t bracketed_note(std::string_view text, std::uint32_t at, std::uint32_t end,
                             bool digits_only) {
  if (at >= end || text[at] != '[') return 0;
  const auto close = text.substr(0, std::min(end, at + 28)).find(']', at);
  if (close == text.npos || close == at + 1) return 0;
  const auto inside = text.substr(at + 1, close - at - 1);
  const bool digits = inside.find_first_not_of("0123456789,-") == inside.npos;
  // "[...]" after a stop tells of sentences left out.
  const bool known = digits || inside.ends_with(" needed") || inside == "..." || inside == "…";
  if (digits_only && !known) return 0;
  return static_cast<std::uint32_t>(close + 1 - at);
}

class Closers {
 public:
  Closers(Context& context, StraightQuotes& quotes) : c_(context), quotes_(quotes) {}

  void read() {
    if (here().code == ' ' && is_letter(here(1).code)) return;
    for (int i = 0; i < kMarkLimit && (mark() || note() || spaced()); ++i) {
    }
  }

 private:
  CodePoint here(std::uint32_t offset = 0) const {
    const auto at = c_.end + offset;
    return at < c_.unit.end ? code_point_at(c_.text, at) : CodePoint{};
  }
  bool take(std::uint32_t size, bool& flag) {
    c_.end += size;
    return flag = true;
  }

  bool mark() {
    const CodePoint c = here();
    const char32_t after = here(c.size).code;
    const bool word_follows = is_letter(after) || is_digit(after);
    if (is_closing_bracket(c.code)) return take(c.size, c_.bracket);
    if (is_closing_quote(c.code) && !(c.code == 0x2019 && word_follows))
      return take(c.size, c_.quote);
    if (c.code == '"' && (!word_follows || quotes_.open_at(c_.end))) return take(1, c_.quote);
    // Curly opening marks close in careless text: “No.“ He left.
    const bool careless = c.code == '\'' || c.code == 0x201C || c.code == 0x2018 || c.code == 0xAB;
    if (careless && !word_follows) return take(c.size, c_.quote);
    return c.code == '*' && is_space(after) && take(1, c_.note);
  }

  bool note() {
    if (const auto size = bracketed_note(c_.text, c_.end, c_.unit.end, false))
      return take(size, c_.note);
    if (is_superscript(here().code)) return take(here().size, c_.note);
    return bare_number();
  }

  // "…at large.12 The": digits that touch the stop of a word, then a capital.
  bool bare_number() {
    if (c_.note || c_.mark != Mark::period || c_.end == c_.unit.start) return false;
    const char32_t last = code_point_before(c_.text, c_.stop.start).code;
    if (!is_lower(last) && last != ')' && last != 0x201D) return false;
    std::uint32_t size = 0;
    while (size < 4 && is_digit(here(size).code)) ++size;
    if (size == 0 || size > 3 || !is_space(here(size).code)) return false;
    if (size_t more = second_number(size)) size += static_cast<std::uint32_t>(more);
    return is_upper(here(size + 1).code) && take(size, c_.note);
  }
  std::uint32_t second_number(std::uint32_t size) const {
    std::uint32_t digits = 0;
    while (digits < 3 && is_digit(here(size + 1 + digits).code)) ++digits;
    return digits > 0 && here(size + 1 + digits).code == ' ' ? digits + 1 : 0;
  }

  // A closing mark after a blank: ". )", ". ''", " . \"" with a straight mark open, ". [4]".
  bool spaced() {
    const CodePoint blank = here();
    if (blank.code != ' ' && blank.code != 0xA0) return false;
    const CodePoint c = here(blank.size);
    const bool end_follows = is_space(here(blank.size + c.size).code) || last(blank.size + c.size);
    if (is_closing_bracket(c.code) || (c.code == 0x201D && end_follows))
      return take(blank.size + c.size, is_closing_bracket(c.code) ? c_.bracket : c_.quote);
    if (c.code == '"' && end_follows && quotes_.open_at(c_.end + blank.size))
      return take(blank.size + 1, c_.quote);
    if (c.code == '\'' && here(blank.size + 1).code == '\'') return take(blank.size + 2, c_.quote);
    // The Penn Treebank's name of a closing bracket.
    if (c_.text.substr(c_.end + blank.size).starts_with("-RRB-"))
      return take(blank.size + 5, c_.bracket);
    const auto size = bracketed_note(c_.text, c_.end + blank.size, c_.unit.end, true);
    if (size != 0) return take(blank.size + size, c_.note);
    return c_.mark == Mark::period && number_alone(blank.size);
  }

  // "…due to rights. 4 Even though": no sentence says a figure and then "Even" with a capital.
  bool number_alone(std::uint32_t offset) {
    std::uint32_t size = 0;
    while (size < 4 && is_digit(here(offset + size).code)) ++size;
    const auto word = word_at(c_.text, c_.end + offset + size + 1, c_.unit.end).of(c_.text);
    if (size == 0 || size > 3 || here(offset + size).code != ' ' || !is_capitalised(word)) return false;
    return is_function_word(LowerCase(word)) && take(offset + size, c_.note);
  }
  bool last(std::uint32_t offset) const { return c_.end + offset >= c_.unit.end; }

  Context& c_;
  StraightQuotes& quotes_;
};

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
  Closers(c, quotes).read();
  c.next = skip_space(text, c.end, unit.end);
  read_openers(c);
  if (c.gap() && !c.last() && c.mark != Mark::ellipsis) c.kind = abbreviation_class(c.abbreviation());
  c.before_shape = before_shape(c);
  c.next_shape = next_shape(c);
  return c;
}

}  // namespace quoth::splitting

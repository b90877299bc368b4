#include "split/closers.h"

#include <algorithm>

#include "split/lexicons.h"
#include "split/marks.h"
#include "split/shape.h"
#include "text/unicode.h"

namespace quoth::splitting {
namespace {

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
    const bool doubled = c.code == '\'' && here(blank.size + 1).code == '\'';
    if (doubled && !is_letter(here(blank.size + 2).code)) return take(blank.size + 2, c_.quote);
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
    if (size == 0 || size > 3 || here(offset + size).code != ' ') return false;
    const std::uint32_t start = c_.end + offset + size + 1;
    const auto word = word_at(c_.text, start, c_.unit.end).of(c_.text);
    if (!is_capitalised(word)) return false;
    return is_function_word(LowerCase(word)) && take(offset + size, c_.note);
  }
  bool last(std::uint32_t offset) const { return c_.end + offset >= c_.unit.end; }

  Context& c_;
  StraightQuotes& quotes_;
};

}  // namespace

void read_closers(Context& context, StraightQuotes& quotes) { Closers(context, quotes).read(); }

}  // namespace quoth::splitting

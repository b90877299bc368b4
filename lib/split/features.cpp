#include "split/features.h"

#include <algorithm>

#include "split/hash.h"
#include "split/shape.h"
#include "syntax/role_nouns.h"
#include "text/unicode.h"

namespace quoth::splitting {
namespace {

/// The run of marks in one of a few forms: "." "?" "!" "?!" "..." "...." ". . ." and "w ..." for an
/// ellipsis after a blank.
std::string_view mark_form(const Context& c) {
  switch (c.mark) {
    case Mark::period:
      return ".";
    case Mark::question:
      return "?";
    case Mark::exclamation:
      return "!";
    case Mark::ellipsis:
      break;
  }
  const auto run = c.stop.of(c.text);
  const auto dots =
      std::count(run.begin(), run.end(), '.') + 3 * std::count(run.begin(), run.end(), '\xE2');
  if (run.find(' ') != run.npos) return dots > 3 ? ". . . ." : ". . .";
  const bool apart =
      c.stop.start > c.unit.start && is_space(code_point_before(c.text, c.stop.start).code);
  if (dots > 3) return "....";
  return apart ? " ..." : dots == 2 ? ".." : "...";
}

std::string_view closers(const Context& c) {
  if (c.quote) return c.bracket ? "qb" : "q";
  return c.bracket ? "b" : c.note ? "n" : "";
}

std::string_view opener(const Context& c) {
  switch (c.opener) {
    case Opener::none:
      return "";
    case Opener::quote:
      return "q";
    case Opener::bracket:
      return "b";
    case Opener::dash:
      return "d";
    case Opener::bullet:
      return "*";
    case Opener::ellipsis:
      return "e";
  }
  return "";
}

bool has_vowel(std::string_view lower_word) {
  return lower_word.find_first_of("aeiouy") != lower_word.npos;
}

/// The shape of the word before the word before: "the U.S." against "George W."
std::string_view earlier_shape(const Context& c) {
  std::uint32_t end = c.before.start;
  if (end == c.unit.start) return "start";
  if (c.text[end - 1] != ' ') return "mark";
  std::uint32_t start = --end;
  while (start > c.unit.start && end - start < 24 && c.text[start - 1] != ' ') --start;
  if (start == end) return "mark";
  const char32_t first = code_point_at(c.text, start).code;
  if (c.text[end - 1] == ',') return "comma";
  if (c.text[end - 1] == '.') return "stop";
  return is_upper(first) ? "Cap" : is_lower(first) ? "low" : is_digit(first) ? "dig" : "mark";
}

/// The shape of the word after the next one.
std::string_view later_shape(const Context& c) {
  std::uint32_t at = c.word.end;
  if (at >= c.unit.end) return "end";
  if (c.text[at] == '.') return "stop";
  if (c.text[at] == ',') return "comma";
  if (c.text[at] != ' ') return "mark";
  const char32_t first = code_point_at(c.text, at + 1).code;
  return is_upper(first) ? "Cap" : is_lower(first) ? "low" : is_digit(first) ? "dig" : "mark";
}

/// "courtesy" for "Mr.", which opens a sentence more often than "Gen." does, a "title": the U.S.
/// has generals. Or "".
std::string_view next_title(const Context& c) {
  constexpr std::string_view kCourtesy[] = {"Mr", "Mrs", "Ms", "Messrs", "Mme", "Mmes", "Miss"};
  const auto word = c.word_text();
  if (std::find(std::begin(kCourtesy), std::end(kCourtesy), word) != std::end(kCourtesy))
    return "courtesy";
  if (c.word.end >= c.unit.end || c.text[c.word.end] != '.') return "";
  const auto kind = abbreviation_class(c.text.substr(c.word.start, c.word.size() + 1));
  return kind == "title" ? kind : "";
}

/// The sort of a word with a capital: a title, a role, or how often its capital is a sentence's.
std::string_view level_of(const Context& c, std::string_view lower_word, const WordCase& words) {
  if (const auto title = next_title(c); !title.empty()) return title;
  return is_role_noun(lower_word) ? "role" : words.level(lower_word);
}

}  // namespace

std::uint64_t Feature::hash() const {
  const auto left = hash_bytes("=", hash_bytes(name));
  return hash_bytes(b, hash_bytes("|", hash_bytes(a, left)));
}

std::string Feature::text() const {
  return std::string(name) + "=" + std::string(a) + "|" + std::string(b);
}

void FeatureSet::add(std::string_view name, std::string_view a, std::string_view b) {
  if (size_ < features_.size()) features_[size_++] = {name, a, b};
}

FeatureSet::FeatureSet(const Context& c, Evidence& evidence, const WordCase& word_case)
    : before_(c.before_text()), word_(c.word_text()) {
  const auto mark = mark_form(c), next = c.next_shape, shape = c.before_shape, close = closers(c);
  const auto kind = c.kind;
  const auto level = is_capital_shape(next) ? level_of(c, word_, word_case) : next;
  const auto open = opener(c);
  add("mark", mark, next);
  add("mark-close", mark, close);
  add("close", close, next);
  add("open", open, mark);
  add("open-next", open, next);
  add("start",
      c.before.start == c.from     ? "start"
      : c.stop.start - c.from < 12 ? "short"
                                   : "",
      mark);
  add("level", level, mark);
  add("word", word_);
  add("word-mark", word_, mark);
  add("later", later_shape(c), next);
  if (next == "low") add("careless", evidence.careless() ? "yes" : "no", mark);
  if (c.mark != Mark::period) return;
  add("before-next", before_, next);
  if (!kind.empty()) {  // its class says more than its form
    const auto later = later_shape(c);
    add("class", kind, next);
    add("class-open", kind, open);
    add("class-level", kind, level);
    add("class-later", kind, later);
    if (kind == "street") add("class-earlier", kind, earlier_shape(c));  // Oak St. or St. Louis
    add(later == "Cap" ? "class-level-Cap" : "class-level-low", kind, level);
    return;
  }
  add("shape", shape, next);
  add("shape-level", shape, level);
  add("shape-earlier", shape, earlier_shape(c));
  add("before", before_);
  if (shape.starts_with("Cap") || shape.starts_with("low") || shape == "CAP") {
    add("known", word_case.level(before_), shape);
    add("vowel", has_vowel(before_) ? "" : "no", shape);
    add("seen", evidence.goes_on(c.abbreviation()) ? "on" : "", next);
  }
}

}  // namespace quoth::splitting

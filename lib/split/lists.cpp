#include "split/lists.h"

#include <algorithm>
#include <array>

#include "split/context.h"
#include "text/ascii.h"
#include "text/unicode.h"

namespace quoth::splitting {
namespace {

using Style = ItemMark::Style;

constexpr std::array<std::string_view, 12> kRoman = {"i",   "ii",   "iii", "iv", "v",  "vi",
                                                     "vii", "viii", "ix",  "x",  "xi", "xii"};
constexpr std::array<std::string_view, 6> kBullets = {"•", "⁃", "·", "▪", "●", "*"};

std::string_view opening(std::string_view text) {
  for (const auto bullet : kBullets)
    if (text.starts_with(bullet)) {
      const bool blank = text.substr(bullet.size()).starts_with(' ');
      return text.substr(0, bullet.size() + (blank ? 1 : 0));
    }
  return text.substr(0, text.starts_with('(') ? 1 : 0);
}

std::string_view closing(std::string_view text) {
  for (const std::string_view form : {".)", ".", ")"})
    if (text.starts_with(form)) return form;
  return {};
}

void read_value(ItemMark& mark, std::string_view word) {
  const auto roman = std::find(kRoman.begin(), kRoman.end(), word);
  if (!word.empty() && word.size() <= 3 && is_digit(static_cast<unsigned char>(word[0]))) {
    for (const char c : word) mark.value = mark.value * 10 + (c - '0');
    mark.style = Style::digits;
  } else if (roman != kRoman.end()) {
    mark.value = static_cast<int>(roman - kRoman.begin()) + 1;
    mark.style = Style::roman;
  } else if (word.size() == 1) {
    mark.style = is_upper(static_cast<unsigned char>(word[0])) ? Style::capital : Style::letter;
    mark.value = (word[0] | 0x20) - 'a' + 1;
  }
}

bool digits_only_or_letters(std::string_view word) {
  const auto digit = [](char c) { return is_digit(static_cast<unsigned char>(c)); };
  return std::all_of(word.begin(), word.end(), digit) ||
         std::none_of(word.begin(), word.end(), digit);
}

}  // namespace

std::string ItemMark::next() const {
  const auto index = static_cast<std::size_t>(value);
  std::string text(before);
  switch (style) {
    case Style::none:
      break;
    case Style::digits:
      text += std::to_string(value + 1);
      break;
    case Style::letter:
      text += static_cast<char>('a' + value);
      break;
    case Style::capital:
      text += static_cast<char>('A' + value);
      break;
    case Style::roman:
      text += index < kRoman.size() ? kRoman[index] : "\n";
      break;
  }
  return text += after;
}

bool ItemMark::precedes(const ItemMark& other) const {
  const bool follows = style == Style::none ? other.value == value : other.value > value;
  return follows && other.style == style && other.before == before && other.after == after;
}

std::optional<ItemMark> item_mark_at(std::string_view text, Span line) {
  const std::string_view rest = line.of(text);
  // Nearly every line begins with a word.
  if (rest.size() > 1 && is_ascii_upper(rest[0]) && is_ascii_lower(rest[1])) return std::nullopt;
  ItemMark mark;
  mark.before = opening(rest);
  std::uint32_t at = line.start + static_cast<std::uint32_t>(mark.before.size());
  const Span word = word_at(text, at, std::min(line.end, at + 6));
  mark.after = closing(text.substr(0, line.end).substr(word.end));
  if (!mark.after.empty() && digits_only_or_letters(word.of(text))) read_value(mark, word.of(text));
  mark.word = word.of(text);
  if (mark.style == Style::none) {
    mark.word = mark.after = {};
    return mark.has_bullet() ? std::optional(mark) : std::nullopt;
  }
  at = word.end + static_cast<std::uint32_t>(mark.after.size());
  if (at < line.end && !is_space(code_point_at(text, at).code)) return std::nullopt;
  return mark;
}

std::uint32_t label_end(std::string_view text, Span unit) {
  constexpr std::array<std::string_view, 6> kLabels = {"Figure ", "Fig. ",  "Table ",
                                                       "Box ",    "Chart ", "Exhibit "};
  const std::string_view rest = unit.of(text);
  const auto label = std::find_if(kLabels.begin(), kLabels.end(),
                                  [&](std::string_view name) { return rest.starts_with(name); });
  if (label == kLabels.end()) return 0;
  const auto number = unit.start + static_cast<std::uint32_t>(label->size());
  std::uint32_t at = number;
  while (at < unit.end && (is_ascii_digit(text[at]) || text[at] == '.')) ++at;
  if (at > number && text[at - 1] == '.') --at;
  return at > number ? at : 0;
}

std::uint32_t credit_start(std::string_view text, Span unit) {
  constexpr std::array<std::string_view, 6> kCredits = {"Image",   "Photo", "Photograph",
                                                        "Picture", "Video", "Credit"};
  constexpr std::uint32_t kLongestCaption = 200;
  if (unit.size() > kLongestCaption) return 0;
  const auto colon = unit.of(text).find(": ");
  if (colon == std::string_view::npos) return 0;
  const std::string_view before = unit.of(text).substr(0, colon);
  const auto blank = before.rfind(' ');
  if (blank == before.npos || blank == 0) return 0;
  const bool credit = std::count(kCredits.begin(), kCredits.end(), before.substr(blank + 1)) > 0;
  const bool word = is_letter(code_point_before(before, static_cast<std::uint32_t>(blank)).code);
  return credit && word ? unit.start + static_cast<std::uint32_t>(blank) + 1 : 0;
}

namespace {

/// "* * *" between the parts of a text.
bool is_ornament(std::string_view text, Span unit) {
  return unit.of(text).find_first_not_of("* ") == std::string_view::npos;
}

}  // namespace

std::vector<std::uint32_t> inline_items(std::string_view text, Span unit) {
  std::vector<std::uint32_t> starts;
  auto mark = item_mark_at(text, unit);
  if (!mark || is_ornament(text, unit) || !(mark->is_first() || mark->has_bullet()) ||
      (mark->style == Style::capital && mark->after == "."))
    return starts;
  const std::string_view inside = text.substr(0, unit.end);
  for (auto from = static_cast<std::size_t>(unit.start); mark;) {
    from = inside.find(" " + mark->next(), from + 1);
    if (from == inside.npos) break;
    const auto at = static_cast<std::uint32_t>(from + 1);
    const auto found = item_mark_at(text, {at, unit.end});
    if (!found || !mark->precedes(*found)) break;
    starts.push_back(at);
    mark = found;
  }
  return starts;
}

std::uint32_t inline_list_start(std::string_view text, Span unit, StopCursor stops) {
  for (auto at = stops.next(unit.start + 4, unit.end); at < unit.end;
       at = stops.next(at + 1, unit.end)) {
    if (text[at - 1] != '1' || text[at - 2] != ' ') continue;
    if (std::string_view(".!?:\")").find(text[at - 3]) == std::string_view::npos) continue;
    return inline_items(text, {at - 1, unit.end}).empty() ? 0 : at - 1;
  }
  return 0;
}

}  // namespace quoth::splitting

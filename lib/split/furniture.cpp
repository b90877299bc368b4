#include "split/furniture.h"

#include <algorithm>
#include <array>

#include "text/ascii.h"
#include "text/unicode.h"

namespace quoth::splitting {
namespace {

constexpr std::uint32_t kShortestRule = 8;
constexpr std::array<bool, 256> kRuleMarks = [] {
  std::array<bool, 256> table{};
  for (const unsigned char mark : {'-', '=', '*', '~', '#', '+'}) table[mark] = true;
  return table;
}();

char at_or_blank(std::string_view text, std::size_t at) {
  return at < text.size() ? text[at] : ' ';
}
bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

std::uint32_t skip_blanks(std::string_view text, std::uint32_t at) {
  while (at < text.size() && is_blank(text[at])) ++at;
  return at;
}

/// Reads a pattern in which 9 stands for one digit or two: the end, or 0.
std::uint32_t read(std::string_view text, std::uint32_t at, std::string_view pattern) {
  for (const char c : pattern) {
    const std::uint32_t from = at;
    while (c == '9' && at - from < 2 && is_ascii_digit(at_or_blank(text, at))) ++at;
    if (c == '9' ? at == from : at_or_blank(text, at++) != c) return 0;
  }
  return std::min(at, static_cast<std::uint32_t>(text.size()));
}

class Finder {
 public:
  explicit Finder(std::string_view text) : text_(text) {}

  std::vector<std::uint32_t> starts() {
    for_each('/', [&](std::uint32_t at) { return stamp(at); });
    for_each(':', [&](std::uint32_t at) { return smile(at); });
    rules();
    std::sort(starts_.begin(), starts_.end());
    return std::move(starts_);
  }

 private:
  template <class Look>
  void for_each(char c, Look look) {
    for (auto at = text_.find(c); at != text_.npos; at = text_.find(c, at + 1))
      at = look(static_cast<std::uint32_t>(at));
  }

  void add(std::uint32_t start) {
    if (start > 0 && start < text_.size()) starts_.push_back(start);
  }
  /// "03/09/2000 03:51 PM": `slash` is its first. Where to look on.
  std::uint32_t stamp(std::uint32_t slash) {
    std::uint32_t start = slash;
    while (start > 0 && slash - start < 2 && is_ascii_digit(text_[start - 1])) --start;
    if (start == slash || !is_blank(at_or_blank(text_, start - 1))) return slash;
    std::uint32_t end = read(text_, start, "9/9/99 9:9");  // 2000
    if (end == 0) end = read(text_, start, "9/9/9 9:9");   // 00
    if (end == 0) return slash;
    for (const std::string_view half : {":9", " AM", " PM"})
      if (const auto more = read(text_, end, half)) end = more;
    if (!is_blank(at_or_blank(text_, end))) return slash;
    // "a.hale@example.org on 06/01/2000 06:00 AM": a word in small letters leads up to it.
    const auto word = text_.substr(0, start - (start > 0)).substr(start < 4 ? 0 : start - 4);
    const bool led = word.ends_with(" on") || word.ends_with(" at");
    if (!led) add(start);
    add(skip_blanks(text_, end));
    return end - 1;
  }

  /// ":)", ":-(", ":D" between blanks, before a capital.
  std::uint32_t smile(std::uint32_t colon) {
    std::uint32_t at = colon + 1;
    if (at_or_blank(text_, at) == '-') ++at;
    if (std::string_view("()DP").find(at_or_blank(text_, at)) == std::string_view::npos)
      return colon;
    const char before = colon == 0 ? ' ' : text_[colon - 1];
    if (!is_blank(before) || !is_blank(at_or_blank(text_, at + 1))) return colon;
    const auto next = skip_blanks(text_, at + 1);
    if (is_upper(code_point_at(text_, next).code)) add(next);
    return colon;
  }

  /// Runs of one mark between blanks. A long run cannot pass between two looks.
  void rules() {
    for (std::size_t at = 0; at < text_.size(); at += kShortestRule)
      if (kRuleMarks[static_cast<unsigned char>(text_[at])]) rule(static_cast<std::uint32_t>(at));
  }

  void rule(std::uint32_t at) {
    const char mark = text_[at];
    if (at < seen_) return;
    std::uint32_t start = at, end = at;
    while (start > seen_ && text_[start - 1] == mark) --start;
    while (end < text_.size() && text_[end] == mark) ++end;
    seen_ = end;
    const bool alone =
        (start == 0 || is_blank(text_[start - 1])) && is_blank(at_or_blank(text_, end));
    if (!alone || end - start < kShortestRule) return;
    add(start);
    add(skip_blanks(text_, end));
  }

  std::string_view text_;
  std::vector<std::uint32_t> starts_;
  std::uint32_t seen_ = 0;  // no run is read twice
};

}  // namespace

std::vector<std::uint32_t> furniture_starts(std::string_view text) { return Finder(text).starts(); }

}  // namespace quoth::splitting

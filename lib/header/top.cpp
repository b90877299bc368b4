#include "header/top.h"

#include <algorithm>

#include "header/byline.h"
#include "header/date_line.h"
#include "header/dateline.h"
#include "header/line_kinds.h"
#include "text/ascii.h"

namespace quoth {
namespace {

constexpr std::size_t kLongestTop = 300;  // bytes of a headline, sub-headline or byline
constexpr int kMostHeadlineWords = 35;
constexpr int kMostHeadingWords = 14;
constexpr int kMostKickerWords = 3;
constexpr std::size_t kMostTop = 10;     // passages above the running text
constexpr std::size_t kMostStopped = 1;  // of these, such as end in a stop
constexpr int kMostStoppedWords = 30;    // in one of these
constexpr std::size_t kLastNames = 2;    // names without "By" stand no further down, unless dated

/// A word of four small letters that is not the first: the line is no title case, no name.
bool has_small_words(std::string_view line) {
  for (std::size_t i = 1; i + 3 < line.size(); ++i)
    if (line[i - 1] == ' ' && std::all_of(&line[i], &line[i] + 4, is_ascii_lower)) return true;
  return false;
}

bool is_lone_email(std::string_view line) {
  const auto at = line.find('@');
  return at != line.npos && at > 0 && line.size() < 100 && line.find(' ') == line.npos &&
         line.find('.', at) < line.size() - 1;  // "@name." is something else
}

bool is_address(std::string_view line) {
  return (line.starts_with("https://") || line.starts_with("http://")) &&
         line.find(' ') == line.npos;
}

bool is_long(std::string_view line) {
  return count_words(line, kMostStoppedWords + 1) > kMostStoppedWords;
}

bool is_above_text(BlockKind kind) {
  return kind == BlockKind::headline || kind == BlockKind::subheadline ||
         kind == BlockKind::byline || kind == BlockKind::meta;
}

}  // namespace

std::optional<BlockKind> Copy::own_kind(std::size_t i) const {
  if (passages_[i].kind) return passages_[i].kind;
  if (is_date_line(of(i)) || is_address(of(i))) return BlockKind::meta;
  if (is_lone_email(of(i))) return BlockKind::byline;
  return furniture_kind(of(i));
}

bool Copy::is_top_proof(std::size_t i) const {
  const auto kind = own_kind(i);
  return kind ? is_above_text(*kind) : is_byline(i);
}

std::size_t Copy::count_top() const {
  std::size_t top = 0, stopped = 0;
  bool byline = false;
  for (std::size_t i = 0; i < std::min(size(), kMostTop); ++i) {
    const auto kind = own_kind(i);
    if (kind == BlockKind::heading || kind == BlockKind::list_item) break;
    const bool proof = is_top_proof(i);
    byline |= proof && kind.value_or(BlockKind::byline) == BlockKind::byline;
    if (proof) top = i + 1;
    if (kind || proof) continue;
    if (of(i).size() > kLongestTop || find_dateline(of(i))) break;
    // Below the byline, what ends in a stop is running text.
    if (ends_sentence(of(i)) && (byline || ++stopped > kMostStopped || is_long(of(i)))) break;
  }
  while (top < size() && is_unmarked_top(top)) ++top;
  return top;
}

bool Copy::is_unmarked_top(std::size_t i) const {
  if (i + 1 == size() || of(i).size() > kLongestTop || find_dateline(of(i))) return false;
  if (const auto kind = own_kind(i))
    return *kind == BlockKind::caption || *kind == BlockKind::boilerplate;
  if (!headline_.empty() && of(i) == headline_) return true;
  // A first line without a stop is a headline; a second one, above running text, the sub-headline.
  const bool place = i == 0 || (i == 1 && own_kind(i - 1) != BlockKind::byline);
  return place && is_headline_like(i) && !is_list_item(of(i)) && !is_list_item(of(i + 1));
}

bool Copy::is_headline_like(std::size_t i) const {
  const auto line = of(i);
  return line.size() <= kLongestTop && !ends_sentence(line) && !line.ends_with(',') &&
         count_words(line, kMostHeadlineWords + 1) <= kMostHeadlineWords;
}

bool Copy::is_byline(std::size_t i) const {
  if (quoth::is_byline(of(i)) || is_role_below(i)) return true;
  if (i == 0 && headline_.empty()) return false;
  const auto authors = read_names(of(i));
  if (authors.empty()) return false;
  if (!authors[0].email.empty() || !authors[0].role.empty()) return true;
  if (i + 1 < size() && (is_date_line(of(i + 1)) || is_lone_email(of(i + 1)))) return true;
  // Where headlines are not in title case, a line in title case is a name.
  return i <= kLastNames && has_small_words(headline_.empty() ? of(0) : headline_);
}

bool Copy::is_role_below(std::size_t i) const {
  return i > 0 && is_role_line(of(i)) && is_byline(i - 1);
}

bool Copy::is_kicker(std::size_t i) const {
  if (i + 2 >= size() || !is_headline_like(i) || count_words(of(i), 9) > kMostKickerWords)
    return false;
  if (passages_[i + 1].kind == BlockKind::headline) return true;
  return headline_.empty() && !own_kind(i + 1) && !is_byline(i + 1) && is_headline_like(i + 1) &&
         count_words(of(i + 1), 9) > kMostKickerWords + 1;
}

bool Copy::is_heading(std::size_t i) const {
  const auto line = of(i);
  if (line.size() > kLongestTop || count_words(line, kMostHeadingWords + 1) > kMostHeadingWords)
    return false;
  if (ends_sentence(line) || is_ascii_lower(line[0]) || line.ends_with(',')) return false;
  if (has_credit(line)) return false;
  return i + 1 < size() && !own_kind(i + 1).has_value();
}

}  // namespace quoth

#include "attribute/labels.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>

#include "text/white_space.h"

namespace quoth {
namespace {

constexpr std::size_t longest_label = 40;  // bytes
constexpr std::size_t fewest_turns = 2;    // one line with a colon is no transcript

/// Capitals, stops, spaces and hyphens only: "SEN. O’BRIEN-LEE".
bool is_shouted(std::string_view label) {
  std::int32_t i = 0;
  const auto size = static_cast<std::int32_t>(label.size());
  while (i < size) {
    UChar32 c;
    U8_NEXT_OR_FFFD(reinterpret_cast<const uint8_t*>(label.data()), i, size, c);
    if (u_isULowercase(c)) return false;
    if (!u_isalnum(c) && c != '.' && c != ' ' && c != '-' && c != '\'' && c != 0x2019) return false;
  }
  return size > 0 && u_isUUppercase(static_cast<unsigned char>(label[0]));
}

}  // namespace

Span label_at(std::string_view text, std::uint32_t at, std::uint32_t end) {
  const auto limit = std::min<std::size_t>(end, at + longest_label);
  const auto colon = text.substr(at, limit - at).find(':');
  if (colon == std::string_view::npos) return {at, at};
  const Span label{at, at + static_cast<std::uint32_t>(colon)};
  return is_shouted(label.of(text)) ? label : Span{at, at};
}

std::vector<Turn> find_turns(const Article& article) {
  std::vector<Turn> turns;
  for (Span paragraph : article.paragraphs) {
    const Span label = label_at(article.text, paragraph.start, paragraph.end);
    if (label.empty()) continue;
    const Span words = trim(article.text, {label.end + 1, paragraph.end});
    if (!words.empty()) turns.push_back({label, words});
  }
  if (turns.size() < fewest_turns) turns.clear();
  return turns;
}

}  // namespace quoth

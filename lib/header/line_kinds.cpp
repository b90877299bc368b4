#include "header/line_kinds.h"

#include <algorithm>
#include <string>

#include "header/byline.h"
#include "header/date_line.h"
#include "header/export_keys.h"
#include "quoth/lexicon.h"
#include "text/ascii.h"
#include "text/unicode.h"

namespace quoth {
namespace {

constexpr std::size_t kLongestCredit = 60;      // bytes, with the stop before it
constexpr std::size_t kLongestFurniture = 600;  // bytes; a longer line is running text

bool is_closing(char32_t c) {
  switch (u_charType(static_cast<UChar32>(c))) {
    case U_FINAL_PUNCTUATION:
    case U_END_PUNCTUATION:
    case U_INITIAL_PUNCTUATION:
      return true;
    default:
      return c == '"' || c == '\'' || c == '*' || c == '_';
  }
}

bool has_word(std::string_view line) {
  for (std::uint32_t at = 0; at < line.size();) {
    const auto [code, size] = code_point_at(line, at);
    if (is_letter(code) || is_digit(code)) return true;
    at += size;
  }
  return false;
}

struct Furniture {
  std::string_view phrase;
  enum { start, end, within, whole } place;
  BlockKind kind;

  bool matches(std::string_view line) const {
    switch (place) {
      case start:
        return line[0] == phrase[0] && line.starts_with(phrase);
      case end:
        return line.ends_with(phrase);
      case within:
        return line.find(phrase) != line.npos;
      default:
        return line == phrase;
    }
  }
};

/// The table, its fields cut once: each line is held against each row.
const std::vector<Furniture>& all_furniture() {
  static const std::vector<Furniture> furniture = [] {
    static const Lexicon table = Lexicon::embedded("furniture");
    std::vector<Furniture> list;
    for (const auto& row : table.rows()) {
      const auto place = row.field(1);
      list.push_back({row.field(0),
                      place == "start"    ? Furniture::start
                      : place == "end"    ? Furniture::end
                      : place == "within" ? Furniture::within
                                          : Furniture::whole,
                      row.field(2) == "caption" ? BlockKind::caption : BlockKind::boilerplate});
    }
    return list;
  }();
  return furniture;
}

/// "1." "12)" "(a)" at the start of a line, with a blank after it.
bool has_list_number(std::string_view line) {
  std::size_t i = line.starts_with('(') ? 1 : 0;
  const auto first = i;
  while (i < line.size() && i < first + 2 && is_ascii_digit(line[i])) ++i;
  if (i == first && first == 1 && i < line.size() && is_ascii_letter(line[i])) ++i;
  if (i == first || i + 1 >= line.size()) return false;
  return (line[i] == ')' || (line[i] == '.' && first == 0)) && line[i + 1] == ' ';
}

}  // namespace

bool ends_sentence(std::string_view line) {
  for (auto end = static_cast<std::uint32_t>(line.size()); end > 0;) {
    const auto [c, size] = code_point_before(line, end);
    if (!is_closing(c)) return c == '.' || c == '!' || c == '?' || c == ':' || c == U'…';
    end -= size;
  }
  return false;
}

bool has_credit(std::string_view line) {
  const auto open = line.rfind(". (");
  return line.ends_with(')') && open != line.npos && line.size() - open <= kLongestCredit;
}

int count_words(std::string_view line, int limit) {
  int words = 0;
  for (std::size_t i = 0; i < line.size() && words < limit; ++i)
    words += line[i] != ' ' && (i == 0 || line[i - 1] == ' ');
  return words;
}

bool is_list_item(std::string_view line) {
  for (const std::string_view mark : {"- ", "* ", "• ", "· ", "‣ ", "▪ ", "● ", "■ "})
    if (line.starts_with(mark)) return true;
  return has_list_number(line);
}

std::optional<BlockKind> furniture_kind(std::string_view line) {
  if (line.size() > kLongestFurniture) return std::nullopt;
  if (!line.empty() && is_ascii_lower(line[0])) return std::nullopt;  // the middle of a sentence
  if (!has_word(line)) return BlockKind::boilerplate;                 // "* * *", "###"
  const auto lower = ascii_lower(line);
  for (const Furniture& one : all_furniture())
    if (one.matches(lower)) return one.kind;
  return std::nullopt;
}

bool starts_by_itself(std::string_view line) {
  return is_list_item(line) || ends_by_itself(line) || export_key(line) || furniture_kind(line);
}

bool ends_by_itself(std::string_view line) { return is_byline(line) || is_date_line(line); }

}  // namespace quoth

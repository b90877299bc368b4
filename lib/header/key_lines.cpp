#include "header/key_lines.h"

#include <algorithm>
#include <string>

#include "header/encoded_words.h"
#include "header/fields.h"
#include "header/plain.h"
#include "text/ascii.h"
#include "text/white_space.h"

namespace quoth {
namespace {

constexpr std::size_t kLongestKey = 32;  // bytes

bool in_key(char c) {
  return is_ascii_letter(c) || is_ascii_digit(c) || c == ' ' || c == '-' || c == '_';
}

/// The colon of "Key: value", or npos: a key is a few words, and a blank or the end follows it.
std::size_t find_colon(std::string_view line) {
  const auto colon = line.substr(0, kLongestKey + 1).find(':');
  if (colon == line.npos || colon == 0 || !is_ascii_letter(line[0])) return line.npos;
  if (!std::all_of(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(colon), in_key))
    return line.npos;
  return colon + 1 == line.size() || line[colon + 1] == ' ' || line[colon + 1] == '\t' ? colon
                                                                                       : line.npos;
}

class KeyLineFinder {
 public:
  KeyLineFinder(std::string_view text, Span region)
      : text_(text), at_(region.start), end_(region.end) {}

  std::vector<KeyLine> find() {
    bool blank = false;
    while (at_ < end_) {
      const Span line = next_line();
      const auto content = trim(line.of(text_));
      if (content.empty()) {
        blank = true;
      } else if (is_folded(line) && !blank) {
        lines_.back().value.end = trim(text_, line).end;
      } else if (!add(trim(text_, line), blank)) {
        break;
      } else {
        blank = false;
      }
    }
    return std::move(lines_);
  }

 private:
  Span next_line() {
    const auto found = text_.substr(at_, end_ - at_).find('\n');
    const auto end = found == text_.npos ? end_ : at_ + static_cast<std::uint32_t>(found);
    const Span line{at_, end};
    at_ = std::min(end + 1, end_);
    return line;
  }

  bool is_folded(Span line) const {
    return !lines_.empty() && (text_[line.start] == ' ' || text_[line.start] == '\t');
  }

  bool add(Span line, bool after_blank) {
    const auto content = line.of(text_);
    const auto colon = find_colon(content);
    if (colon == content.npos) return false;
    const auto field = field_named(content.substr(0, colon));
    if (field == "text" || (field.empty() && (lines_.empty() || after_blank))) return false;
    const auto key_end = line.start + static_cast<std::uint32_t>(colon);
    lines_.push_back({trim(text_, {line.start, key_end}), trim(text_, {key_end + 1, line.end})});
    return true;
  }

  std::string_view text_;
  std::uint32_t at_, end_;
  std::vector<KeyLine> lines_;
};

/// Folded lines become one, with a blank at each fold.
std::string unfold(std::string_view value) {
  std::string out;
  for (std::size_t at = 0; at < value.size();) {
    const auto end = std::min(value.find_first_of("\r\n", at), value.size());
    if (!out.empty()) out += ' ';
    out += trim(value.substr(at, end - at));
    at = std::min(value.find_first_not_of("\r\n \t", end), value.size());
  }
  return out;
}

/// "Text:" or "Body:" above the article is the last line of the header.
Span find_text_key(std::string_view text, Span region) {
  const Span rest = trim(text, region);
  const auto line = rest.of(text).substr(0, kLongestKey + 1);
  const auto colon = find_colon(line.substr(0, line.find_first_of("\r\n")));
  if (colon == line.npos || field_named(line.substr(0, colon)) != "text") return {};
  return {rest.start, rest.start + static_cast<std::uint32_t>(colon) + 1};
}

void add_blocks(Record& record, const KeyLine& line, bool is_headline, bool is_subheadline) {
  const auto end = std::max(line.key.end + 1, line.value.end);
  if (!is_headline && !is_subheadline)
    return record.blocks->push_back({{line.key.start, end}, BlockKind::meta});
  record.blocks->push_back({{line.key.start, line.key.end + 1}, BlockKind::meta});
  record.blocks->push_back(
      {line.value, is_headline ? BlockKind::headline : BlockKind::subheadline});
}

}  // namespace

std::vector<KeyLine> find_key_lines(std::string_view text, Span region) {
  return KeyLineFinder(text, region).find();
}

std::uint32_t read_key_lines(Record& record, Span region, ArticleSource& source) {
  const std::string_view text = record.text;
  Header& header = *record.header;
  auto end = region.start;
  for (const KeyLine& line : find_key_lines(text, region)) {
    const auto field = field_named(line.key.of(text));
    const bool has_value = !line.value.empty();
    const bool headline = field == "headline" && header.headline.empty() && has_value;
    const bool subheadline = field == "subheadline" && header.subheadline.empty() && has_value;
    const auto value = decode_words(unfold(line.value.of(text)));
    set_field(header, line.key.of(text), value, source);
    if (!has_value) source.note("nothing follows '" + std::string(line.key.of(text)) + ":'");
    add_blocks(record, line, headline, subheadline);
    end = record.blocks->back().span.end;
  }
  const Span key = find_text_key(text, {end, region.end});
  if (!key.empty()) record.blocks->push_back({key, BlockKind::meta});
  end = std::max(end, key.end);
  // Where the article repeats its headline, that is the one to read.
  if (opens_with_headline(text, end, header.headline))
    for (Block& block : *record.blocks)
      if (block.kind == BlockKind::headline) block.kind = BlockKind::meta;
  return end;
}

}  // namespace quoth

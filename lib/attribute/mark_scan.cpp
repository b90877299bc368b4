#include "attribute/mark_scan.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <optional>

namespace quoth {
namespace {

struct Glyph {
  std::string_view bytes;
  MarkKind kind;
  int direction;  // 1 opens, -1 closes, 0 does not tell
};

// Longer sequences first: '' is one mark, not two.
constexpr Glyph glyphs[] = {
    {"‘‘", MarkKind::ticks, 1},     {"’’", MarkKind::ticks, -1},   {"``", MarkKind::ticks, 1},
    {"''", MarkKind::ticks, 0},     {"“", MarkKind::curly, 1},     {"”", MarkKind::curly, -1},
    {"„", MarkKind::curly, 1},      {"«", MarkKind::guillemet, 1}, {"»", MarkKind::guillemet, -1},
    {"\"", MarkKind::straight, 0},  {"‘", MarkKind::single, 1},    {"’", MarkKind::single, -1},
    {"'", MarkKind::apostrophe, 0},
};

/// The bytes that a glyph or an element begins with: most of a text is passed by this table.
constexpr std::array<bool, 256> lead_table() {
  std::array<bool, 256> table{};
  for (const unsigned char lead : {0x22, 0x27, 0x60, 0xE2, 0xC2, 0x3C}) table[lead] = true;
  return table;
}
constexpr auto leads = lead_table();

std::uint32_t next_lead(std::string_view text, std::uint32_t at, std::uint32_t end) {
  while (at < end && !leads[static_cast<unsigned char>(text[at])]) ++at;
  return at;
}

std::optional<Glyph> glyph_at(std::string_view text, std::uint32_t at) {
  for (const Glyph& glyph : glyphs)
    if (text.substr(at, glyph.bytes.size()) == glyph.bytes) return glyph;
  return {};
}

/// The code point before `at`, 0 at the start of the paragraph.
UChar32 before(std::string_view text, Span paragraph, std::uint32_t at) {
  UChar32 c = 0;
  std::int32_t i = at;
  if (at > paragraph.start)
    U8_PREV_OR_FFFD(reinterpret_cast<const uint8_t*>(text.data()),
                    static_cast<std::int32_t>(paragraph.start), i, c);
  return c;
}

UChar32 after(std::string_view text, Span paragraph, std::uint32_t at) {
  UChar32 c = 0;
  std::int32_t i = at;
  if (at < paragraph.end)
    U8_NEXT_OR_FFFD(reinterpret_cast<const uint8_t*>(text.data()), i,
                    static_cast<std::int32_t>(paragraph.end), c);
  return c;
}

bool is_space(UChar32 c) { return c == 0 || u_isUWhiteSpace(c); }
bool is_stop(UChar32 c) {
  return c == ',' || c == '.' || c == '?' || c == '!' || c == 0x2026 || c == ';';
}

/// What may stand before an opening mark besides a space: a bracket, a dash, another opening mark.
bool leads_in(UChar32 c) {
  if (is_space(c)) return true;
  switch (u_charType(c)) {
    case U_START_PUNCTUATION:
    case U_INITIAL_PUNCTUATION:
    case U_DASH_PUNCTUATION:
      return true;
    default:
      return c == '"' || c == '\'' || c == '`' || c == '/' || c == '|' || c == '=' || c == '>';
  }
}

bool leads_out(UChar32 c) { return is_space(c) || u_ispunct(c) || c == '<' || c == '|'; }

/// Glyphs that tell a direction are believed unless both neighbours say the opposite.
Mark judge(const Glyph& glyph, std::uint32_t at, UChar32 prev, UChar32 next) {
  Mark mark{at, static_cast<std::uint8_t>(glyph.bytes.size()), glyph.kind};
  const bool may_open = leads_in(prev) && !is_space(next);
  const bool may_close = !is_space(prev) && leads_out(next);
  mark.opens = glyph.direction ? glyph.direction > 0 : may_open;
  mark.closes = glyph.direction ? glyph.direction < 0 : may_close;
  if (glyph.direction > 0 && !leads_in(prev) && leads_out(next))  // „Ja“, »Ja«
    mark.opens = false, mark.closes = true;
  if (glyph.direction < 0 && is_space(prev) && u_isalnum(next))
    mark.opens = true, mark.closes = false;
  mark.after_digit = u_isdigit(prev);
  mark.after_stop = is_stop(prev);
  return mark;
}

bool is_single(MarkKind kind) { return kind == MarkKind::single || kind == MarkKind::apostrophe; }

/// ’90s, ’em and 'tis leave letters out; they open nothing.
bool elides(std::string_view text, std::uint32_t at) {
  if (at < text.size() && text[at] >= '0' && text[at] <= '9') return true;
  for (std::string_view word : {"em ", "til ", "tis ", "twas ", "cause ", "n ", "n’", "n'"})
    if (text.substr(at, word.size()) == word) return true;
  return false;
}

/// The end of a quotation in a quotation, ''Say 'yes,''': the single mark closes first.
bool closes_both(std::string_view text, Span paragraph, std::uint32_t at) {
  return text.substr(at, 3) == "'''" && at > paragraph.start && !is_space(text[at - 1]);
}

/// The end of <a href="…">, if one begins at `at`: the marks in it quote nobody.
std::uint32_t behind_element(std::string_view text, Span paragraph, std::uint32_t at) {
  constexpr std::uint32_t longest = 300;  // bytes
  const std::string_view rest = text.substr(at, std::min(longest, paragraph.end - at));
  const auto end = rest.find('>');
  const bool attributes = end != rest.npos && rest.find("=\"") < end;
  return attributes ? at + static_cast<std::uint32_t>(end) : at;
}

}  // namespace

std::vector<Mark> scan_marks(std::string_view text, Span paragraph) {
  std::vector<Mark> marks;
  for (std::uint32_t at = paragraph.start; at < paragraph.end; ++at) {
    at = next_lead(text, at, paragraph.end);
    if (at == paragraph.end) break;
    if (text[at] == '<') at = behind_element(text, paragraph, at);
    auto glyph = glyph_at(text, at);
    if (!glyph) continue;
    if (closes_both(text, paragraph, at)) glyph = glyph_at("'", 0);
    const auto end = at + static_cast<std::uint32_t>(glyph->bytes.size());
    const UChar32 prev = before(text, paragraph, at), next = after(text, paragraph, end);
    Mark mark = judge(*glyph, at, prev, next);
    at = end - 1;
    if (is_single(mark.kind)) {
      if (u_isalnum(prev) && u_isalnum(next)) continue;  // It’s
      if (mark.opens && elides(text, end)) continue;
      if (!mark.opens && !mark.closes) continue;
    }
    marks.push_back(mark);
  }
  return marks;
}

}  // namespace quoth

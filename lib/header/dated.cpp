// " date 2025-09-03 Headline" on the first line, a blank line, paragraphs.
#include "header/fields.h"
#include "header/forms.h"
#include "header/line_kinds.h"
#include "header/plain.h"
#include "text/ascii.h"
#include "text/white_space.h"

namespace quoth {
namespace {

constexpr std::size_t kLongestHeadline = 1000;  // bytes

Span first_line(std::string_view text) {
  const auto start = std::min(text.find_first_not_of(" \t\r\n"), text.size());
  const auto end = std::min(text.find_first_of("\r\n", start), text.size());
  return trim(text, {static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end)});
}

std::string_view word_at(std::string_view line, std::size_t at) {
  return line.substr(at, line.find_first_of(" \t", at) - at);
}

/// Digits and hyphens, whether or not there is such a day.
bool is_iso_shaped(std::string_view word) {
  return word.size() >= 8 && word.find('-') == 4 && is_ascii_digit(word[0]);
}

struct DatedLine {
  Span date, headline;  // empty: not there
};

DatedLine read_line(std::string_view text, Span line) {
  DatedLine dated;
  const auto rest = trim(text, {line.start + 4, line.end});
  dated.date = {rest.start, rest.start};
  // One date, or by mistake more.
  for (auto next = rest; is_iso_shaped(word_at(next.of(text), 0));
       next = trim(text, {dated.date.end, rest.end}))
    dated.date.end = next.start + static_cast<std::uint32_t>(word_at(next.of(text), 0).size());
  dated.headline = trim(text, {rest.start + dated.date.size(), rest.end});
  return dated;
}

}  // namespace

std::string recognise_dated(std::string_view text, std::string_view) {
  const Span line = first_line(text);
  const auto words = line.of(text);
  if (!words.starts_with("date ") || words.size() > kLongestHeadline) return {};
  if (!read_line(text, line).date.empty()) return "the first line is 'date YYYY-MM-DD headline'";
  // "date" without a date may still be this form, but is no sentence.
  return ends_sentence(words) ? "" : "the first line opens with 'date'";
}

void read_dated(std::string text, ArticleSource& source) {
  Record record = record_of(std::move(text));
  const std::string_view all = record.text;
  const Span line = first_line(all);
  if (!line.of(all).starts_with("date ") && line.of(all) != "date") {
    source.note("the first line does not open with 'date'");
    return read_plain(std::move(record.text), source);
  }
  const DatedLine dated = read_line(all, line);
  const auto meta_end = dated.date.empty() ? line.start + 4 : dated.date.end;
  record.blocks->push_back({{line.start, meta_end}, BlockKind::meta});
  if (dated.date.empty()) source.note("no date after 'date'");
  for (std::size_t at = 0; at < dated.date.size();
       at = dated.date.of(all).find_first_not_of(' ', at)) {
    const auto date = word_at(dated.date.of(all), at);
    set_date(*record.header, false, "date", date, source);
    at += date.size();
  }
  if (dated.headline.empty()) {
    source.note("no headline after the date");
  } else {
    record.header->headline = dated.headline.of(all);
    record.blocks->push_back({dated.headline, BlockKind::headline});
  }
  read_copy(record, {line.end, static_cast<std::uint32_t>(all.size())}, source);
  source.articles.records.push_back(std::move(record));
}

}  // namespace quoth

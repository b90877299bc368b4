#include "header/fields.h"

#include <fmt/format.h>

#include <algorithm>

#include "header/byline.h"
#include "header/dateline.h"
#include "quoth/lexicon.h"
#include "text/ascii.h"
#include "text/white_space.h"

namespace quoth {
namespace {

std::string* simple_field(Header& header, std::string_view field) {
  if (field == "headline") return &header.headline;
  if (field == "subheadline") return &header.subheadline;
  if (field == "section") return &header.section;
  if (field == "source") return &header.source;
  if (field == "url") return &header.url;
  if (field == "lang") return &header.lang;
  return nullptr;
}

void keep(Header& header, std::string_view key, std::string_view value) {
  header.other.emplace_back(key, value);
}

void keep_second(Header& header, std::string_view key, std::string_view value,
                 std::string_view first, ArticleSource& source) {
  if (first == value) return;
  keep(header, key, value);
  source.note(fmt::format("two values for {}: kept '{}', not '{}'", key, first, value));
}

std::string_view name_of(DateFault fault) {
  switch (fault) {
    case DateFault::impossible:
      return "is impossible";
    case DateFault::ambiguous:
      return "may be day or month first";
    case DateFault::incomplete:
      return "has no year";
    default:
      return "is not understood";
  }
}

/// "2025-02-03T23:10-05:00" and "2025-02-03T23:10:12-05:00": one is told without the seconds.
bool is_same_minute(std::string_view a, std::string_view b) {
  constexpr std::size_t kMinute = std::string_view("2025-02-03T23:10").size();
  const auto zone = [](std::string_view iso) {
    return iso.substr(std::min(iso.find_first_of("+-Z", kMinute), iso.size()));
  };
  return a.size() > kMinute && b.size() > kMinute && a.substr(0, kMinute) == b.substr(0, kMinute) &&
         zone(a) == zone(b);
}

/// A byline field may be written with or without "By"; names that do not look like names are still
/// the byline, since the source says so.
void set_byline(Header& header, std::string_view key, std::string_view value,
                ArticleSource& source) {
  auto authors = read_byline(value);
  if (authors.empty()) authors = read_byline(fmt::format("By {}", value));
  if (authors.empty() && value.find(": ") != value.npos) return keep(header, key, value);
  if (authors.empty()) authors.push_back({std::string(value), {}, {}});
  if (header.byline.empty())
    header.byline = std::move(authors);
  else
    keep_second(header, key, value, header.byline[0].name, source);
}

}  // namespace

std::string_view field_named(std::string_view key) {
  static const Lexicon keys = Lexicon::embedded("header_keys");
  std::string plain = ascii_lower(key);
  std::erase_if(plain, [](char c) { return !is_ascii_letter(c) && !is_ascii_digit(c); });
  const auto row = keys.find(plain);
  return row ? row->field(1) : std::string_view();
}

void set_date(Header& header, bool updated, std::string_view key, std::string_view printed,
              ArticleSource& source) {
  const auto date = read_date(printed, source.day_order);
  auto& field = updated ? header.updated : header.date;
  if (date.fault != DateFault::none) {
    keep(header, key, printed);
    source.warn(fmt::format("{} '{}' {}", key, printed, name_of(date.fault)));
  } else if (field.empty() || date.iso.starts_with(field)) {
    field = date.iso;  // or the same, more precisely
  } else if (!field.starts_with(date.iso) && !is_same_minute(field, date.iso)) {
    keep_second(header, key, printed, field, source);
  }
}

void set_field(Header& header, std::string_view key, std::string_view value,
               ArticleSource& source) {
  set_field(header, field_named(key), key, value, source);
}

void set_field(Header& header, std::string_view field, std::string_view key, std::string_view value,
               ArticleSource& source) {
  value = trim(value);
  if (value.empty()) return;
  if (field == "date" || field == "updated")
    return set_date(header, field == "updated", key, value, source);
  if (field == "byline") return set_byline(header, key, value, source);
  if (field == "dateline" && !header.dateline) {
    const auto found = find_dateline(fmt::format("{} — ", value));
    header.dateline = found ? found->dateline : Dateline{std::string(value), {}, {}};
    return;
  }
  std::string* target = simple_field(header, field);
  if (!target) return keep(header, key, value);
  if (target->empty())
    *target = field == "lang" && ascii_lower(value) == "english" ? "en" : value;
  else
    keep_second(header, key, value, *target, source);
}

}  // namespace quoth

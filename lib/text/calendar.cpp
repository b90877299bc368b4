#include "text/calendar.h"

#include <fmt/format.h>

#include <charconv>

#include "quoth/lexicon.h"
#include "text/ascii.h"

namespace quoth {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

constexpr std::size_t kLongestName = 9;  // "September", "Wednesday"

unsigned number_of(const Lexicon& names, std::string_view word) {
  if (!word.empty() && word.back() == '.') word.remove_suffix(1);
  if (word.empty() || word.size() > kLongestName) return 0;
  char lower[kLongestName];
  for (std::size_t i = 0; i < word.size(); ++i) lower[i] = ascii_lower(word[i]);
  unsigned number = 0;
  if (const auto row = names.find({lower, word.size()})) {
    const auto digits = row->field(1);
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
  }
  return number;
}

/// `digits` digits at `at`, or -1.
int number_at(std::string_view text, std::size_t at, std::size_t digits) {
  int number = 0;
  if (at + digits > text.size()) return -1;
  for (const char c : text.substr(at, digits)) {
    if (c < '0' || c > '9') return -1;
    number = number * 10 + (c - '0');
  }
  return number;
}

}  // namespace

unsigned month_named(std::string_view word) {
  static const Lexicon months = Lexicon::embedded("months");
  return number_of(months, word);
}

unsigned weekday_named(std::string_view word) {
  static const Lexicon weekdays = Lexicon::embedded("weekdays");
  return number_of(weekdays, word);
}

unsigned weekday_of(Date date) { return std::chrono::weekday(sys_days(date)).iso_encoding(); }

std::string iso_date(Date date) {
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

std::string iso_week(Date date) {
  // A week belongs to the year of its Thursday.
  const sys_days thursday = sys_days(date) + days(4 - static_cast<int>(weekday_of(date)));
  const auto year = Date(thursday).year();
  const auto week = (thursday - sys_days(year / 1 / 1)).count() / 7 + 1;
  return fmt::format("{:04}-W{:02}", static_cast<int>(year), week);
}

std::optional<Date> parse_iso_date(std::string_view text) {
  if (text.size() < 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const int year = number_at(text, 0, 4), month = number_at(text, 5, 2),
            day = number_at(text, 8, 2);
  if (year < 0 || month < 0 || day < 0) return std::nullopt;
  const Date date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                  std::chrono::day(static_cast<unsigned>(day))};
  return date.ok() ? std::optional(date) : std::nullopt;
}

Date add_months(Date date, int months) {
  const auto moved = date + std::chrono::months(months);
  return moved.ok() ? moved : Date(moved.year() / moved.month() / std::chrono::last);
}

}  // namespace quoth

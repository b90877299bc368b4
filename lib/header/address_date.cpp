#include "header/address_date.h"

#include <fmt/format.h>

#include <utility>

#include "text/ascii.h"
#include "text/calendar.h"

namespace quoth {
namespace {

/// Years of newspapers that are files: a number of eight digits is rarely one by chance.
constexpr std::string_view kEarliest = "1700", kLatest = "2100";
constexpr std::size_t kLongestMonth = std::string_view("September").size();

/// Two digits behind the separator, or behind none, at `at`; empty if they do not stand there.
std::string_view pair_at(std::string_view address, std::size_t at, std::string_view separator) {
  if (address.substr(std::min(at, address.size()), separator.size()) != separator) return {};
  const auto digits = address.substr(std::min(at + separator.size(), address.size()), 2);
  const bool two = digits.size() == 2 && is_ascii_digit(digits[0]) && is_ascii_digit(digits[1]);
  return two ? digits : std::string_view();
}

/// "/03" and "/mar" behind the year: the number of the month and the bytes it takes, with its
/// separator. Zero bytes: neither stands there.
std::pair<std::string, std::size_t> month_at(std::string_view address, std::size_t at,
                                             std::string_view separator) {
  if (const auto digits = pair_at(address, at, separator); !digits.empty())
    return {std::string(digits), separator.size() + 2};
  const auto start = at + separator.size();
  const auto end = separator.empty() ? address.npos : address.find(separator, start);
  const auto number = end == address.npos || end - start > kLongestMonth
                          ? 0
                          : month_named(address.substr(start, end - start));
  if (number == 0) return {};
  return {fmt::format("{:02}", number), end - at};
}

/// The date whose year begins at `at`.
std::string date_at(std::string_view address, std::size_t at) {
  const auto year = address.substr(at, 4);
  if (year < kEarliest || year > kLatest) return {};
  const auto mark = address.substr(at + 4, 1);
  const bool separated = mark == "-" || mark == "_" || mark == "/" || mark == ".";
  const auto separator = separated ? mark : std::string_view();
  const auto [month, size] = month_at(address, at + 4, separator);
  const auto day = pair_at(address, at + 4 + size, separator);
  if (month.empty() || day.empty()) return {};
  const auto end = at + 4 + size + separator.size() + 2;
  if (end < address.size() && is_ascii_digit(address[end])) return {};
  auto iso = fmt::format("{}-{}-{}", year, month, day);
  return parse_iso_date(iso) ? iso : std::string();
}

}  // namespace

std::string date_in_address(std::string_view address) {
  std::string last;
  for (std::size_t at = 0; at + 8 <= address.size(); ++at) {
    const bool begins =
        is_ascii_digit(address[at]) && (at == 0 || !is_ascii_digit(address[at - 1]));
    if (!begins) continue;
    if (auto date = date_at(address, at); !date.empty()) last = std::move(date);
  }
  return last;
}

}  // namespace quoth

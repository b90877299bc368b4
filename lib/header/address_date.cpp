#include "header/address_date.h"

#include "text/ascii.h"
#include "text/calendar.h"

namespace quoth {
namespace {

/// Years of newspapers that are files: a number of eight digits is rarely one by chance.
constexpr std::string_view kEarliest = "1700", kLatest = "2100";

/// Two digits behind the separator, or behind none, at `at`; empty if they do not stand there.
std::string_view pair_at(std::string_view address, std::size_t at, std::string_view separator) {
  if (address.substr(std::min(at, address.size()), separator.size()) != separator) return {};
  const auto digits = address.substr(std::min(at + separator.size(), address.size()), 2);
  const bool two = digits.size() == 2 && is_ascii_digit(digits[0]) && is_ascii_digit(digits[1]);
  return two ? digits : std::string_view();
}

/// The date whose year begins at `at`.
std::string date_at(std::string_view address, std::size_t at) {
  const auto year = address.substr(at, 4);
  if (year < kEarliest || year > kLatest) return {};
  const auto mark = address.substr(at + 4, 1);
  const bool separated = mark == "-" || mark == "_" || mark == "/" || mark == ".";
  const auto separator = separated ? mark : std::string_view();
  const auto month = pair_at(address, at + 4, separator);
  const auto day = pair_at(address, at + 6 + separator.size(), separator);
  if (month.empty() || day.empty()) return {};
  const auto end = at + 8 + 2 * separator.size();
  if (end < address.size() && is_ascii_digit(address[end])) return {};
  auto iso = std::string(year) + "-" + std::string(month) + "-" + std::string(day);
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

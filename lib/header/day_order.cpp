// Whether days or months come first in the numeric dates of a file.
#include <fmt/format.h>

#include "header/date.h"
#include "header/date_tokens.h"
#include "text/ascii.h"

namespace quoth {

DayOrder find_day_order(std::string_view text) {
  bool day_first = false, month_first = false;
  for (std::size_t i = text.find('/'); i != text.npos; i = text.find('/', i + 1)) {
    if (i < 1 || i + 4 >= text.size() || !is_ascii_digit(text[i - 1])) continue;
    const auto start = i >= 2 && is_ascii_digit(text[i - 2]) ? i - 2 : i - 1;
    const auto first = date_tokens(text.substr(start, 11));
    const bool date = first.size() >= 5 && first[2].kind == DateToken::number &&
                      first[3].text == "/" && first[4].kind == DateToken::number &&
                      first[4].text.size() >= 2;
    if (!date) continue;
    day_first |= first[0].value > 12 && first[0].value <= 31 && first[2].value <= 12;
    month_first |= first[2].value > 12 && first[2].value <= 31 && first[0].value <= 12;
  }
  if (day_first == month_first) return DayOrder::unknown;
  return day_first ? DayOrder::day_first : DayOrder::month_first;
}

DayOrder day_order_of(std::string_view language) {
  const auto lower = ascii_lower(language);
  if (lower == "en-us" || lower == "en_us") return DayOrder::month_first;
  for (const std::string_view region : {"au", "gb", "ie", "in", "nz", "sg", "za"})
    if (lower == fmt::format("en-{}", region) || lower == fmt::format("en_{}", region))
      return DayOrder::day_first;
  return DayOrder::unknown;
}

}  // namespace quoth

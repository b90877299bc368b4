#include "header/dateline.h"

#include <algorithm>
#include <string>

#include "header/date.h"
#include "text/ascii.h"
#include "text/calendar.h"
#include "text/unicode.h"
#include "text/white_space.h"

namespace quoth {
namespace {

constexpr std::size_t kLongest = 120;  // bytes, without the dash

struct Dash {
  std::size_t at, size;
};

/// The dash that ends a dateline: with a blank after it, or a closing bracket before it.
std::optional<Dash> find_dash(std::string_view paragraph) {
  for (const std::string_view dash : {" -- ", " — ", " – ", " - ", " _ ", "— ", "– ", "-- ", "—"}) {
    const auto at = paragraph.substr(0, kLongest).find(dash);
    if (at != paragraph.npos && at > 0) return Dash{at, dash.size()};
  }
  return std::nullopt;
}

bool is_capital_or_particle(std::string_view word) {
  constexpr std::string_view kSmall[] = {"and",  "at", "de", "del", "in",  "la",
                                         "near", "of", "on", "the", "upon"};
  if (std::ranges::binary_search(kSmall, word)) return true;
  return is_upper(code_point_at(word, 0).code);
}

bool is_place(std::string_view place) {
  if (place.empty()) return false;
  for (std::size_t at = 0; (at = place.find_first_not_of(" ,/", at)) != place.npos;) {
    const auto end = std::min(place.find_first_of(" ,/", at), place.size());
    const auto word = place.substr(at, end - at);
    if (!is_capital_or_particle(word) || word.find_first_of("\"“”:;!?0123456789") != word.npos)
      return false;
    at = end;
  }
  return true;
}

/// "SEOUL", "ST. LOUIS": the first word of three letters or more has no small one.
bool is_in_capitals(std::string_view place) {
  int letters = 0;
  for (const char c : place.substr(0, place.find(','))) {
    if (is_ascii_lower(c)) return false;
    letters += is_ascii_upper(c) || static_cast<signed char>(c) < 0;
  }
  return letters >= 3;
}

/// "(Yonhap)" at the end of `head` is cut off and returned without its brackets.
std::string_view cut_agency(std::string_view& head) {
  const auto open = head.rfind('(');
  if (open == head.npos || !head.ends_with(')')) return {};
  const auto agency = head.substr(open + 1, head.size() - open - 2);
  head = trim(head.substr(0, open));
  return agency;
}

/// ", Sept. 3" at the end of `head` is cut off and returned.
std::string_view cut_date(std::string_view& head) {
  for (auto comma = head.find(','); comma != head.npos; comma = head.find(',', comma + 1)) {
    const auto tail = trim(head.substr(comma + 1));
    const auto date = read_date(tail, DayOrder::unknown);
    const bool weekday = weekday_named(tail) != 0;
    if (!weekday && (date.fault == DateFault::absent || date.leftover > 0 || !date.has_day))
      continue;
    head = trim(head.substr(0, comma));
    return tail;
  }
  return {};
}

/// "**SEOUL**", of Markdown.
std::string_view without_emphasis(std::string_view head) {
  const auto first = head.find_first_not_of("*_");
  return first == head.npos ? head : head.substr(first, head.find_last_not_of("*_") + 1 - first);
}

bool starts_sentence(std::string_view rest) { return !rest.empty() && !is_ascii_lower(rest[0]); }

}  // namespace

std::optional<FoundDateline> find_dateline(std::string_view paragraph) {
  const auto dash = find_dash(paragraph);
  if (!dash) return std::nullopt;
  auto head = without_emphasis(trim(paragraph.substr(0, dash->at)));
  const auto rest = trim(paragraph.substr(dash->at + dash->size, 64));
  const auto agency = cut_agency(head);
  const auto date = cut_date(head);
  const bool certain = !agency.empty() || !date.empty();
  if (!is_place(head) || !(certain || is_in_capitals(head)) || !(certain || starts_sentence(rest)))
    return std::nullopt;
  const auto end = trim(paragraph.substr(0, dash->at + dash->size)).size();
  return FoundDateline{{std::string(head), std::string(date), std::string(agency)},
                       static_cast<std::uint32_t>(end)};
}

}  // namespace quoth

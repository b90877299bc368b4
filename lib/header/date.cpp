#include "header/date.h"

#include <fmt/format.h>

#include <algorithm>

#include "header/date_time.h"
#include "header/date_tokens.h"
#include "text/ascii.h"
#include "text/calendar.h"
#include "text/zone.h"

namespace quoth {
namespace {

constexpr int kFirstYear = 1500, kLastYear = 2199;

/// Walks over the tokens of one printed date. Each `take_` reads a part that stands at `at_`, or
/// leaves it there and says false.
class DateReader {
 public:
  DateReader(std::string_view printed, DayOrder order)
      : tokens_(date_tokens(printed)), order_(order) {}

  PrintedDate read() {
    while (at_ < tokens_.size()) {
      const bool taken = take_iso() || take_numeric() || take_time() || take_offset() ||
                         take_word() || take_number() || take_mark();
      if (!taken) {
        ++leftover_;
        ++at_;
      }
    }
    return result();
  }

 private:
  bool is(std::size_t i, DateToken::Kind kind) const {
    return i < tokens_.size() && tokens_[i].kind == kind;
  }
  bool is_mark(std::size_t i, std::string_view marks) const {
    return is(i, DateToken::mark) && marks.find(tokens_[i].text[0]) != marks.npos;
  }
  bool is_digits(std::size_t i, std::size_t least, std::size_t most) const {
    return is(i, DateToken::number) && tokens_[i].text.size() >= least &&
           tokens_[i].text.size() <= most;
  }
  bool is_word(std::size_t i, std::string_view lower) const {
    return is(i, DateToken::word) && ascii_lower(tokens_[i].text) == lower;
  }
  int value(std::size_t i) const { return tokens_[i].value; }
  bool has_date() const { return when_.year >= 0 || when_.month >= 0 || when_.day >= 0; }

  void set_date(int year, int month, int day, std::size_t length) {
    when_.year = year;
    when_.month = month;
    when_.day = day;
    at_ += length;
  }

  /// 2025-09-03, 2025/9/3, 2025.9.3, 2025. 9. 3, 2025-09, 20250903.
  bool take_iso() {
    if (has_date()) return false;
    if (is_digits(at_, 8, 8) && in_years(value(at_) / 10000)) {
      set_date(value(at_) / 10000, value(at_) / 100 % 100, value(at_) % 100, 1);
      return true;
    }
    if (!is_digits(at_, 4, 4) || !is_mark(at_ + 1, "-/.") || !is_digits(at_ + 2, 1, 2))
      return false;
    const bool has_day = is_mark(at_ + 3, tokens_[at_ + 1].text) && is_digits(at_ + 4, 1, 2);
    set_date(value(at_), value(at_ + 2), has_day ? value(at_ + 4) : -1, has_day ? 5 : 3);
    return true;
  }

  /// 3/9/2025, 03.09.25, 3-9-2025: days or months first, as the file has it.
  bool take_numeric() {
    const bool numeric = is_digits(at_, 1, 2) && is_mark(at_ + 1, "/.-") &&
                         is_digits(at_ + 2, 1, 2) && is_mark(at_ + 3, tokens_[at_ + 1].text) &&
                         (is_digits(at_ + 4, 4, 4) || is_digits(at_ + 4, 2, 2));
    if (!numeric || has_date()) return false;
    const int first = value(at_), second = value(at_ + 2), year = full_year(value(at_ + 4));
    const auto order = order_ == DayOrder::unknown ? order_by_weekday(first, second, year) : order_;
    const bool day_first = first > 12 || (second <= 12 && order == DayOrder::day_first);
    ambiguous_ = first <= 12 && second <= 12 && first != second && order == DayOrder::unknown;
    set_date(year, day_first ? second : first, day_first ? first : second, 5);
    return true;
  }

  static int full_year(int year) { return year < 100 ? 2000 + year : year; }

  /// "Tue 3/9/2024" was in September: of the two days, only that one was a Tuesday.
  DayOrder order_by_weekday(int first, int second, int year) const {
    const auto is_it = [&](int month, int day, unsigned weekday) {
      const Date date = std::chrono::year(year) / month / day;
      return date.ok() && weekday_of(date) == weekday;
    };
    for (const DateToken& token : tokens_) {
      const auto weekday = token.kind == DateToken::word ? weekday_named(token.text) : 0;
      if (weekday == 0) continue;
      const bool day_first = is_it(second, first, weekday);
      if (day_first == is_it(first, second, weekday)) continue;
      return day_first ? DayOrder::day_first : DayOrder::month_first;
    }
    return DayOrder::unknown;
  }

  /// 18:04:26.000, 6:04 p.m., 6 pm, 18.04 GMT, 1804 GMT, T18:04, T180426.
  bool take_time() {
    if (when_.hour >= 0) return false;
    const bool marked = is_word(at_, "t") && tokens_[at_].glued;
    const auto i = at_ + marked;
    if (is_digits(i, 1, 2) && is_mark(i + 1, ":") && is_digits(i + 2, 2, 2)) return take_clock(i);
    if (is_digits(i, 1, 2) && is_mark(i + 1, ".") && is_digits(i + 2, 2, 2) && names_time(i + 3))
      return take_clock(i);
    if (is_digits(i, 1, 2) && is_half_day(i + 1)) return set_time(value(i), -1, -1, i + 1);
    if ((marked || has_date()) && is_digits(i, 4, 4) && (marked || names_time(i + 1)))
      return set_time(value(i) / 100, value(i) % 100, -1, i + 1);
    if (marked && is_digits(i, 6, 6))
      return set_time(value(i) / 10000, value(i) / 100 % 100, value(i) % 100, i + 1);
    return false;
  }

  bool take_clock(std::size_t i) {
    const bool seconds = is_mark(i + 3, ":") && is_digits(i + 4, 2, 2);
    auto end = i + (seconds ? 5 : 3);
    if (seconds && is_mark(end, ".,") && is(end + 1, DateToken::number) && tokens_[end].glued)
      end += 2;
    return set_time(value(i), value(i + 2), seconds ? value(i + 4) : -1, end);
  }

  bool set_time(int hour, int minute, int second, std::size_t end) {
    when_.hour = hour;
    when_.minute = std::max(minute, 0);  // "6 p.m." is written as 18:00
    when_.second = second;
    at_ = end;
    if (!is_half_day(at_)) return true;
    if (hour > 12 || hour == 0)
      when_.hour = hour == 0 ? 24 : hour;  // "0 p.m." is impossible, "18:04 pm" merely redundant
    else
      when_.hour = hour % 12 + (is_word(at_, "pm") ? 12 : 0);
    ++at_;
    return true;
  }

  bool is_half_day(std::size_t i) const { return is_word(i, "am") || is_word(i, "pm"); }
  bool names_time(std::size_t i) const {
    return is_half_day(i) || (is(i, DateToken::word) && !zone_named(tokens_[i].text).empty());
  }

  /// +09:00, +0900, -5 after a time, or after "GMT" and "UTC".
  bool take_offset() {
    if (when_.hour < 0 || !is_mark(at_, "+-") || !is_digits(at_ + 1, 1, 4)) return false;
    const bool pair = is_digits(at_ + 1, 1, 2) && is_mark(at_ + 2, ":") && is_digits(at_ + 3, 2, 2);
    // "6:04 pm - 3 Sept": a dash with blanks is no sign.
    if (!tokens_[at_ + 1].glued || (when_.zone.empty() && !pair && !is_digits(at_ + 1, 4, 4)))
      return false;
    const bool four = is_digits(at_ + 1, 3, 4);
    const int hours = four ? value(at_ + 1) / 100 : value(at_ + 1);
    const int minutes = pair ? value(at_ + 3) : four ? value(at_ + 1) % 100 : 0;
    impossible_ |= hours > 14 || minutes > 59;
    when_.zone = fmt::format("{}{:02}:{:02}", tokens_[at_].text, hours, minutes);
    at_ += pair ? 4 : 2;
    return true;
  }

  bool take_word() {
    if (!is(at_, DateToken::word)) return false;
    const auto word = tokens_[at_].text;
    if (const auto month = month_named(word); month && when_.month < 0)
      when_.month = static_cast<int>(month);
    else if (const auto zone = zone_named(word); !zone.empty() && when_.hour >= 0)
      when_.zone = when_.zone.empty() ? std::string(zone) : when_.zone;
    else if (!is_filler(word) && !weekday_named(word))
      return false;
    ++at_;
    return true;
  }

  bool is_filler(std::string_view word) const {
    constexpr std::string_view kFillers[] = {"at", "on", "of",  "the",   "st",    "nd",
                                             "rd", "th", "hrs", "hours", "local", "time",
                                             "•",  "·",  "–",   "—"};
    return std::ranges::find(kFillers, ascii_lower(word)) != std::end(kFillers);
  }

  /// A day or a year beside the name of a month.
  bool take_number() {
    if (!is(at_, DateToken::number)) return false;
    const bool month_near = when_.month >= 0 || month_follows(at_ + 1);
    if (is_digits(at_, 1, 2) && when_.day < 0 && month_near)
      when_.day = value(at_);
    else if (is_digits(at_, 4, 4) && when_.year < 0 && in_years(value(at_)))
      when_.year = value(at_);
    else if (is_digits(at_, 2, 2) && when_.year < 0 && when_.month >= 0 && when_.day >= 0)
      when_.year = 2000 + value(at_);
    else
      return false;
    ++at_;
    return true;
  }

  /// "3 Sept", "3rd of September", "03-Sep-2025".
  bool month_follows(std::size_t i) const {
    for (int steps = 0; steps < 3 && i < tokens_.size(); ++steps, ++i) {
      if (is(i, DateToken::word) && month_named(tokens_[i].text)) return true;
      const bool between =
          is_mark(i, "-./,") || (is(i, DateToken::word) && is_filler(tokens_[i].text));
      if (!between) return false;
    }
    return false;
  }

  bool take_mark() {
    if (!is_mark(at_, ",.-/:()[]|'")) return false;
    ++at_;
    return true;
  }

  static bool in_years(int year) { return year >= kFirstYear && year <= kLastYear; }

  PrintedDate result() const {
    PrintedDate date{{}, DateFault::none, when_.day >= 0, when_.hour >= 0, leftover_};
    if (when_.year < 0 && (when_.month < 0 || when_.day < 0))
      date.fault = DateFault::absent;
    else if (impossible_ || !is_possible(when_))
      date.fault = DateFault::impossible;
    else if (when_.year < 0)
      date.fault = DateFault::incomplete;
    else if (ambiguous_)
      date.fault = DateFault::ambiguous;
    if (date.fault == DateFault::none) date.iso = iso_date_time(when_);
    return date;
  }

  std::vector<DateToken> tokens_;
  DayOrder order_;
  std::size_t at_ = 0;
  DateTime when_;
  bool ambiguous_ = false, impossible_ = false;
  int leftover_ = 0;
};

}  // namespace

PrintedDate read_date(std::string_view printed, DayOrder order) {
  return DateReader(printed, order).read();
}

}  // namespace quoth

// Which year, which week: incomplete dates against the reference.
#include <charconv>
#include <cstdlib>

#include "time/dates.h"

namespace quoth {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

/// A day in the middle: enough to tell which year is nearer.
sys_days middle_of(const Moment& m) {
  unsigned month = m.month, day = m.day == 0 ? 15 : m.day;
  if (m.grain == Grain::quarter) month = m.number * 3 - 1;
  if (m.grain == Grain::season) month = m.number * 3 + 1;  // April, July, October
  if (m.grain == Grain::season && m.number == 4)           // a winter is of the year it begins in
    return sys_days(std::chrono::year(m.year + 1) / 1 / 15);
  if (m.grain == Grain::half) month = m.number == 1 ? 4 : 10;
  const Date date = std::chrono::year(m.year) / std::chrono::month(month) / std::chrono::day(day);
  return sys_days(date);
}

/// What speaks against a year, in days: far away, against the tense, not the year of writing
/// (which news leaves out). A day of next month after a past verb is likelier than one eleven
/// months ago; a month without a day, after a past verb, is over.
int cost_of(const Moment& m, Date today, Tense tense) {
  const int slack = m.grain == Grain::day ? 0 : m.grain == Grain::month ? 16 : 50;
  const auto distance = static_cast<int>((middle_of(m) - sys_days(today)).count());
  const bool against =
      (tense == Tense::past && distance > slack) || (tense == Tense::future && distance < -slack);
  const bool other_year = m.year != static_cast<int>(today.year());
  const int wrong = m.grain == Grain::day ? 200 + 2 * std::abs(distance) : 600;
  return std::abs(distance) + (other_year ? 150 : 0) + (against ? wrong : 0);
}

/// Anonymous Gregorian computus (Nature, 20 April 1876; in Meeus, Astronomical Algorithms, ch. 8).
Date easter_in(int year) {
  const int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4;
  const int f = (b + 8) / 25, g = (b - f + 1) / 3, h = (19 * a + b - d - g + 15) % 30;
  const int i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
  const int m = (a + 11 * h + 22 * l) / 451, n = h + l - 7 * m + 114;
  return std::chrono::year(year) / (n / 31) / (n % 31 + 1);
}

int number_in(std::string_view text) {
  int number = 0;
  if (!text.empty() && text[0] == '+') text.remove_prefix(1);
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

}  // namespace

Date holiday_in(std::string_view rule, int year) {
  if (rule[0] == 'E') return sys_days(easter_in(year)) + days(number_in(rule.substr(1)));
  const auto month = std::chrono::month(static_cast<unsigned>(number_in(rule.substr(0, 2))));
  if (rule[2] == '-') return std::chrono::year(year) / month / number_in(rule.substr(3));
  const std::chrono::weekday weekday(static_cast<unsigned>(number_in(rule.substr(3, 1))));
  const auto nth = rule.substr(5);
  const auto later = days(nth.find('+') == nth.npos ? 0 : number_in(nth.substr(nth.find('+'))));
  if (nth[0] == '-')
    return sys_days(std::chrono::year(year) / month / weekday[std::chrono::last]) + later;
  const auto index = static_cast<unsigned>(number_in(nth.substr(0, 1)));
  return sys_days(std::chrono::year(year) / month / weekday[index]) + later;
}

Moment place_year(const TimeContext& c, Moment moment, Tense tense) {
  if (!c.today) return moment;
  const int this_year = static_cast<int>(c.today->year());
  Moment best = moment;
  int lowest = std::numeric_limits<int>::max();
  for (moment.year = this_year - 1; moment.year <= this_year + 1; ++moment.year) {
    if (moment.grain == Grain::day && !moment.date()) continue;  // 29 February
    if (const int cost = cost_of(moment, *c.today, tense); cost < lowest) {
      lowest = cost;
      best = moment;
    }
  }
  return best;
}

Moment place_weekday(const TimeContext& c, unsigned weekday, Tense tense) {
  if (!c.today) return {.grain = Grain::day, .number = weekday};
  const int today = static_cast<int>(weekday_of(*c.today)), wanted = static_cast<int>(weekday);
  const bool ahead = tense == Tense::future || tense == Tense::present;
  const int step = ahead ? (wanted - today + 7) % 7 : -((today - wanted + 7) % 7);
  return moment_of(sys_days(*c.today) + days(step));
}

}  // namespace quoth

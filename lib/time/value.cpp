// How moments are written in TIMEX3, and how they are moved.
#include "time/value.h"

#include <fmt/format.h>

namespace quoth {
namespace {

constexpr const char* kSeasons[] = {"SP", "SU", "FA", "WI"};

std::string year_text(const Moment& m) {
  if (m.year == Moment::kUnknown) return "XXXX";
  if (m.year < 0) return fmt::format("BC{:04}", -m.year);
  return fmt::format("{}{:04}", m.fiscal ? "FY" : "", m.year);
}

std::string number_text(unsigned number) {
  return number == 0 ? "XX" : fmt::format("{:02}", number);
}

/// A week is kept as its Monday, whose ISO week may be of another year.
std::string week_text(const Moment& m, const char* after) {
  const auto monday = m.date();
  return (monday ? iso_week(*monday) : year_text(m) + "-WXX") + after;
}

/// A weekday without a date is told by its number; other days by what is known of them.
std::string day_text(const Moment& m) {
  if (m.number != 0 && !m.date()) return fmt::format("{}-WXX-{}", year_text(m), m.number);
  return fmt::format("{}-{}-{}", year_text(m), number_text(m.month), number_text(m.day));
}

/// A year's hundred or ten, counted down also before Christ.
std::string years_text(const Moment& m, int size, int width) {
  if (m.year == Moment::kUnknown) return std::string(static_cast<std::size_t>(width), 'X');
  return fmt::format("{}{:0{}}", m.year < 0 ? "BC" : "", (m.year < 0 ? -m.year : m.year) / size,
                     width);
}

int months_of(char unit) { return unit == 'Q' ? 3 : 1; }

int years_of(char unit) { return unit == 'C' ? 100 : unit == 'T' ? 10 : 1; }

}  // namespace

Grain grain_of(char unit) {
  switch (unit) {
    case 'W':
    case 'F':
      return Grain::week;
    case 'E':
      return Grain::weekend;
    case 'M':
      return Grain::month;
    case 'Q':
      return Grain::quarter;
    case 'Y':
      return Grain::year;
    case 'T':
      return Grain::decade;
    case 'C':
      return Grain::century;
    default:
      return Grain::day;
  }
}

Moment moment_of(Date date) {
  return {.grain = Grain::day,
          .year = static_cast<int>(date.year()),
          .month = static_cast<unsigned>(date.month()),
          .day = static_cast<unsigned>(date.day())};
}

std::optional<Date> Moment::date() const {
  if (year == kUnknown || month == 0 || day == 0) return std::nullopt;
  const Date date{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
  return date.ok() ? std::optional(date) : std::nullopt;
}

std::string Moment::value() const {
  if (!ref.empty()) return std::string(ref);
  switch (grain) {
    case Grain::century:
      return years_text(*this, 100, 2) + clock;
    case Grain::decade:
      return years_text(*this, 10, 3) + clock;
    case Grain::year:
      return year_text(*this) + clock;
    case Grain::half:
      return fmt::format("{}-H{}", year_text(*this), number);
    case Grain::quarter:
      return fmt::format("{}-Q{}", year_text(*this), number ? fmt::to_string(number) : "X");
    case Grain::season:
      return fmt::format("{}-{}", year_text(*this), kSeasons[(number - 1) % 4]);
    case Grain::month:
      return fmt::format("{}-{}", year_text(*this), number_text(month)) + clock;
    case Grain::week:
      return week_text(*this, "") + clock;
    case Grain::weekend:
      return week_text(*this, "-WE") + clock;
    case Grain::day:
      break;
  }
  return day_text(*this) + clock;
}

Moment Moment::as(Grain coarser) const {
  Moment result{.grain = coarser, .year = year};
  if (coarser >= Grain::month) result.month = month;
  if (coarser == Grain::quarter && month != 0) result.number = (month + 2) / 3;
  if (coarser < Grain::week) return result;
  result.day = day;
  const auto monday_or_day = date();
  if (monday_or_day && coarser != Grain::day) {
    const auto back = std::chrono::days(weekday_of(*monday_or_day) - 1);
    result = moment_of(std::chrono::sys_days(*monday_or_day) - back);
    result.grain = coarser;
  }
  return result;
}

Moment Moment::moved(int count, char unit) const {
  const Grain to = grain_of(unit);
  if (unit == 'F') count *= 2;
  // One cannot count days from a year.
  if (grain < to || (to >= Grain::week && !date()) || year == kUnknown)
    return Moment{.grain = to, .number = to == Grain::season ? 1u : 0u};
  if (to >= Grain::week) {
    const auto step = std::chrono::days(to == Grain::day ? count : 7 * count);
    Moment moved_day = moment_of(std::chrono::sys_days(*date()) + step);
    return moved_day.as(to);
  }
  // The rest keeps no day, so that the arithmetic is on months or years alone.
  Moment result = as(to);
  if (to == Grain::month || to == Grain::quarter) {
    const unsigned from = to == Grain::month ? month : result.number * 3;
    const auto first = std::chrono::year(year) / std::chrono::month(from) / 1;
    const Moment there = moment_of(add_months(first, count * months_of(unit)));
    return there.as(to);
  }
  result.year += count * years_of(unit);
  if (year > 0 && result.year <= 0) --result.year;  // there is no year 0
  return result;
}

TimeExpression expression_of(Span span, const Moment& moment) {
  return {span, moment.clock.empty() ? TimeType::date : TimeType::time, moment.value(), moment.mod};
}

}  // namespace quoth

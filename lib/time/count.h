// Numbers of units: "two and a half years", "18 months", "several weeks", "three-day".
#pragma once

#include <optional>

#include "time/reader.h"

namespace quoth {

/// A number in figures or words.
struct Count {
  std::size_t end = 0;
  double number = 0;   // 0 where it is vague
  bool vague = false;  // "several": X in the value
};

/// "25", "1,200", "2.5", "twenty-five", "two hundred", "a few".
std::optional<Count> read_count(const TimeReader& s, std::size_t at);

/// "third", "21st"; "final" counts from the end: -1.
struct Ordinal {
  std::size_t end = 0;
  int number = 0;
};
std::optional<Ordinal> read_ordinal(const TimeReader& s, std::size_t at);

/// A number of units, before one knows whether it is a duration or the way to a point.
struct Length {
  std::size_t end = 0;
  Count count;
  char unit = 0;           // the letter of time_words.tsv
  bool hyphened = false;   // "three-day": an adjective
  std::string value = {};  // TIMEX3: "P2Y", "PT90M", "PXW", "P2Y3M"
};

/// "three years", "three-year", "half an hour", "a year and a half", "two years and three months".
/// A lone "years" is none, nor is "a year" (read_length_with_article).
std::optional<Length> read_length(const TimeReader& s, std::size_t at);

/// "a year", "an hour".
std::optional<Length> read_length_with_article(const TimeReader& s, std::size_t at);

/// The letter of a unit word, singular or plural, or 0.
char unit_at(const TimeReader& s, std::size_t at);

/// "P3D", "PT2H"; a count of 0 is X.
std::string length_value(double count, char unit);

}  // namespace quoth

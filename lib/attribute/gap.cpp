#include "attribute/gap.h"

#include <algorithm>

#include "attribute/speech.h"
#include "syntax/noun_phrase.h"
#include "syntax/words.h"
#include "text/white_space.h"

namespace quoth {
namespace {

/// Words of up to this many letters in all may stand between a quotation and its tag ("as",
/// "then").
constexpr std::size_t max_gap_letters = 4;

/// Bytes of "last week at a meeting of the council in Arden,".
constexpr std::uint32_t longest_circumstance = 90;

}  // namespace

bool conjoins(std::string_view gap) {
  gap = trim(gap);
  if (gap.starts_with(",")) gap = trim(gap.substr(1));
  return gap == "and" || gap == "but" || gap == "or";
}

bool is_near(std::string_view text, std::uint32_t from, std::uint32_t to) {
  return from <= to && to - from < 40 &&
         count_letters(text.substr(from, to - from)) <= max_gap_letters;
}

bool only_circumstance(std::string_view text, Span gap) {
  const std::string_view words = trim(gap.of(text));
  if (gap.size() > longest_circumstance || (!words.ends_with(",") && !words.ends_with(":")))
    return false;
  const Words between(text, tokenize(text, gap), {});
  const Word& first = between[between[0].is(kComma) ? 1 : 0];
  if (!first.is(kPreposition | kTime | kAdverb) && !first.lower.ends_with("ing")) return false;
  for (int i = 0; i < between.size(); ++i)
    if (between[i].is(kSubject | kConjunction | kWh | kThat | kMark) || is_finite(between, i))
      return false;
  return true;
}

bool has_break(std::string_view text, Span gap) {
  const std::string_view words = gap.of(text);
  for (std::string_view mark : {",", ":", ";", "-", "–", "—"})
    if (words.find(mark) != std::string_view::npos) return true;
  return false;
}

bool opens_clause(std::string_view text, std::uint32_t at) {
  const std::string_view left = trim(text.substr(at > 12 ? at - 12 : 0, std::min(at, 12u)));
  for (std::string_view link : {", and", ", but", ", while", " while", " whom", ", who", ", which",
                                " whereas", ", as", " when", " where", ";"})
    if (left.ends_with(link)) return true;
  return false;
}

}  // namespace quoth

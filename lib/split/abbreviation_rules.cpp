// Stops of abbreviations, initials, figures and short names.
#include <algorithm>

#include "split/lexicons.h"
#include "split/marks.h"
#include "split/rules.h"
#include "split/shape.h"
#include "syntax/role_nouns.h"
#include "text/calendar.h"
#include "text/unicode.h"
#include "text/zone.h"

namespace quoth::splitting {
namespace {

/// The word before the word before, between blanks; 24 bytes at most.
std::string_view word_before_last(const Context& c) {
  const CodePoint blank = code_point_before(c.text, c.before.start);
  if (c.before.start <= c.from || !is_space(blank.code)) return {};
  const std::uint32_t end = c.before.start - blank.size;
  std::uint32_t start = end;
  while (start > c.from && end - start < 24 && !is_space(code_point_before(c.text, start).code))
    start -= code_point_before(c.text, start).size;
  return c.text.substr(start, end - start);
}

/// "p.m. Tuesday", "a.m. Sept. 4", "p.m. EST", "a.m. Pacific time": what says more of the hour.
bool is_day_or_zone(std::string_view word) {
  constexpr std::string_view kZones[] = {"Eastern", "Central", "Mountain",  "Pacific",
                                         "Alaska",  "Hawaii",  "Greenwich", "Universal"};
  return weekday_named(word) != 0 || month_named(word) != 0 || !zone_named(word).empty() ||
         std::find(std::begin(kZones), std::end(kZones), word) != std::end(kZones);
}

/// "Dunn & Co. Ltd.", "Hale Corp. Class A stock": what follows the ending of a company within a
/// name.
bool extends_company(std::string_view word) {
  constexpr std::string_view kTails[] = {
      "AG",      "BV",  "Class", "Inc", "International", "KG",  "LLC", "LLP", "LP",
      "Limited", "Ltd", "NV",    "PLC", "Plc",           "Pte", "Pty", "SA",  "Series"};
  return std::find(std::begin(kTails), std::end(kTails), word) != std::end(kTails);
}

/// A figure that belongs to what stands before it: "on May 4", "Section 7", "at 5 / 2", "§ 6"; not
/// one after a mark, which may number an item: "two things: 1. Tea".
bool is_claimed_by(std::string_view earlier) {
  if (earlier.empty()) return false;
  const char32_t last = code_point_before(earlier, static_cast<std::uint32_t>(earlier.size())).code;
  const bool goes_on = is_letter(last) || is_digit(last) || is_dash(last) || last == '/' ||
                       last == 0xA7 || last == '#';
  return goes_on || !abbreviation_class(earlier).empty();
}

/// "DSP. Rao", but "…said the DSP. Police went", "…by a DSP. The men".
bool is_before_name(const Context& c) {
  const LowerCase earlier(word_before_last(c));
  const std::string_view word = earlier;
  return word != "the" && word != "a" && word != "an" &&
         !is_function_word(LowerCase(c.word_text()));
}

}  // namespace

// Mr. Kim; No. 7; Sept. 3; e.g. this
Answer abbreviation(const Context& c, Evidence&) {
  if (c.mark != Mark::period || c.end != c.stop.end) return {};
  const auto kind = c.kind;
  if (kind.empty()) return {};
  const auto shape = c.next_shape;
  if (shape == "low" && kind != "unit") return no("abbreviation-lower");
  if (kind == "latin") return no("latin");
  // "MIAMI, Fla. -- The", "BOISE, Idaho (AP) —": a dateline, and what brackets explain.
  const bool explained = c.opener == Opener::bracket && kind != "etc" && kind != "unit";
  if (c.opener == Opener::dash || explained) return no("abbreviation-goes-on");
  // "At 5 a.m. Mr. Kim left": nobody says no more than that.
  if (kind == "time" && c.stop.start - c.from < 12) return no("time-opens");
  if (kind == "time" && is_day_or_zone(c.word_text())) return no("time-goes-on");
  if (kind == "company" && extends_company(c.word_text())) return no("company-goes-on");
  if ((kind == "title" || (kind == "rank" && is_before_name(c))) && is_capital_shape(shape))
    return no("title");
  if (kind == "state" && shape == "dig" && c.word.size() == 5) return no("postal-code");
  if (takes_figure(kind) && shape == "dig") return no("number-follows");
  return {};
}

// "…took vitamin C. Doctors", "…than I. Did": the letter is a word of its own.
Answer letter_word(const Context& c, Evidence&) {
  if (c.mark != Mark::period || c.before_shape != "X" || !is_capital_shape(c.next_shape)) return {};
  const LowerCase earlier(word_before_last(c));
  if (c.next_shape == "init" || c.opener == Opener::dash) return {};
  const bool earlier_is_than = std::string_view(earlier) == "than";
  const bool pronoun = c.before_text() == "I" && is_plain_word(word_before_last(c)) &&
                       (earlier_is_than || !is_preposition(earlier)) && !is_role_noun(earlier);
  return pronoun || is_lettered(earlier) ? yes("letter-word") : Answer{};
}

// "H. R. 1280", "George W. Hart": an initial after a name, before a name.
Answer initial(const Context& c, Evidence&) {
  const bool marked_name = c.kind == "name" && is_capital_shape(c.next_shape) && !c.quote;
  if (marked_name && !is_function_word(LowerCase(c.word_text()))) return no("name-with-mark");
  if (c.mark != Mark::period || c.end != c.stop.end) return {};
  const auto shape = c.next_shape;
  if (c.before_shape == "X.X" && c.kind.empty() && shape == "dig") return no("initial");
  if (c.before_shape != "X") return {};
  if (shape == "dig" || shape == "init") return no("initial");
  // “W. HALE”, (J. Orr): nothing stands before the letter that it could end.
  const char32_t opens = code_point_before(c.text, c.before.start).code;
  const bool first = is_opening_quote(opens) || is_opening_bracket(opens);
  if (first && c.before.start > c.unit.start && is_capital_shape(shape)) return no("initial");
  const bool named =
      is_capitalised(word_before_last(c)) && is_capital_shape(shape) && c.opener == Opener::none;
  return named && !is_function_word(LowerCase(c.word_text())) ? no("initial") : Answer{};
}

// "on Sept. 4. Ms. Hale", "she was 6. Kim", but "two things: 1. Tea 2. Milk".
Answer single_figure(const Context& c, Evidence&) {
  if (c.mark != Mark::period || c.before_shape != "dig" || !is_capital_shape(c.next_shape))
    return {};
  const bool ends = is_claimed_by(word_before_last(c)) && c.opener != Opener::dash;
  return ends ? yes("figure-ends") : Answer{};
}

// "…met Dorn. President Hale": a short word that may be a name, and no abbreviation in this text.
Answer short_name(const Context& c, Evidence& evidence) {
  if (c.mark != Mark::period || !is_capital_shape(c.next_shape)) return {};
  if (c.before_shape != "Cap4" && c.before_shape != "Cap2") return {};
  const bool vowel = c.before_text().find_first_of("AEIOUYaeiouy") != std::string_view::npos;
  const bool name = vowel && c.kind.empty() && c.opener != Opener::dash;
  return name && !evidence.goes_on(c.abbreviation()) ? yes("short-name") : Answer{};
}

}  // namespace quoth::splitting

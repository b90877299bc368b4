// The clear cases. A rule answers for its own case only; the first that answers wins.
#include <algorithm>

#include "split/decide.h"
#include "split/lexicons.h"
#include "split/lists.h"
#include "split/shape.h"
#include "text/ascii.h"
#include "text/unicode.h"

namespace quoth::splitting {
namespace {

using Answer = std::optional<Verdict>;

Answer yes(std::string_view reason) { return Verdict{true, reason}; }
Answer no(std::string_view reason) { return Verdict{false, reason}; }

// "The bank failed.Nobody paid": a small letter or a figure before, a capitalised word after, and
// neither part of an address.
Answer no_space(const Context& c, Evidence&) {
  if (c.gap()) return {};
  const char32_t next = code_point_at(c.text, c.end).code;
  if (c.mark != Mark::ellipsis && c.stop.of(c.text).size() == 3 && is_letter(next))
    return yes("wide-mark");  // 。！？ have no blank after them
  const auto before = c.before_shape;
  const bool word = before.starts_with("low") || before == "Cap" || before == "dig";
  const auto after = c.word_text();
  if (c.end != c.stop.end) {
    const bool quoted = c.quote && (is_upper(next) || next == 0x201C || next == '"');
    return quoted ? yes("no-space-quote") : no("no-space");
  }
  const bool address =
      c.word.end < c.unit.end && (c.text[c.word.end] == '/' || c.text[c.word.end] == '@');
  const bool domain = after == "Com" || after == "Org" || after == "Net";
  const bool capital = is_capitalised(after) || (c.mark == Mark::ellipsis && next == 'I');
  if (word && !address && !domain && capital) return yes("no-space-capital");
  return no("no-space");
}

Answer goes_on_with_mark(const Context& c, Evidence&) {
  const char32_t next = code_point_at(c.text, c.next).code;
  switch (next) {
    case ',':
    case ';':
    case ':':
    case '%':
    case '=':
    case '&':
    case '/':
      return no("mark-follows");
    default:
      break;
  }
  if (c.opener == Opener::dash && c.quote) return no("dash-tag");
  return !c.kind.empty() && (next == '?' || next == '!') ? no("mark-follows") : Answer{};
}

// "3." or "b." at the start of a sentence numbers it; "Q." and "A." label it.
Answer item_number(const Context& c, Evidence&) {
  if (c.mark != Mark::period || c.stop.start - c.from > 8) return {};
  const auto shape = c.before_shape;
  const bool section = c.before.of(c.text).find('.') != std::string_view::npos;
  if (shape == "dig" && section && c.before.start == c.from) return no("section-number");
  const bool number = (shape == "dig" && c.before.size() <= 3) || shape == "x" || shape == "X";
  const auto mark = item_mark_at(c.text, {c.from, c.unit.end});
  if (number && mark && mark->word_end(c.from) == c.stop.start) return no("item-number");
  return c.before.start == c.from && shape == "X" ? no("label") : Answer{};
}

// ". . . The end": an ellipsis that opens the sentence.
Answer leading_ellipsis(const Context& c, Evidence&) {
  const bool leads = c.mark == Mark::ellipsis && c.stop.start - c.from < 4 && c.before.empty();
  return leads ? no("leading-ellipsis") : Answer{};
}

// "[...]" and "(?)" stand for something within the sentence.
Answer bracketed_mark(const Context& c, Evidence&) {
  if (!c.bracket || c.stop.start == c.unit.start) return {};
  const char before = c.text[c.stop.start - 1];
  if (before != '[' && before != '(') return {};
  const bool starts = c.mark == Mark::ellipsis && c.opener == Opener::none && !c.quote;
  return starts && is_capital_shape(c.next_shape) ? yes("omission") : no("bracketed-mark");
}

// "Yahoo! in", "so? -- a bit", "Rule 4.2. applies"
Answer small_letter(const Context& c, Evidence& evidence) {
  if (c.next_shape != "low" || c.opener == Opener::bracket) return {};
  if (c.opener == Opener::dash) return no("dash-lower");
  const bool figure = c.mark == Mark::period && c.before_shape == "dig";
  const bool exclaimed = c.mark == Mark::question || c.mark == Mark::exclamation;
  if ((figure || exclaimed || c.bracket) && !evidence.careless()) return no("lower");
  return {};
}

// "BOISE, Ida. -- It rained": a sentence that begins in capitals and comes to a dash soon.
Answer dateline(const Context& c, Evidence&) {
  if (c.opener != Opener::dash || c.mark != Mark::period || c.stop.start - c.from > 40) return {};
  const auto place = word_at(c.text, c.from, c.unit.end).of(c.text);
  const bool capitals = place.size() > 1 && std::all_of(place.begin(), place.end(), is_ascii_upper);
  return capitals ? no("dateline") : Answer{};
}

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
  if (kind == "title" && is_capital_shape(shape)) return no("title");
  if (kind == "state" && shape == "dig" && c.word.size() == 5) return no("postal-code");
  if (takes_figure(kind) && shape == "dig") return no("number-follows");
  return {};
}

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

// "H. R. 1280", "George W. Hart": an initial after a name, before a name.
Answer initial(const Context& c, Evidence&) {
  const bool marked_name = c.kind == "name" && is_capital_shape(c.next_shape) && !c.quote;
  if (marked_name && !is_function_word(LowerCase(c.word_text()))) return no("name-with-mark");
  if (c.mark != Mark::period || c.end != c.stop.end) return {};
  const auto shape = c.next_shape;
  if (c.before_shape == "X.X" && c.kind.empty() && shape == "dig") return no("initial");
  if (c.before_shape != "X") return {};
  if (shape == "dig" || shape == "init") return no("initial");
  const bool named =
      is_capitalised(word_before_last(c)) && is_capital_shape(shape) && c.opener == Opener::none;
  return named && !is_function_word(LowerCase(c.word_text())) ? no("initial") : Answer{};
}

bool name_then_verb(const Context& c) {
  std::uint32_t at = c.word.start;
  for (int words = 0; words < 6; ++words) {
    const Span word = word_at(c.text, at, c.unit.end);
    if (word.empty()) return false;
    if (words == 0 && opens_clause(LowerCase(word.of(c.text)))) return false;
    at = word.end;
    // "Others say:" has its own quotation to come.
    const bool colon = at < c.unit.end && c.text[at] == ':';
    if (is_speech_verb(LowerCase(word.of(c.text)))) return words > 0 && !colon;
    while (at < c.unit.end && (c.text[at] == ' ' || c.text[at] == '.' || c.text[at] == '-')) ++at;
  }
  return false;
}

// “Who pays?” Kim asked.
Answer quotation(const Context& c, Evidence&) {
  if (!c.quote) return {};
  const auto shape = c.next_shape;
  if (shape == "low") return no("tag-lower");
  if (c.mark == Mark::ellipsis || !is_capital_shape(shape)) return {};
  if (c.opener != Opener::none) return yes("quote-after-quote");
  const bool exclaimed = c.mark != Mark::period;
  if (exclaimed && name_then_verb(c)) return no("tag");
  if (c.kind.empty() && c.before_shape != "X") return yes("quote-end");
  return {};
}

char32_t last_before(const Context& c) { return code_point_before(c.text, c.stop.start).code; }

// "…sued Mr. Orr. “I paid": a quotation opens after a word that is no abbreviation we know.
Answer quotation_opens(const Context& c, Evidence&) {
  const bool opens =
      c.mark == Mark::period && c.opener == Opener::quote && is_capital_shape(c.next_shape);
  const bool initials = c.before_shape == "X" || c.before_shape == "X.X";
  return opens && c.kind.empty() && !initials ? yes("quotation-opens") : Answer{};
}

// "on Sept. 4. Ms. Hale", "she was 6. Kim", but "two things: 1. Tea 2. Milk".
Answer single_figure(const Context& c, Evidence&) {
  if (c.mark != Mark::period || c.before_shape != "dig" || !is_capital_shape(c.next_shape))
    return {};
  const auto earlier = word_before_last(c);
  const bool claimed = is_plain_word(earlier) || is_function_word(LowerCase(earlier)) ||
                       !abbreviation_class(earlier).empty();
  const bool ends = claimed && !earlier.empty() && c.opener != Opener::dash;
  return ends ? yes("figure-ends") : Answer{};
}

// "…met Dorn. President Hale": a short word that may be a name, and no abbreviation in this text.
Answer short_name(const Context& c, Evidence& evidence) {
  if (c.mark != Mark::period || !is_capital_shape(c.next_shape)) return {};
  if (c.before_shape != "Cap4" && c.before_shape != "Cap2") return {};
  const bool vowel = c.before_text().find_first_of("aeiouy") != std::string_view::npos;
  const bool name = vowel && c.kind.empty() && c.opener != Opener::dash;
  return name && !evidence.goes_on(c.abbreviation()) ? yes("short-name") : Answer{};
}

/// "I went", "I'm": not the number in "Elizabeth I".
bool is_pronoun_i(const Context& c) {
  const auto word = c.word_text(), rest = c.text.substr(c.word.end, 2);
  const bool verb = rest.size() == 2 && rest[0] == ' ' && is_ascii_lower(rest[1]);
  return word.starts_with("I'") || word.starts_with("I’") || (word == "I" && verb);
}

// "…in the U.S. But": no name begins so.
Answer function_word(const Context& c, Evidence&) {
  if (c.mark != Mark::period || c.opener != Opener::none) return {};
  if (c.next_shape != "Cap" && c.next_shape != "one") return {};
  if (c.before_shape == "dig") return {};  // "…: 1. The price 2. The time"
  if (is_pronoun_i(c)) return yes("function-word");
  return is_function_word(LowerCase(c.word_text())) ? yes("function-word") : Answer{};
}

/// A word that is no abbreviation by its form: small letters, a long name, capitals, a figure.
bool is_whole_word(const Context& c) {
  const auto shape = c.before_shape;
  if (shape == "Cap" || shape == "CAP" || shape == "mix" || shape == "url") return true;
  if (shape == "none")
    return c.stop.start > c.from && c.before.empty() && !is_space(last_before(c));
  if (shape == "dig") return c.before.size() > 1;
  return shape.starts_with("low") && is_plain_word(c.before_text());
}

// "…was over. The", "…in London. He", "…by 1990. In": a whole word before, a capital after.
// glance_at() must agree.
Answer plain(const Context& c, Evidence&) {
  const auto shape = c.next_shape;
  if (!is_capital_shape(shape) || c.mark == Mark::ellipsis || c.opener == Opener::dash) return {};
  if (!c.kind.empty()) return {};
  if (c.mark != Mark::period) return yes("mark-capital");
  return is_whole_word(c) ? yes("word-capital") : Answer{};
}

}  // namespace

std::optional<Verdict> decide_by_rule(const Context& c, Evidence& evidence) {
  for (const auto rule : {no_space, goes_on_with_mark, item_number, leading_ellipsis,
                          bracketed_mark, dateline, abbreviation, initial, quotation, small_letter,
                          plain, function_word, quotation_opens, single_figure, short_name})
    if (auto answer = rule(c, evidence)) return answer;
  return {};
}

}  // namespace quoth::splitting

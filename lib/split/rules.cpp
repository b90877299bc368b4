// The clear cases. A rule answers for its own case only; the first that answers wins.
#include "split/rules.h"

#include <algorithm>

#include "split/lexicons.h"
#include "split/lists.h"
#include "split/shape.h"
#include "text/ascii.h"
#include "text/unicode.h"

namespace quoth::splitting {
namespace {

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
  if (c.mark != Mark::period || c.stop.start - c.from > 12) return {};
  const auto shape = c.before_shape;
  const bool section = c.before.of(c.text).find('.') != std::string_view::npos;
  if (shape == "dig" && section && c.before.start == c.from) return no("section-number");
  const bool number = (shape == "dig" && c.before.size() <= 3) || shape == "x" || shape == "X";
  if (shape == "dig" && label_end(c.text, {c.from, c.unit.end}) == c.stop.start)
    return no("label-number");
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
  if (c.mark == Mark::period && c.before_shape == "X.X" && !evidence.careless()) return no("lower");
  if ((figure || exclaimed || c.bracket || c.note) && !evidence.careless()) return no("lower");
  return {};
}

// “Who Goes There?” (1951), [firma? 13:28]: a figure that ends a bracket dates what stands before.
Answer dated(const Context& c, Evidence&) {
  if (c.next_shape != "dig" || c.mark == Mark::ellipsis) return {};
  std::uint32_t at = c.word.start;
  while (at < c.unit.end && (is_ascii_digit(c.text[at]) || c.text[at] == ':' || c.text[at] == '-'))
    ++at;
  const bool long_figure = at - c.word.start >= 4;  // (2) numbers a sentence
  const bool closes = at < c.unit.end && (c.text[at] == ')' || c.text[at] == ']');
  return closes && long_figure ? no("dated") : Answer{};
}

// "BOISE, Ida. -- It rained": a sentence that begins in capitals and comes to a dash soon.
Answer dateline(const Context& c, Evidence&) {
  if (c.opener != Opener::dash || c.mark != Mark::period || c.stop.start - c.from > 40) return {};
  const auto place = word_at(c.text, c.from, c.unit.end).of(c.text);
  const bool capitals = place.size() > 1 && std::all_of(place.begin(), place.end(), is_ascii_upper);
  return capitals ? no("dateline") : Answer{};
}

char32_t last_before(const Context& c) { return code_point_before(c.text, c.stop.start).code; }

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
  for (const auto rule :
       {no_space, goes_on_with_mark, item_number, leading_ellipsis, bracketed_mark, dated, dateline,
        abbreviation, letter_word, initial, quotation, small_letter, plain, function_word,
        quotation_opens, single_figure, short_name})
    if (auto answer = rule(c, evidence)) return answer;
  return {};
}

}  // namespace quoth::splitting

#include "attribute/heading_colon.h"

#include <algorithm>

#include "attribute/lead_ins.h"
#include "syntax/role_nouns.h"
#include "syntax/words.h"
#include "text/ascii.h"
#include "text/white_space.h"
#include "text/word_list.h"

namespace quoth {
namespace {

constexpr std::size_t longest_heading = 160;  // bytes
constexpr std::size_t longest_name = 40;
constexpr int least_words = 3;  // behind the colon

/// One short line without a stop, or in title case: “Lund Tells Town to Wait.”
bool is_heading(std::string_view text, Span line) {
  if (line.empty() || line.size() > longest_heading) return false;
  const std::string_view words = line.of(text);
  if (words.find('\n') != words.npos) return false;
  if (std::string_view(".?!:;,").find(words.back()) == std::string_view::npos) return true;
  return Words(text, tokenize(text, line), {}).headline();
}

/// The name before the colon; empty if the line has none.
Span name_before_colon(std::string_view text, Span line) {
  const auto colon = line.of(text).substr(0, longest_name).find(": ");
  if (colon == std::string_view::npos) return {line.start, line.start};
  return {line.start, line.start + static_cast<std::uint32_t>(colon)};
}

/// "Mayor Lund", but not "Big win for Lund".
bool is_name_alone(std::string_view text, Span label) {
  const Words words(text, tokenize(text, label), {});
  for (int i = 0; i < words.size(); ++i)
    if (words[i].is(kPreposition | kVerb | kComma | kMark)) return false;
  return words.size() > 0;
}

/// "Minister", "Police", "Study": nobody's name, though it speaks. Credits are written so as well,
/// but "Director: Ada Lund" has no word in lower case behind it.
bool speaks_unnamed(std::string_view text, Span label, Span words) {
  static constexpr std::string_view others[] = {"police", "poll",   "polls",  "report",
                                                "study",  "survey", "reports"};
  const std::string noun = ascii_lower(text.substr(label.start, label.size()));
  if (!is_role_in_either_number(noun) && !is_one_of(noun, others)) return false;
  const auto tokens = tokenize(text, words);
  return std::any_of(tokens.begin(), tokens.end(), [&](const Token& token) {
    return token.span.size() > 3 && is_ascii_lower(text[token.span.start]);
  });
}

/// What is said, without its last stop.
Span words_after(std::string_view text, std::uint32_t colon, Span line) {
  Span words = trim(text, {colon + 1, line.end});
  if (!words.empty() && text[words.end - 1] == '.') --words.end;
  return words;
}

/// Takes the quotes within `words` out of `found`; false if one reaches past them or is them all.
bool take_in(Span words, std::vector<Attribution>& found, bool& marks) {
  const auto within = [&](const Attribution& a) { return a.quote.span.overlaps(words); };
  for (const Attribution& a : found)
    if (within(a) && (!words.contains(a.quote.span) || a.quote.span.size() + 2 >= words.size()))
      return false;
  marks = std::any_of(found.begin(), found.end(), [&](const Attribution& a) {
    return within(a) && a.quote.type != QuoteType::indirect;
  });
  std::erase_if(found, within);
  return true;
}

}  // namespace

void add_heading_colons(const Article& article, const Speakers& speakers,
                        std::vector<Attribution>& found) {
  for (const Span paragraph : article.paragraphs) {
    const Span line = trim(article.text, paragraph);
    const Span name = name_before_colon(article.text, line);
    if (name.empty() || !is_heading(article.text, line)) continue;
    auto speaker = is_name_alone(article.text, name) ? speakers.person(name) : std::nullopt;
    const Span words = words_after(article.text, name.end, line);
    if (!speaker && speaks_unnamed(article.text, name, words)) speaker = speakers.name_of(name);
    if (!speaker) continue;
    bool marks = false;
    if (tokenize(article.text, words).size() < least_words || !take_in(words, found, marks))
      continue;
    Quote quote;
    quote.span = words;
    quote.type = marks ? QuoteType::mixed : QuoteType::indirect;
    quote.speaker = std::move(speaker);
    quote.cue = Cue{{name.end, name.end + 1}, std::string(colon_lemma)};
    quote.how = How::colon;
    found.push_back({std::move(quote), marks ? "mixed colon" : "indirect colon", "before"});
  }
}

}  // namespace quoth

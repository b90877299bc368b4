#include "attribute/next_quotation.h"

#include <algorithm>

#include "attribute/speech.h"
#include "text/ascii.h"

namespace quoth {
namespace {

/// The quotation right behind `at`, but for a comma or a colon, or null.
const Quotation* quotation_behind(const Article& article, std::uint32_t at) {
  const auto& all = article.quotations;
  const auto next = std::partition_point(all.begin(), all.end(),
                                         [&](const Quotation& a) { return a.span.start < at; });
  return next != all.end() && next->span.start <= at + 2 && article.text[at] != '.' ? &*next
                                                                                    : nullptr;
}

/// “Why?” She said: a pronoun in a capital begins a sentence, though the splitter read on.
bool is_new_sentence(std::string_view tag) {
  static constexpr std::string_view openings[] = {"He ", "She ", "They ", "It ", "We ", "The "};
  return std::any_of(std::begin(openings), std::end(openings),
                     [&](std::string_view opening) { return tag.starts_with(opening); });
}

bool begins_capital(std::string_view words) { return !words.empty() && is_ascii_upper(words[0]); }

}  // namespace

bool introduces_next(const Article& article, const Tag& tag, const Quotation& q, bool led_to) {
  const std::string_view text = article.text;
  const std::uint32_t end = tag_end(tag);
  if (end + 2 >= text.size()) return false;
  const Quotation* next = quotation_behind(article, end);
  if (next && led_to && begins_capital(text.substr(next->span.start + next->mark))) return true;
  if (ends_with_comma(article, q)) return false;
  if (text[end] == ':' || text[end - 1] == ':') return true;
  const bool closed = between_marks(q).of(text).ends_with('.');
  return next && text[end] == ',' && (closed || is_new_sentence(text.substr(tag_start(tag))));
}

}  // namespace quoth

#include "syntax/name_place.h"

#include <algorithm>

#include "syntax/cues.h"
#include "syntax/role_nouns.h"
#include "text/ascii.h"

namespace quoth {
namespace {

constexpr std::size_t kWordsBefore = 5;  // of a name, to look for roles and titles

bool is_preposition(std::string_view word) {
  static constexpr std::string_view prepositions[] = {
      "of",      "for",   "with", "by",      "to",   "in",   "from",   "at",    "on",
      "against", "about", "over", "between", "than", "like", "behind", "under", "and"};
  return std::find(std::begin(prepositions), std::end(prepositions), word) !=
         std::end(prepositions);
}

}  // namespace

std::vector<std::string_view> words_before_name(std::string_view text, std::uint32_t at) {
  std::vector<std::string_view> words;
  while (words.size() < kWordsBefore && at > 1 && text[at - 1] == ' ') {
    std::uint32_t end = at - 1, start = end;
    while (start > 0 && static_cast<unsigned char>(text[start - 1]) > ' ') --start;
    const std::string_view word = text.substr(start, end - start);
    const bool title_stop = word.ends_with(".") && word.size() < 6;
    if (word.empty() ||
        (!title_stop && std::string_view(",.;:?!)").find(word.back()) != std::string_view::npos))
      break;
    words.push_back(word);
    at = start;
  }
  return words;
}

bool after_preposition(std::string_view text, std::uint32_t at) {
  bool role = false;
  for (std::string_view word : words_before_name(text, at)) {
    if (is_preposition(word)) return true;
    // Behind "tycoon" stands what kind of one he is: "property".
    const bool kind = role && !cue_forms().contains(word);
    const bool goes_on = kind || is_ascii_upper(word[0]) || word == "the";
    role = role || is_role_noun(word);
    if (!role && !goes_on) break;
  }
  return false;
}

bool right_after_preposition(std::string_view text, std::uint32_t at) {
  const auto before = words_before_name(text, at);
  return before.empty() || is_preposition(before[0]);
}

bool is_owner(std::string_view text, Span name) {
  const auto next = text.substr(name.end, 5);
  return next.starts_with("'s") || next.starts_with("’s") || next.starts_with("' ") ||
         next.starts_with("’ ");
}

}  // namespace quoth

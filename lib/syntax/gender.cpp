#include "syntax/gender.h"

#include <string>

#include "quoth/lexicon.h"
#include "text/ascii.h"

namespace quoth {
namespace {

Gender gender_of_code(std::string_view code) {
  if (code == "F") return Gender::female;
  return code == "M" ? Gender::male : Gender::unknown;
}

}  // namespace

Gender gender_of_word(std::string_view word) {
  static const Lexicon words = Lexicon::embedded("gender_words");
  std::string lower = ascii_lower(word);
  if (lower.ends_with(".")) lower.pop_back();
  if (const auto row = words.find(lower)) return gender_of_code(row->field(1));
  if (lower.ends_with("woman")) return Gender::female;
  if (lower.ends_with("man") && lower.size() > 5 && !lower.ends_with("human")) return Gender::male;
  return Gender::unknown;
}

Gender gender_of_name(std::string_view name) {
  static const Lexicon given = Lexicon::embedded("given_names");
  static const Lexicon surnames = Lexicon::embedded("surnames_east");
  const std::string_view first = name.substr(0, name.find(' '));
  if (first.size() == name.size()) return Gender::unknown;
  // Nagy Ilona: the given name stands behind the surname.
  const bool turned = surnames.contains(first);
  const auto row = given.find(turned ? name.substr(name.rfind(' ') + 1) : first);
  return row ? gender_of_code(row->field(1)) : Gender::unknown;
}

Gender gender_of_pronoun(std::string_view lower) {
  if (lower == "she" || lower == "her" || lower == "hers") return Gender::female;
  if (lower == "he" || lower == "him" || lower == "his") return Gender::male;
  return Gender::unknown;
}

Gender gender_of_pronouns(std::string_view text) {
  bool quoted = false;
  for (std::size_t at = 0; at < text.size();) {
    if (text.substr(at).starts_with("“") || text.substr(at).starts_with("”")) {
      quoted = text.substr(at).starts_with("“");
      at += 3;
    } else if (text[at] == '\n') {
      break;
    } else if (!is_ascii_letter(text[at])) {
      quoted ^= text[at++] == '"';
    } else {
      std::size_t end = at + 1;
      while (end < text.size() && is_ascii_letter(text[end])) ++end;
      const auto told = gender_of_pronoun(ascii_lower(text.substr(at, end - at)));
      if (!quoted && told != Gender::unknown) return told;
      at = end;
    }
  }
  return Gender::unknown;
}

}  // namespace quoth

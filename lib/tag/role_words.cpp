#include "tag/role_words.h"

#include <string>

#include "quoth/lexicon.h"
#include "text/ascii.h"

namespace quoth {
namespace {

std::string_view title_kind(std::string_view word) {
  static const Lexicon honorifics = Lexicon::embedded("honorifics");
  for (const std::string_view chosen : {"-elect", "-designate"})  // "Sen.-elect"
    if (word.ends_with(chosen)) word.remove_suffix(chosen.size());
  if (word.ends_with('.')) word.remove_suffix(1);
  const auto row = honorifics.find(word);
  return row ? row->field(2) : std::string_view{};
}

}  // namespace

bool is_role_modifier(std::string_view lower) {
  static const Lexicon modifiers = Lexicon::embedded("role_modifiers");
  return modifiers.contains(lower) || lower.starts_with("ex-") || lower.starts_with("then-") ||
         lower.ends_with("-year-old") || lower.ends_with("-born") || lower.ends_with("-based");
}

bool is_portfolio(std::string_view lower) {
  static const Lexicon portfolios = Lexicon::embedded("portfolios");
  return portfolios.contains(lower);
}

bool is_title(std::string_view word) { return title_kind(word) == "role"; }

bool is_form_of_address(std::string_view word) { return title_kind(word) == "form"; }

}  // namespace quoth

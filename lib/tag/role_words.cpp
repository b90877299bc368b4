#include "tag/role_words.h"

#include <string>

#include "quoth/lexicon.h"
#include "text/ascii.h"

namespace quoth {
namespace {

std::string_view title_kind(std::string_view word) {
  static const Lexicon honorifics = Lexicon::embedded("honorifics");
  if (word.ends_with('.')) word.remove_suffix(1);
  const auto row = honorifics.find(word);
  return row ? row->field(2) : std::string_view{};
}

/// Trades that no list has all of. Only endings that hardly any other noun has.
bool has_role_ending(std::string_view lower) {
  for (std::string_view ending :
       {"ologist", "woman", "person", "keeper", "maker", "holder", "ographer", "worker", "fighter"})
    if (lower.size() > ending.size() && lower.ends_with(ending)) return true;
  return false;
}

}  // namespace

bool is_role_noun(std::string_view word) {
  static const Lexicon nouns = Lexicon::embedded("role_nouns");
  if (nouns.contains(word)) return true;
  const std::string lower = ascii_lower(word);
  if (nouns.contains(lower) || has_role_ending(lower)) return true;
  // "vice-captain", "teacher-turned-politician"; "-elect" follows its noun.
  const auto hyphen = lower.rfind('-');
  if (hyphen == lower.npos) return false;
  const std::string head = lower.ends_with("-elect") || lower.ends_with("-designate")
                               ? lower.substr(0, hyphen)
                               : lower.substr(hyphen + 1);
  return nouns.contains(head);
}

bool is_office_noun(std::string_view word) {
  static const Lexicon nouns = Lexicon::embedded("role_nouns");
  const auto row = nouns.find(ascii_lower(word));
  return row &&
         (row->field(2) == "office" || row->field(2) == "law" || row->field(2) == "military");
}

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

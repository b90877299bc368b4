#include "syntax/role_nouns.h"

#include <algorithm>
#include <string>

#include "quoth/lexicon.h"
#include "text/ascii.h"

namespace quoth {
namespace {

const Lexicon& table() {
  static const Lexicon nouns = Lexicon::embedded("role_nouns");
  return nouns;
}

/// Trades that no list has all of. Only endings that hardly any other noun has.
bool has_role_ending(std::string_view lower) {
  if (lower.size() < 7) return false;
  for (std::string_view ending :
       {"ologist", "woman", "person", "keeper", "maker", "holder", "ographer", "worker", "fighter"})
    if (lower.size() > ending.size() && lower.ends_with(ending)) return true;
  return false;
}

/// The noun of "vice-captain", "teacher-turned-politician", "mayor-elect", "mother-of-two".
std::string_view head_of_compound(std::string_view lower) {
  const auto hyphen = lower.rfind('-');
  if (hyphen == lower.npos) return {};
  const auto of = lower.find("-of-");
  if (of != lower.npos) return lower.substr(0, of);
  if (lower.ends_with("-elect") || lower.ends_with("-designate")) return lower.substr(0, hyphen);
  return lower.substr(hyphen + 1);
}

}  // namespace

bool is_role_noun(std::string_view word) {
  if (table().contains(word)) return true;
  if (std::any_of(word.begin(), word.end(), is_ascii_upper)) return is_role_noun(ascii_lower(word));
  const auto head = head_of_compound(word);
  return has_role_ending(word) || (!head.empty() && table().contains(head));
}

bool is_role_in_either_number(std::string_view word) {
  return is_role_noun(word) ||
         (word.ends_with('s') && is_role_noun(word.substr(0, word.size() - 1)));
}

bool is_office_noun(std::string_view word) {
  const auto row = table().find(ascii_lower(word));
  return row &&
         (row->field(2) == "office" || row->field(2) == "law" || row->field(2) == "military");
}

}  // namespace quoth

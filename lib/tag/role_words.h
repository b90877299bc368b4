// The words of roles: nouns that name a person by what he or she does, and what goes before them.
#pragma once

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace quoth {

/// "minister", "co-founder", "CEO", "ecologist" (by its ending); in the singular.
bool is_role_noun(std::string_view word);

/// A role noun of those who govern, judge or command: "chancellor", not "author".
bool is_office_noun(std::string_view word);

/// A field that a minister holds, in lower case: "tourism".
bool is_portfolio(std::string_view lower);

/// A word that may stand before a role noun: "former", "police".
bool is_role_modifier(std::string_view lower);

/// "Gen.", "Sen.", "Sheikh": says what the person is, before a name.
bool is_title(std::string_view word);

/// "Mr.", "Dr.": says nothing of the kind.
bool is_form_of_address(std::string_view word);

inline bool is_one_of(std::string_view word, std::initializer_list<std::string_view> list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

}  // namespace quoth

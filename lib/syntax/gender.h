// Gender evidence: what a title, a role noun or a given name tells of the person.
#pragma once

#include <string_view>

namespace quoth {

enum class Gender { unknown, female, male };

/// Of a word that goes with a person: "Mrs.", "spokeswoman", "brother"; any case, stop or not.
Gender gender_of_word(std::string_view word);

/// Of a full name, by its given name: "Elena Conti". Names that may be either, names of one word
/// and names that put the family name first tell nothing.
Gender gender_of_name(std::string_view name);

/// Of a pronoun: "he" and "she" tell it, others do not.
Gender gender_of_pronoun(std::string_view lower);

/// Of the first pronoun outside quotation marks in one paragraph: "she" in ", 49, rose. “No,” she".
Gender gender_of_pronouns(std::string_view text);

}  // namespace quoth

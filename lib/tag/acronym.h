// Acronyms and what they stand for.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace quoth {

/// "KRINS", "U.N.", "AfD", "G20": a short word mostly of capitals and digits.
bool is_acronym(std::string_view name);

/// The acronyms that a name may have, folded: of its capitalised words, and of all its words.
/// "Korea Research Institute for National Strategy" -> krins, krifns. Empty for a single word.
std::vector<std::string> acronyms_of(std::string_view name);

/// May `acronym` be short for `name`? Its letters are in the name in order, and the first letters
/// agree. Weak evidence, for pairs that stand side by side: "Federal Security Service (FSB)" passes
/// not, "Workers’ Party of Korea (WPK)" does.
bool abbreviates(std::string_view acronym, std::string_view name);

}  // namespace quoth

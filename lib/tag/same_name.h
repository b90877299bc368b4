// Whether two names of a person, as folded words, can be one and the same.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace quoth {

/// "joseph" for "joe"; the word itself if it is no nickname.
std::string_view formal(std::string_view word);

/// All words of `part` are in `whole`, in order; nicknames and initials match.
bool is_subsequence(const std::vector<std::string>& part, const std::vector<std::string>& whole);

/// "abe shinzo" and "shinzo abe".
bool is_reversed(const std::vector<std::string>& a, const std::vector<std::string>& b);

/// "Bin Rashid", "Van Dijk": the particle has a capital where the given name is left out.
bool is_surname_part(const std::vector<std::string>& words, const std::vector<std::string>& whole);

/// The word and the word without each one of its letters: two words that share one of these are
/// one slip of the pen apart ("mauer", "maurer"). Nothing for short words, which differ by a
/// letter and mean another ("kim", "kil").
std::vector<std::string> slips(const std::string& word);

}  // namespace quoth

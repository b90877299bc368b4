// One form for all the ways to write a word, so that names can be compared.
#pragma once

#include <string>
#include <string_view>

namespace quoth {

/// Lower case, without accents, stops, apostrophes and hyphens: "Jong-Un" and "JONG-UN" are
/// "jongun", "U.S." is "us", "Müller’s" is "mullers". Other characters stay.
std::string fold(std::string_view word);

}  // namespace quoth

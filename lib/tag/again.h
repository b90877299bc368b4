// Finds the mentions that the tagger missed, by the names that it found elsewhere in the article.
#pragma once

#include <string_view>
#include <vector>

#include "names/names.h"

namespace quoth {

/// `names` and the further places where one of them stands, whole words only; also the usual lone
/// word of a person ("Xi" of Xi Jinping), the same in capitals in a line of capitals, and the
/// acronym in brackets behind a name. In text order, without overlap. Linear in the text.
std::vector<Name> find_again(std::string_view text, const std::vector<Span>& sentences,
                             const std::vector<Name>& names);

}  // namespace quoth

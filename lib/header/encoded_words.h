// RFC 2047 encoded words, as mail headers have them: "=?UTF-8?Q?Caf=C3=A9?=" is "Café".
#pragma once

#include <string>
#include <string_view>

namespace quoth {

/// A copy with the encoded words decoded; what is malformed or in an unknown charset stays.
std::string decode_words(std::string_view value);

}  // namespace quoth

// The encodings that carry bytes through mail (RFC 2045): quoted-printable and base64.
#pragma once

#include <string>
#include <string_view>

namespace quoth {

/// What is no escape stays; an equals sign at the end of a line joins it to the next.
std::string from_quoted_printable(std::string_view text);

/// Characters outside the alphabet, such as line breaks, are passed over.
std::string from_base64(std::string_view text);

}  // namespace quoth

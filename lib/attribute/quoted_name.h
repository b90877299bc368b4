// Quotation marks round a title or a nickname.
//
//   the show “Night Line”    Ray “Shorty” Duncan    “Rain again,” by Ada Quill
#pragma once

#include <string_view>

#include "attribute/marks.h"

namespace quoth {

/// A title or a nickname, whatever tag stands near it.
bool is_name(std::string_view text, const Quotation& quotation);

}  // namespace quoth

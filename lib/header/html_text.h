// The text of HTML without a page around it, as feeds and JSON carry it.
#pragma once

#include <string_view>

#include "header/element_text.h"

namespace quoth {

/// Paragraphs, headings, lists and captions of a fragment of HTML. Throws std::runtime_error if it
/// is nested too deep.
TextBuilder html_text(std::string_view html);

}  // namespace quoth

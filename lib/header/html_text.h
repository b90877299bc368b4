// The text of HTML without a page around it, as feeds and JSON carry it.
#pragma once

#include <string>
#include <string_view>

#include "header/element_text.h"

namespace quoth {

/// Paragraphs, headings, lists and captions of a fragment of HTML. Throws std::runtime_error if it
/// is nested too deep.
TextBuilder html_text(std::string_view html);

/// A title, which is text, but where many sources put HTML or its entities: "Schools &amp; storms".
std::string title_text(std::string_view title);

/// "Headline | The Courier", "Headline - The Courier": without the name of the site.
std::string_view without_site(std::string_view title, std::string_view site);

}  // namespace quoth

// Records whose text is taken out of something else: a page, a feed, a mail.
#pragma once

#include <string>
#include <string_view>

#include "header/element_text.h"
#include "header/source.h"

namespace quoth {

/// Adds the paragraphs of plain text.
void add_plain_text(std::string_view text, TextBuilder& builder);

/// Adds the text of a fragment of HTML.
void add_html(std::string_view html, TextBuilder& builder);

/// Appends the record of the text, with the file as its source; an empty id is made later.
void add_extracted(TextBuilder built, Header header, std::string id, ArticleSource& source);

}  // namespace quoth

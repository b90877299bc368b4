// How article files are read, for every tool that reads them.
#pragma once

#include "quoth/header.h"
#include "tool.h"

namespace quoth {

/// What the options of a tool that reads articles set.
struct ArticleReading {
  HeaderOptions header;
  Unit unit = Unit::file;  // --lines: an archive of any size passes line by line
};

/// Lets the tool walk folders, and adds --form, --explain, --from, --text-field and the like;
/// `reading` must outlive the parsing.
void add_article_options(Tool& tool, ArticleReading& reading);

}  // namespace quoth

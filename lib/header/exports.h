// Text exports of databases: many articles in one file, each with a head, a text and a tail.
#pragma once

#include <string_view>
#include <vector>

#include "header/source.h"

namespace quoth {

/// Cuts a text at lines: from each line that `opens` says yes to, to the next. What stands before
/// the first is left out if it is a cover sheet, that is, if `opens` says yes to any line at all.
std::vector<Span> cut_before(std::string_view text, bool (*opens)(std::string_view line));

/// The same, but after the lines at which an article ends.
std::vector<Span> cut_after(std::string_view text, bool (*closes)(std::string_view line));

/// Adds a record for each document, with the ids path#1, path#2 …
void add_documents(std::string_view text, const std::vector<Span>& documents, ArticleSource& source,
                   void (*read)(Record& record, ArticleSource& source));

/// Reads an article whose head and tail are "KEY: value" lines of the table `export_keys`, after
/// lines without a key that give the source, the date and the headline.
void read_keyed_export(Record& record, ArticleSource& source);

}  // namespace quoth

// From an article file to records: the form it is written in, its header, its blocks.
//
//   auto articles = quoth::read_articles(bytes, "news/mayor.txt", {});
//   for (const quoth::Record& record : articles.records) …   // id, text, header, blocks
//
// The path of an article: its bytes are decoded to UTF-8, the form is chosen by content, the
// form's reader takes the header, and the rest is cut into blocks. Forms:
//
//   dated     " date 2025-09-03 Headline" on the first line, then paragraphs
//   keys      "Title: …", "Date: …" lines (RFC 822 folding), a blank line, the article
//   markdown  YAML front matter and Markdown, or Markdown that opens with a # heading
//   plain     newspaper copy: headline, byline, dates, dateline, paragraphs
//   nexis, proquest, factiva   text exports of the databases, many articles in one file
//   html      a web page: JSON-LD, Open Graph, <article>
//   jsonl     a line of JSON each (or one JSON document), the text under any name
//   feed      RSS and Atom
//   mail      a message with MIME parts
//   nitf, newsml   NITF; NewsML-G2 newsItem, packages and messages of them
//
// Blocks are in text order, do not overlap and carry no white space at either end. Spans are
// bytes. The cost is linear in the bytes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "quoth/record.h"

namespace quoth {

/// How to read; the defaults read by content.
struct HeaderOptions {
  std::string form;  // a name of the list above; empty: by content
  std::string from;  // jsonl: whose names the fields have: news-please, ninjs, cc-news, trafilatura
  std::string text_field, date_field, headline_field, id_field;  // jsonl: wins over `from`
  bool explain = false;      // filters say on stderr which form was chosen, why, and what was odd
  bool repair_utf8 = false;  // invalid bytes become U+FFFD, instead of an error
};

/// An article of the file that could not be read; the others are in Articles::records.
struct ArticleError {
  std::uint64_t line = 0;  // of the file, from 1; 0: the file as a whole
  std::string message;
  std::string bytes;  // the part of the file that it stands in, if that can be told
};

struct Articles {
  std::vector<Record> records;        // ids: the path, or path#1, path#2… if the form holds many
  std::string form;                   // the form that was read
  std::string why;                    // what in the file speaks for it
  std::string encoding;               // "UTF-8", "UTF-8 with BOM", "UTF-16LE", "windows-1252" …
  std::vector<std::string> warnings;  // what was lost or doubtful: an impossible date, bad bytes
  std::vector<std::string> notes;     // what else was odd: no headline, two dates, a late byline
  std::vector<ArticleError> errors;
};

/// Reads one file. Throws std::runtime_error if nothing of it can be read: binary content, invalid
/// bytes, an option that names no form.
Articles read_articles(std::string_view bytes, std::string_view path, const HeaderOptions& options);

/// What there is to say of a file: its warnings, and, if all is asked for, the form with its
/// reason, the encoding and the notes.
std::vector<std::string> explain(const Articles& articles, bool all);

/// The blocks of plain text (UTF-8), as newspaper copy.
std::vector<Block> find_blocks(std::string_view text);

/// The date (ISO 8601) at the top of plain text, on a line of its own or in the dateline, as in
/// "LIMA, March 3, 2025 (Reuters) -"; or empty. Looks no further than the first lines.
std::string find_date(std::string_view text);

/// The names of the forms, in the order of the list above.
const std::vector<std::string>& form_names();

/// The names that HeaderOptions::from may have.
const std::vector<std::string>& json_presets();

}  // namespace quoth

// The article as the attributor sees it: sentences with their tags, quotations, paragraphs.
#pragma once

#include <string_view>
#include <vector>

#include "attribute/marks.h"
#include "clause/tags.h"
#include "quoth/record.h"

namespace quoth {

struct Sentence {
  Span span;
  std::uint32_t paragraph = 0;
  std::vector<Tag> tags;  // of the words outside quotation marks
};

struct Article {
  std::string_view text;
  std::vector<Span> paragraphs;
  std::vector<Sentence> sentences;
  std::vector<Quotation> quotations;  // the outermost ones
  std::vector<Quotation> names;       // titles and nicknames, which are in no other list
  std::vector<Quotation> nested;      // those within them

  /// Number of the sentence that holds this byte, or of the last one that begins before it.
  std::size_t sentence_at(std::uint32_t at) const;
};

/// `sentences` in text order, as split() makes them.
Article read_article(const Record& record, const std::vector<Span>& sentences);

/// Finds the tags of all sentences, of the words outside `article.quotations`.
void tag_sentences(Article& article);

/// At most this many tags are looked at on either side of a place: a sentence with more is broken,
/// and all of them for each quotation would cost the square of its length.
constexpr std::size_t tag_window = 32;
/// Likewise for the bytes of a sentence that are read before or after a quotation.
constexpr std::uint32_t text_window = 600;

/// Numbers [first, last) of the tags whose cues stand near `at`.
struct TagRange {
  std::size_t first = 0, middle = 0,
              last = 0;  // middle: the first whose cue begins at `at` or later
};
TagRange tags_near(const Sentence& sentence, std::uint32_t at);

/// `span` cut to the bytes near its end, or near its start, at a space; empty if it ends before it
/// starts, as what lies between a quotation and a sentence may.
Span last_bytes(std::string_view text, Span span);
Span first_bytes(std::string_view text, Span span);

/// First byte of a tag: its cue or its source, whichever comes first; and the byte after its last.
std::uint32_t tag_start(const Tag& tag);
std::uint32_t tag_end(const Tag& tag);

}  // namespace quoth

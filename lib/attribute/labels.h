// Labelled transcripts: “LEE: I was there.” and lines that begin with "Q:", "A:" or "LEE:".
#pragma once

#include <string_view>
#include <vector>

#include "attribute/article.h"

namespace quoth {

/// The label at `at` without its colon ("MS. LEE", "Q", "Park Min-ji"), or an empty span.
Span label_at(std::string_view text, std::uint32_t at, std::uint32_t end);

/// A turn of a transcript without quotation marks. Paragraphs without a label belong to the turn
/// before them, if another one follows, up to the first in which the writer tells of the speakers.
struct Turn {
  Span label;
  std::vector<Span> words;
};

/// The turns of an article: "Q" and "A", and labels that come back: one in capitals ("LEE") is
/// enough, of names ("Park Min-ji") there must be two.
std::vector<Turn> find_turns(const Article& article);

}  // namespace quoth

// Labels the words of an article in three passes: the second and third see votes.
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

#include "names/features.h"
#include "names/labels.h"
#include "names/model.h"
#include "names/words.h"

namespace quoth {

/// Candidate words [begin, end) of one sentence, with no candidate on either side.
struct Segment {
  std::uint32_t sentence_begin, sentence_end;
  std::uint32_t begin, end;
};
std::vector<Segment> segments(const WordText& text);

inline constexpr std::ptrdiff_t kStyleWords = 1000;  // of a sentence, looked at for capitals

/// Features of the words of a segment, in order: visit(word number, features), after
/// visit_all(those that all its words have).
template <class VisitAll, class Visit>
void visit_features(const WordText& text, const Segment& segment, VisitAll visit_all, Visit visit) {
  const auto* words = text.words.data();
  const auto* begin = words + segment.sentence_begin;
  const auto* end = words + segment.sentence_end;
  const Run run{words + segment.begin, words + segment.end};
  // Bounded, as it is asked of each segment: an endless sentence costs no more than its length.
  const auto style = style_of(begin, std::min(end, begin + kStyleWords));
  Features features;
  extract_surroundings(begin, end, run, features);
  visit_all(features);
  for (auto i = segment.begin; i < segment.end; ++i) {
    extract(begin, end, words + i, run, style, features);
    visit(i, features);
  }
}

struct Labelled {
  std::vector<Label> labels;      // one per word
  std::vector<float> confidence;  // of the name that starts at this word; otherwise 0
};

/// `text` must have been looked up in the model's tables. Linear in the number of words.
Labelled label_words(const Weights& weights, const WordText& text);

/// The labels of the first pass alone, as the trainer needs them.
std::vector<Label> first_pass(const Weights& weights, const WordText& text);

}  // namespace quoth

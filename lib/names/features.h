// Feature templates: what the model sees of a candidate word, as 32-bit hashes.
//
// After Ratinov and Roth (2009) and Passos et al. (2014): words and bigrams in a window of two,
// shapes, affixes, clusters, gazetteers, and the run of capitalised words that it stands in.
#pragma once

#include <array>
#include <cstdint>

#include "names/words.h"

namespace quoth {

/// What a feature rests on: the context and the form of the word, which word it is, or the lists
/// of names. The trainer hides one or the other at times, as with names that nobody has seen.
enum Aspect : std::uint8_t { kContext, kIdentity, kLists, kAspects };

/// Keys of the features of one word; a fixed buffer, since this is the inner loop.
struct Features {
  static constexpr int kMost = 160;
  std::array<std::uint32_t, kMost> keys;
  std::array<std::uint8_t, kMost> aspects;
  int size = 0;

  void add(std::uint32_t key, Aspect aspect) {
    if (size == kMost) return;
    aspects[size] = aspect;
    keys[size++] = key;
  }
};

/// What holds for a whole sentence.
struct SentenceStyle {
  bool all_caps = false;    // headline in capitals
  bool title_case = false;  // headline In Title Case
};
SentenceStyle style_of(const TaggerWord* begin, const TaggerWord* end);

/// A maximal run of capitalised words, with the linkers between them.
struct Run {
  const TaggerWord* begin;
  const TaggerWord* end;
};

/// Features of `word`, which lies in the sentence [begin, end) and in `run`.
void extract(const TaggerWord* begin, const TaggerWord* end, const TaggerWord* word, const Run& run,
             SentenceStyle style, Features& features);

/// Features that all words of `run` have: the words around it.
void extract_surroundings(const TaggerWord* begin, const TaggerWord* end, const Run& run,
                          Features& features);

}  // namespace quoth

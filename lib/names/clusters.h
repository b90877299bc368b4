// Word clusters as paths in a binary tree, learned from bigrams.
//
// Words are exchanged between clusters as long as the likelihood of a class bigram model grows
// (Martin, Liermann and Ney, "Algorithms for bigram and trigram word clustering", 1998); then the
// clusters are merged in pairs as in Brown et al., "Class-based n-gram models of natural language"
// (1992), which gives the tree.
#pragma once

#include <cstdint>
#include <vector>

namespace quoth {

struct ClusterOptions {
  int clusters = 256;
  int rounds = 8;  // over all words
};

/// `text`: numbers of words, 0 to words - 1, in the order of the text. Returns for each word its
/// path in the tree below a leading 1. Memory: two numbers for each distinct bigram.
std::vector<std::uint32_t> cluster_words(const std::vector<std::uint32_t>& text,
                                         std::uint32_t words, const ClusterOptions& options);

}  // namespace quoth

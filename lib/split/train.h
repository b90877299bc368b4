// Learns the two tables of the splitter, split_weights.tsv and word_case.tsv, from split texts.
//
// The same texts give the same bytes: examples are taken in order, nothing is drawn by chance.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "quoth/record.h"

namespace quoth::splitting {

/// One line of a file of split texts: {"text":…,"sentences":[[start,end],…]}, offsets in code
/// points. Throws RecordError.
Record read_split_text(std::string_view line);

/// Words of the training texts, and of `sentences` (tokens apart by blanks), with a level that
/// tells whether their capital is a sentence's or a name's.
std::string learn_word_case(const std::vector<Record>& texts,
                            const std::vector<std::string>& sentences);

/// Weights for the stops that the rules leave open. `texts` carry their true `sentences`.
/// Logistic regression with L2 regularisation, fitted by AdaGrad (Duchi et al. 2011).
std::string learn_weights(const std::vector<Record>& texts, const std::string& word_case);

}  // namespace quoth::splitting

// Confidence: how often quotes that rest on the same kind of evidence are right.
#pragma once

#include <string>

namespace quoth {

/// The share from data/en/quote_confidence.tsv; 0.5 for evidence that the table does not have.
double confidence_of(const std::string& basis);

}  // namespace quoth

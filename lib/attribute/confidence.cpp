#include "attribute/confidence.h"

#include <charconv>

#include "quoth/lexicon.h"

namespace quoth {

double confidence_of(const std::string& basis) {
  static const Lexicon table = Lexicon::embedded("quote_confidence");
  double share = 0.5;
  if (const auto row = table.find(basis)) {
    const auto field = row->field(1);
    std::from_chars(field.data(), field.data() + field.size(), share);
  }
  return share;
}

}  // namespace quoth

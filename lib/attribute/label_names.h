// The speakers that the labels of a transcript mean.
//
//   LEE: I was there.      Lee Min-ho, whom the article names
//   Q: Why?   A: …         the medium that asks, and the person that an interview names first
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "attribute/cast.h"

namespace quoth {

class LabelNames {
 public:
  /// Goes through all names once: make one only where there are labels.
  LabelNames(const Article& article, const Cast& cast);

  Speaker of(Span label) const;

 private:
  /// The number of the member that was first to appear under this key, or -1.
  long find(std::string_view key) const;

  const Article& article_;
  const Cast& cast_;
  std::map<std::string, std::size_t, std::less<>> first_;  // by whole name, first and last word
  long person_ = -1, body_ = -1;                           // the first ones named
};

}  // namespace quoth

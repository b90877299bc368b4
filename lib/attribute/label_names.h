// The speakers that the labels of a transcript mean.
//
//   LEE: I was there.      Lee Min-ho, whom the article names
//   Q: Why?   A: …         the first medium that the interview names, and the first person; no
//                          other body asks: without a medium, Q stays Q
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
  long person_ = -1, medium_ = -1;                         // the first ones named
};

}  // namespace quoth

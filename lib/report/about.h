// About whom: the people and organisations that the words of a quote name.
#pragma once

#include <string>
#include <vector>

#include "quoth/record.h"

namespace quoth {

/// The mentions of an article by place, so that each quote finds its own without reading them all.
class Mentions {
 public:
  explicit Mentions(const Record& record);

  /// The names of the people and organisations mentioned in the quote, in the order of their first
  /// mention, joined by "; ". Those who speak are left out.
  std::string about(const Quote& quote) const;

 private:
  struct Place {
    Span span;
    const Entity* entity;
  };
  std::vector<Place> places_;  // in text order
};

}  // namespace quoth

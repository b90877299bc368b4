// Which tag belongs to which quotation.
#pragma once

#include <vector>

#include "attribute/article.h"

namespace quoth {

/// How a quotation and its tag stand to each other.
enum class Relation {
  none,
  after,   // “…,” Lund said
  before,  // Lund said: “…”
  inside,  // Lund said the shop was “…” – the quotation is a part of what is reported
};

struct Attachment {
  Relation relation = Relation::none;
  std::size_t sentence = 0;  // of the tag
  std::size_t tag = 0;

  bool operator==(const Attachment&) const = default;
};

/// One for each of `article.quotations`.
std::vector<Attachment> attach_tags(const Article& article);

}  // namespace quoth

// What is seen at quoted words within a sentence, each by its name in data/en/fragment_weights.tsv.
#pragma once

#include <string_view>
#include <vector>

#include "attribute/attach.h"
#include "attribute/cast.h"

namespace quoth {

class FragmentSigns {
 public:
  /// `tags`: the attachments of `article.quotations`.
  FragmentSigns(const Article& article, const Cast& cast, const std::vector<Attachment>& tags);

  /// Those of quotation `i`.
  std::vector<std::string_view> of(std::size_t i) const;

 private:
  /// The tag that reports it by a cue, or null.
  const Tag* cue_of(std::size_t i) const;

  const Article& article_;
  const Cast& cast_;
  const std::vector<Attachment>& tags_;
  std::vector<bool> speaking_;  // paragraphs with a tag of speech
};

}  // namespace quoth

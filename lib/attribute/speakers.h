// Who the sources of the tags are: names, pronouns, roles and groups, in the order of the text.
#pragma once

#include <vector>

#include "attribute/cast.h"
#include "attribute/label_names.h"
#include "quoth/record.h"

namespace quoth {

struct Source {
  Speaker speaker;
  How how = How::tag;
  bool found = false;  // false: the tag has no source, or it is "who" of nobody
};

class Speakers {
 public:
  Speakers(const Article& article, const Cast& cast);

  /// The source of a tag of a sentence.
  const Source& of(std::size_t sentence, std::size_t tag) const;
  /// A noun phrase that is no pronoun: an addressee, the label of a transcript.
  Speaker name_of(Span noun_phrase) const;
  /// The person that a noun phrase names; nothing if it names none.
  std::optional<Speaker> person(Span noun_phrase) const;
  /// Who the labels of this article mean.
  LabelNames label_names() const;

 private:
  const Article& article_;
  const Cast& cast_;
  std::vector<std::size_t> offsets_;  // of each sentence's first tag in sources_
  std::vector<Source> sources_;
};

}  // namespace quoth

#include "attribute/drafts.h"

#include "attribute/speech.h"

namespace quoth {
namespace {

class Composer {
 public:
  Composer(const Article& article, const std::vector<Attachment>& tags)
      : article_(article), tags_(tags) {}

  std::vector<Draft> run() {
    for (std::size_t i = 0; i < article_.quotations.size(); ++i) add(i);
    return std::move(drafts_);
  }

 private:
  void add(std::size_t i) {
    const Quotation& q = article_.quotations[i];
    const Attachment& tag = tags_[i];
    if (joins(i)) {
      drafts_.back().parts.push_back(q.span);
      drafts_.back().last = i;
    } else if (tag.relation != Relation::none || is_speech(shape_of(article_, q))) {
      const auto type = tag.relation == Relation::inside ? QuoteType::mixed : QuoteType::direct;
      drafts_.push_back({{q.span}, type, tag, i, i});
    }
  }

  /// “The budget,” Ortega said, “is balanced.” is one quote, and so is a speech of several
  /// paragraphs of which only the last one is closed.
  bool joins(std::size_t i) const {
    if (drafts_.empty() || drafts_.back().last + 1 != i) return false;
    const Attachment& tag = tags_[i];
    if (article_.quotations[i - 1].goes_on && article_.quotations[i].continues)
      return true;
    return tag.relation != Relation::none && tag.relation != Relation::inside &&
           tag.sentence == drafts_.back().tag.sentence && tag.tag == drafts_.back().tag.tag &&
           drafts_.back().tag.relation != Relation::inside;
  }

  const Article& article_;
  const std::vector<Attachment>& tags_;
  std::vector<Draft> drafts_;
};

}  // namespace

std::vector<Draft> compose(const Article& article, const std::vector<Attachment>& tags) {
  return Composer(article, tags).run();
}

}  // namespace quoth

#include "attribute/drafts.h"

#include "attribute/fragment.h"
#include "attribute/labels.h"
#include "attribute/speech.h"

namespace quoth {
namespace {

/// A single word that no cue reports needs better odds.
constexpr double single_odds = 0.8;

class Composer {
 public:
  Composer(const Article& article, const std::vector<Attachment>& tags,
           const std::vector<double>& odds)
      : article_(article), tags_(tags), odds_(odds) {}

  std::vector<Draft> run() {
    for (std::size_t i = 0; i < article_.quotations.size(); ++i) add(i);
    return std::move(drafts_);
  }

 private:
  void add(std::size_t i) {
    const Quotation& q = article_.quotations[i];
    const Attachment& tag = tags_[i];
    const Span label = label_at(article_.text, q.span.start + q.mark, q.span.end);
    if (label.empty() && joins(i)) {
      Draft& draft = drafts_.back();
      draft.parts.push_back(q.span);
      draft.last = i;
      if (draft.tag.relation == Relation::none && draft.label.empty()) draft.tag = tag;
    } else if (is_said(i)) {
      const auto type = tag.relation == Relation::inside ? QuoteType::mixed : QuoteType::direct;
      drafts_.push_back(
          {{q.span}, type, label.empty() ? tag : Attachment{}, label, i, i, odds_[i]});
    }
  }

  /// Whole sentences, and what stands next to its tag, need no further evidence.
  bool is_said(std::size_t i) const {
    const Shape shape = shape_of(article_, article_.quotations[i]);
    if (is_whole(tags_[i])) return true;
    const bool told = tags_[i].relation == Relation::inside;
    // “Night Line,” on the local channel, …
    const bool title =
        !told && shape.title_case && ends_with_comma(article_, article_.quotations[i]);
    const bool whole = shape.own_paragraph || (shape.whole_sentence && !title);
    return (told || is_speech(shape) || odds_[i] > single_odds) && !shape.markup &&
           (whole || odds_[i] > least_odds);
  }

  /// “The budget,” Ortega said, “is balanced.” is one quote, and so is a speech of several
  /// paragraphs of which only the last one is closed.
  bool joins(std::size_t i) const {
    if (drafts_.empty() || drafts_.back().last + 1 != i) return false;
    const Attachment &tag = tags_[i], &open = drafts_.back().tag;
    const bool same = tag.sentence == open.sentence && tag.tag == open.tag;
    if (article_.quotations[i - 1].goes_on && article_.quotations[i].continues)
      return tag.relation == Relation::none || open.relation == Relation::none || same;
    return same && is_whole(tag) && is_whole(open);
  }

  static bool is_whole(const Attachment& tag) {
    return tag.relation == Relation::before || tag.relation == Relation::after;
  }

  const Article& article_;
  const std::vector<Attachment>& tags_;
  const std::vector<double>& odds_;
  std::vector<Draft> drafts_;
};

}  // namespace

std::vector<Draft> compose(const Article& article, const std::vector<Attachment>& tags,
                           const std::vector<double>& odds) {
  return Composer(article, tags, odds).run();
}

}  // namespace quoth

#include "attribute/assemble.h"

#include <algorithm>
#include <optional>

#include "attribute/confidence.h"
#include "attribute/fragment.h"
#include "attribute/heading_colon.h"
#include "attribute/headings.h"
#include "attribute/indirect.h"
#include "attribute/labels.h"
#include "attribute/lead_ins.h"
#include "attribute/nested.h"
#include "attribute/speech.h"
#include "record/names.h"
#include "syntax/cues.h"
#include "text/white_space.h"

namespace quoth {
namespace {

constexpr double guess = 0.3;  // score below which a tag is a subject without a cue
/// A quotation of this many words is understood without the clause that it stands in.
constexpr int standing_words = 5;

/// Where a tag stands in the article.
struct Place {
  std::size_t sentence = 0, tag = 0;
};

class Assembler {
 public:
  Assembler(const Article& article, const std::vector<Draft>& drafts,
            const std::vector<Source>& sources, const Speakers& speakers)
      : article_(article), drafts_(drafts), sources_(sources), speakers_(speakers) {
    for (std::size_t s = 0; s < article.sentences.size(); ++s)
      for (std::size_t t = 0; t < article.sentences[s].tags.size(); ++t) {
        tags_.push_back(article.sentences[s].tags[t]);
        places_.push_back({s, t});
      }
  }

  std::vector<Attribution> run() {
    std::vector<Attribution> direct;
    for (std::size_t i = 0; i < drafts_.size(); ++i) direct.push_back(in_marks(i));
    std::vector<Span> quoted;
    for (const Quotation& q : article_.quotations) quoted.push_back(q.span);

    std::vector<bool> taken_in(direct.size(), false);
    std::vector<Attribution> found;
    for (Quote& quote : find_indirect(article_.text, tags_, quoted, {}))
      if (auto kept = complete(std::move(quote), taken_in)) found.push_back(std::move(*kept));
    for (std::size_t i = 0; i < direct.size(); ++i)
      if (!taken_in[i]) found.push_back(std::move(direct[i]));
    add_turns(found);
    add_heading_colons(article_, speakers_, found);
    sort(found);
    drop_doubles(found);
    attribute_headings(article_, speakers_, found);
    for (Attribution& nested : find_nested(article_, speakers_, found))
      found.push_back(std::move(nested));
    sort(found);
    for (Attribution& a : found) a.quote.confidence = confidence_of(a.basis);
    return found;
  }

 private:
  /// In text order, an outer quote before those within it.
  static void sort(std::vector<Attribution>& found) {
    std::stable_sort(found.begin(), found.end(), [](const Attribution& a, const Attribution& b) {
      const Span left = a.quote.span, right = b.quote.span;
      return left.start != right.start ? left.start < right.start : left.end > right.end;
    });
  }

  /// A quotation that two tags claim whole is one quote: the direct one, by the tag next to it.
  static void drop_doubles(std::vector<Attribution>& found) {
    const auto doubled = [](const Attribution& a, const Attribution& b) {
      return a.quote.span == b.quote.span && a.quote.type == QuoteType::mixed &&
             b.quote.type == QuoteType::direct;
    };
    std::vector<Attribution> kept;
    for (std::size_t i = 0; i < found.size(); ++i)
      if (i + 1 == found.size() || !doubled(found[i], found[i + 1]))
        kept.push_back(std::move(found[i]));
    found = std::move(kept);
  }

  /// The turns of a transcript; what somebody reports within them is theirs.
  void add_turns(std::vector<Attribution>& found) const {
    const std::vector<Turn> turns = find_turns(article_);
    if (turns.empty()) return;
    std::erase_if(found, [&](const Attribution& a) {
      const auto turn = std::partition_point(turns.begin(), turns.end(), [&](const Turn& t) {
        return t.words.back().end <= a.quote.span.start;
      });
      return turn != turns.end() && turn->label.start < a.quote.span.end;
    });
    const LabelNames names = speakers_.label_names();
    for (const Turn& turn : turns) {
      Quote quote;
      quote.span = {turn.words.front().start, turn.words.back().end};
      if (turn.words.size() > 1) quote.parts = turn.words;
      quote.speaker = names.of(turn.label);
      quote.cue = Cue{{turn.label.end, turn.label.end + 1}, std::string(colon_lemma)};
      quote.how = How::label;
      found.push_back({std::move(quote), "direct label", "before"});
    }
  }

  Attribution in_marks(std::size_t i) const {
    const Draft& draft = drafts_[i];
    Quote quote;
    quote.span = draft.hull();
    if (draft.parts.size() > 1) quote.parts = draft.parts;
    quote.type = draft.type;
    take_source(quote, sources_[i]);
    const Tag* tag = nullptr;
    if (draft.tag.relation != Relation::none) {
      tag = &article_.sentences[draft.tag.sentence].tags[draft.tag.tag];
      take_tag(quote, *tag);
    }
    const bool bare = !tag || tag->score < guess;
    const std::string basis = basis_of(quote, bare ? nullptr : tag, bare ? bare_basis(i, tag) : "");
    return {std::move(quote), basis, relation_name(draft.tag.relation)};
  }

  /// Near: goes on in the paragraph of the quotation before. A fragment stands in a sentence; a
  /// scrap is one that may be nobody's words.
  std::string untagged_basis(std::size_t i) const {
    const Quotation& q = article_.quotations[drafts_[i].first];
    if (!drafts_[i].label.empty()) return "label";
    const Shape shape = shape_of(article_, q);
    if (!shape.whole_sentence) return drafts_[i].odds < likely_odds ? "scrap" : "fragment";
    if (i == 0) return "far";
    const auto paragraph = [&](std::size_t k) {
      return article_.sentences[article_.sentence_at(drafts_[k].hull().start)].paragraph;
    };
    return paragraph(i) == paragraph(i - 1) ? "near" : "far";
  }

  /// A subject without a cue may have said the words, if they are anybody's.
  std::string bare_basis(std::size_t i, const Tag* subject) const {
    if (!subject) return untagged_basis(i);
    return drafts_[i].odds < likely_odds ? "scrap" : "guess";
  }

  /// A key of quote_confidence.tsv.
  static std::string basis_of(const Quote& quote, const Tag* tag, std::string untagged) {
    std::string basis(name_of(kQuoteTypes, quote.type));
    basis += ' ';
    if (!quote.speaker) return basis + "nobody";
    if (!tag) return basis + untagged;
    if (tag->score < guess) return basis + "guess";
    if (tag->score < 0.5) return basis + "unsure";
    if (!tag->speech) return basis + "thought";
    basis += name_of(kHows, quote.how);
    return basis;
  }

  static std::string relation_name(Relation relation) {
    static constexpr const char* names[] = {"none", "after", "before", "inside"};
    return names[static_cast<int>(relation)];
  }

  void take_source(Quote& quote, const Source& source) const {
    if (!source.found) return;
    quote.speaker = source.speaker;
    quote.how = source.how;
  }

  /// "Lund said: “…”": the colon helps to report.
  Span with_colon(Span cue) const {
    const bool colon = article_.text.substr(cue.end, 1) == ":";
    return {cue.start, cue.end + colon};
  }

  void take_tag(Quote& quote, const Tag& tag) const {
    if (!tag.cue.empty()) quote.cue = Cue{with_colon(tag.cue), tag.lemma};
    if (!tag.addressee.empty()) quote.addressee = speakers_.name_of(tag.addressee);
  }

  /// An indirect or mixed quote with its source; nothing if a direct quote says the same. Marks the
  /// direct ones that it takes in.
  std::optional<Attribution> complete(Quote quote, std::vector<bool>& taken_in) const {
    const auto cue =
        std::lower_bound(tags_.begin(), tags_.end(), quote.cue->span.start,
                         [](const Tag& t, std::uint32_t at) { return t.cue.start < at; });
    const Place place = places_[cue - tags_.begin()];
    auto d = std::partition_point(drafts_.begin(), drafts_.end(), [&](const Draft& draft) {
      return draft.hull().end <= quote.span.start;
    });
    for (; d != drafts_.end() && d->hull().start < quote.span.end; ++d) {
      const Span marks = d->hull();
      const bool within = quote.span.contains(marks);
      const bool same_tag = d->tag.relation != Relation::none &&
                            d->tag.sentence == place.sentence && d->tag.tag == place.tag;
      const bool free = d->tag.relation == Relation::none || d->tag.relation == Relation::inside;
      if (!within && (same_tag || marks.contains(quote.span))) return {};
      if (same_tag && !free && adds_little(quote.span, marks)) return {};
      if (within && (same_tag || free)) taken_in[d - drafts_.begin()] = true;
    }
    take_source(quote, speakers_.of(place.sentence, place.tag));
    take_tag(quote, *cue);
    if (quote.type == QuoteType::mixed) narrow(quote, *cue);
    const std::string basis = basis_of(quote, &*cue, "");
    const bool after = cue->cue.start >= quote.span.end;
    return Attribution{std::move(quote), basis, after ? "after" : "before"};
  }

  /// A "that" before quoted words does not make them a mixed quote.
  bool adds_little(Span content, Span quoted) const {
    const std::string_view before =
        trim(article_.text.substr(content.start, quoted.start - content.start));
    return (before.empty() || before == "that") && content.end <= quoted.end + 1;
  }

  /// Quoted words that close a clause and can stand by themselves are the quote: said the bid is to
  /// “seize the day and the night”. Fewer say nothing without the words around them.
  void narrow(Quote& quote, const Tag& tag) const {
    const bool clause = (tag.frame & (kFrameClause | kFrameThat)) != 0 ||
                        quote.span.of(article_.text).starts_with("that ");
    if (!quote.parts.empty() || !clause) return;
    const auto q =
        std::partition_point(article_.quotations.begin(), article_.quotations.end(),
                             [&](const Quotation& a) { return a.span.start < quote.span.start; });
    if (q == article_.quotations.end() || !quote.span.contains(q->span)) return;
    if (q->span.end + 2 < quote.span.end) return;
    if (shape_of(article_, *q).words >= standing_words) quote.span = q->span;
  }

  const Article& article_;
  const std::vector<Draft>& drafts_;
  const std::vector<Source>& sources_;
  const Speakers& speakers_;
  std::vector<Tag> tags_;      // of the whole article, in text order
  std::vector<Place> places_;  // where each of them stands
};

}  // namespace

std::vector<Attribution> assemble(const Article& article, const std::vector<Draft>& drafts,
                                  const std::vector<Source>& sources, const Speakers& speakers) {
  return Assembler(article, drafts, sources, speakers).run();
}

}  // namespace quoth

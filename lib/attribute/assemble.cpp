#include "attribute/assemble.h"

#include <algorithm>

#include "attribute/cues.h"
#include "attribute/indirect.h"
#include "attribute/labels.h"
#include "attribute/lead_ins.h"
#include "attribute/speech.h"
#include "text/white_space.h"

namespace quoth {
namespace {

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

  std::vector<Quote> run() {
    std::vector<Quote> direct;
    for (std::size_t i = 0; i < drafts_.size(); ++i) direct.push_back(in_marks(i));
    std::vector<Span> quoted;
    for (const Quotation& q : article_.quotations) quoted.push_back(q.span);

    std::vector<bool> taken_in(direct.size(), false);
    std::vector<Quote> quotes;
    for (Quote& quote : find_indirect(article_.text, tags_, quoted, direct))
      if (keep(quote, direct, taken_in)) quotes.push_back(std::move(quote));
    for (std::size_t i = 0; i < direct.size(); ++i)
      if (!taken_in[i]) quotes.push_back(std::move(direct[i]));
    add_turns(quotes);
    std::stable_sort(quotes.begin(), quotes.end(),
                     [](const Quote& a, const Quote& b) { return a.span < b.span; });
    return quotes;
  }

 private:
  /// The turns of a transcript; what somebody reports within them is theirs.
  void add_turns(std::vector<Quote>& quotes) const {
    const std::vector<Turn> turns = find_turns(article_);
    if (turns.empty()) return;
    std::erase_if(quotes, [&](const Quote& quote) {
      const auto turn = std::partition_point(turns.begin(), turns.end(), [&](const Turn& t) {
        return t.words.back().end <= quote.span.start;
      });
      return turn != turns.end() && turn->label.start < quote.span.end;
    });
    for (const Turn& turn : turns) {
      Quote quote;
      quote.span = {turn.words.front().start, turn.words.back().end};
      if (turn.words.size() > 1) quote.parts = turn.words;
      quote.speaker = speakers_.labelled(turn.label);
      quote.cue = Cue{{turn.label.end, turn.label.end + 1}, std::string(colon_lemma)};
      quote.how = How::label;
      quotes.push_back(std::move(quote));
    }
  }

  Quote in_marks(std::size_t i) const {
    const Draft& draft = drafts_[i];
    Quote quote;
    quote.span = draft.hull();
    if (draft.parts.size() > 1) quote.parts = draft.parts;
    quote.type = draft.type;
    take_source(quote, sources_[i]);
    if (draft.tag.relation != Relation::none)
      take_tag(quote, article_.sentences[draft.tag.sentence].tags[draft.tag.tag]);
    return quote;
  }

  void take_source(Quote& quote, const Source& source) const {
    if (!source.found) return;
    quote.speaker = source.speaker;
    quote.how = source.how;
  }

  void take_tag(Quote& quote, const Tag& tag) const {
    if (!tag.cue.empty()) quote.cue = Cue{tag.cue, tag.lemma};
    if (!tag.addressee.empty()) quote.addressee = speakers_.name_of(tag.addressee);
  }

  /// Completes an indirect or mixed quote; false if a direct quote says the same.
  bool keep(Quote& quote, const std::vector<Quote>& direct, std::vector<bool>& taken_in) const {
    const auto cue = std::lower_bound(tags_.begin(), tags_.end(), quote.cue->span.start,
                                      [](const Tag& t, std::uint32_t at) { return t.cue.start < at; });
    const Place place = places_[cue - tags_.begin()];
    auto first = std::partition_point(drafts_.begin(), drafts_.end(), [&](const Draft& d) {
      return d.hull().end <= quote.span.start;
    });
    for (auto d = first; d != drafts_.end() && d->hull().start < quote.span.end; ++d) {
      const std::size_t i = d - drafts_.begin();
      const bool within = quote.span.contains(direct[i].span);
      const bool same_tag = d->tag.relation != Relation::none && d->tag.sentence == place.sentence &&
                            d->tag.tag == place.tag;
      const bool free = d->tag.relation == Relation::none || d->tag.relation == Relation::inside;
      if (!within && (same_tag || direct[i].span.contains(quote.span))) return false;
      if (same_tag && !free && adds_little(quote.span, direct[i].span)) return false;
      if (within && (same_tag || free)) taken_in[i] = true;
    }
    take_source(quote, speakers_.of(place.sentence, place.tag));
    take_tag(quote, *cue);
    if (quote.type == QuoteType::mixed) narrow(quote, *cue);
    return true;
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
    const auto q = std::partition_point(
        article_.quotations.begin(), article_.quotations.end(),
        [&](const Quotation& a) { return a.span.start < quote.span.start; });
    if (q == article_.quotations.end() || !quote.span.contains(q->span)) return;
    if (q->span.end + 2 < quote.span.end) return;
    if (shape_of(article_, *q).words >= standing_words) quote.span = q->span;
  }

  const Article& article_;
  const std::vector<Draft>& drafts_;
  const std::vector<Source>& sources_;
  const Speakers& speakers_;
  std::vector<Tag> tags_;       // of the whole article, in text order
  std::vector<Place> places_;  // where each of them stands
};

}  // namespace

std::vector<Quote> assemble(const Article& article, const std::vector<Draft>& drafts,
                            const std::vector<Source>& sources, const Speakers& speakers) {
  return Assembler(article, drafts, sources, speakers).run();
}

}  // namespace quoth

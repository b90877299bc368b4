#include "attribute/continuation.h"

#include <algorithm>
#include <optional>

#include "syntax/noun_phrase.h"
#include "syntax/words.h"

namespace quoth {
namespace {

/// A quotation that begins a paragraph takes its speaker from at most this many paragraphs before.
constexpr std::uint32_t reach = 3;
constexpr std::size_t reach_sentences = 40;

class Continuation {
 public:
  Continuation(const Article& article, const std::vector<Draft>& drafts, const Speakers& speakers,
               const Cast& cast)
      : article_(article), drafts_(drafts), speakers_(speakers), cast_(cast) {}

  std::vector<Source> run() {
    for (std::size_t i = 0; i < drafts_.size(); ++i) {
      const Attachment& tag = drafts_[i].tag;
      Source source;
      if (tag.relation != Relation::none) source = speakers_.of(tag.sentence, tag.tag);
      if (!drafts_[i].label.empty()) source = labelled(drafts_[i].label);
      if (!source.found) source = missing_source(i);
      sources_.push_back(source.found ? source : untagged(i));
    }
    return std::move(sources_);
  }

 private:
  Source untagged(std::size_t i) const {
    const std::size_t sentence = sentence_of(i);
    if (auto source = in_sentence(i)) return goes_on(*source);
    if (auto source = same_breath(i)) return goes_on(*source);
    if (auto source = last_tag(drafts_[i].hull().start, sentence)) return goes_on(*source);
    if (auto source = next_in_paragraph(i)) return goes_on(*source);
    if (auto source = turn(i)) return goes_on(*source);
    if (auto source = from_before(i)) return *source;
    return {};
  }

  /// He called that vision “cold” at a time when …: the words stand in a sentence that reports, and
  /// the tag before them, or else the one behind, has their source.
  std::optional<Source> in_sentence(std::size_t i) const {
    const std::uint32_t at = drafts_[i].hull().start;
    const std::size_t sentence = sentence_of(i);
    const Sentence& s = article_.sentences[sentence];
    if (s.span.start == at) return {};
    const TagRange near = tags_near(s, at);
    const auto source = [&](std::size_t t) -> std::optional<Source> {
      const Source& found = speakers_.of(sentence, t);
      return s.tags[t].speech && found.found ? std::optional(found) : std::nullopt;
    };
    for (std::size_t t = near.middle; t-- > near.first;)
      if (auto found = source(t)) return found;
    for (std::size_t t = near.middle; t < near.last; ++t)
      if (auto found = source(t)) return found;
    return {};
  }

  Source labelled(Span label) {
    if (!label_names_) label_names_.emplace(speakers_.label_names());
    return {label_names_->of(label), How::label, true};
  }

  /// “…,” Rep. Lee (D-Ohio), a member of the panel, said: the tag's source was not made out, but
  /// a noun phrase follows the quotation.
  Source missing_source(std::size_t i) const {
    if (drafts_[i].tag.relation != Relation::after) return {};
    const std::uint32_t from = article_.quotations[drafts_[i].first].span.end;
    const Span rest =
        first_bytes(article_.text, {from, article_.sentences[article_.sentence_at(from)].span.end});
    if (rest.start >= rest.end) return {};
    const Words words(article_.text, tokenize(article_.text, rest), {});
    const auto phrase = phrase_starting_at(words, 0);
    if (!phrase) return {};
    return {speakers_.name_of(words.span(phrase->first, phrase->last)), How::tag, true};
  }

  static Source goes_on(Source source) {
    source.how = How::continuation;
    return source;
  }

  std::size_t sentence_of(std::size_t i) const {
    return article_.sentence_at(drafts_[i].hull().start);
  }
  std::uint32_t paragraph_of(std::size_t i) const {
    return article_.sentences[sentence_of(i)].paragraph;
  }

  /// “…,” said Moss, who says he is tired. “…”: nobody else has begun to speak since the quotation
  /// before, in the same paragraph.
  std::optional<Source> same_breath(std::size_t i) const {
    if (i == 0 || !sources_[i - 1].found || paragraph_of(i - 1) != paragraph_of(i)) return {};
    const Attachment& tag = drafts_[i - 1].tag;
    const std::size_t last = std::max(article_.sentence_at(drafts_[i - 1].hull().end - 1),
                                      tag.relation == Relation::none ? 0 : tag.sentence);
    if (sentence_of(i) > last + reach_sentences) return {};
    for (std::size_t s = last + 1; s < sentence_of(i); ++s)
      for (const Tag& t : article_.sentences[s].tags)
        if (t.speech && !t.source.empty()) return {};
    return sources_[i - 1];
  }

  /// The nearest tag with a source before `at`, in the paragraph of `sentence`.
  std::optional<Source> last_tag(std::uint32_t at, std::size_t sentence) const {
    const std::uint32_t paragraph = article_.sentences[sentence].paragraph;
    const std::size_t stop = sentence - std::min<std::size_t>(sentence, reach_sentences);
    for (std::size_t s = sentence + 1;
         s-- > stop && article_.sentences[s].paragraph == paragraph;) {
      const TagRange near = tags_near(article_.sentences[s], at);
      if (const auto source = last_speech(s, near.first, near.middle)) return source;
    }
    return {};
  }

  /// “It is over.” He shrugged. “We lost,” said Moss.
  std::optional<Source> next_in_paragraph(std::size_t i) const {
    const std::uint32_t paragraph = paragraph_of(i);
    for (std::size_t k = i + 1; k < drafts_.size() && k < i + 4; ++k) {
      if (paragraph_of(k) != paragraph) break;
      const Attachment& tag = drafts_[k].tag;
      if (tag.relation == Relation::none) continue;
      if (const Source& source = speakers_.of(tag.sentence, tag.tag); source.found) return source;
    }
    return {};
  }

  /// Two speakers who take turns, each in a paragraph of their own: A, B, and now A again.
  std::optional<Source> turn(std::size_t i) const {
    if (i < 2) return {};
    const std::uint32_t here = paragraph_of(i);
    if (paragraph_of(i - 1) + 1 != here || paragraph_of(i - 2) + 2 != here) return {};
    const Source &a = sources_[i - 2], &b = sources_[i - 1];
    if (!a.found || !b.found || a.speaker.name == b.speaker.name) return {};
    if (!opens_paragraph(i - 2) || !opens_paragraph(i - 1)) return {};  // a report, no dialogue
    return asks(i - 2) || asks(i - 1) || asks(i) ? std::optional(a) : std::nullopt;
  }

  bool opens_paragraph(std::size_t i) const {
    return article_.paragraphs[paragraph_of(i)].start + 2 >= drafts_[i].hull().start;
  }

  bool asks(std::size_t i) const {
    const Span span = drafts_[i].hull();
    const auto words = span.of(article_.text);
    return words.substr(words.size() > 8 ? words.size() - 8 : 0).find('?') != words.npos;
  }

  std::optional<Source> from_before(std::size_t i) const {
    const std::size_t first = sentence_of(i);
    const std::uint32_t here = article_.sentences[first].paragraph;
    const std::size_t stop = first - std::min(first, reach_sentences);
    for (std::size_t s = first; s-- > stop;) {
      const Sentence& sentence = article_.sentences[s];
      if (sentence.paragraph + reach < here) break;
      if (auto source = spoken_in(s, i)) return source;
    }
    return {};
  }

  /// Who speaks last in a sentence before: by a tag, by a quotation, or as its subject.
  std::optional<Source> spoken_in(std::size_t s, std::size_t i) const {
    const std::size_t tags = article_.sentences[s].tags.size();
    if (const auto source = last_speech(s, tags - std::min(tags, tag_window), tags))
      return after_colon(s) ? *source : goes_on(*source);
    if (i > 0 && sources_[i - 1].found && article_.sentence_at(drafts_[i - 1].hull().end - 1) == s)
      return goes_on(sources_[i - 1]);
    return subject_of(s);
  }

  /// The last of the tags [first, last) with a source. Moss said management refused to say: who
  /// tells it is Moss. Nested tags are only asked where there are no others.
  std::optional<Source> last_speech(std::size_t s, std::size_t first, std::size_t last) const {
    const auto& tags = article_.sentences[s].tags;
    std::optional<Source> told;
    for (std::size_t t = last; t-- > first;) {
      const Source& source = speakers_.of(s, t);
      if (!source.found || !tags[t].speech || (tags[t].nested && told)) continue;
      told = source;
      if (!tags[t].nested) break;
    }
    return told;
  }

  bool after_colon(std::size_t s) const {
    return article_.text[article_.sentences[s].span.end - 1] == ':';
  }

  std::optional<Source> subject_of(std::size_t s) const {
    const Span span = article_.sentences[s].span;
    if (span.of(article_.text).starts_with('(')) return {};  // (On Lee's goal): what was asked
    const auto from = cast_.first_from(span.start);
    const auto to = std::min(cast_.appearances().size(), from + tag_window);
    for (auto k = from; k < to; ++k) {
      const Appearance& a = cast_.appearances()[k];
      if (a.span.start >= span.end) break;
      const Member& member = cast_[a.member];
      if (!a.subject || member.type == EntityType::loc) continue;
      Source source{{member.name, member.entity, a.span}, How::continuation, true};
      if (after_colon(s)) source.how = How::colon;
      return source;
    }
    return {};
  }

  const Article& article_;
  const std::vector<Draft>& drafts_;
  const Speakers& speakers_;
  const Cast& cast_;
  std::vector<Source> sources_;
  std::optional<LabelNames> label_names_;  // made for the first label
};

}  // namespace

std::vector<Source> find_sources(const Article& article, const std::vector<Draft>& drafts,
                                 const Speakers& speakers, const Cast& cast) {
  return Continuation(article, drafts, speakers, cast).run();
}

}  // namespace quoth

#include "attribute/tags.h"

#include <iterator>
#include <optional>
#include <span>

#include "attribute/complement.h"
#include "attribute/content.h"
#include "attribute/cue_words.h"
#include "attribute/cues.h"
#include "attribute/noun_phrase.h"
#include "attribute/source.h"
#include "attribute/surround.h"
#include "attribute/verb_group.h"
#include "attribute/words.h"

namespace quoth {
namespace {

constexpr std::size_t kLongest = 400;  // words of a sentence
constexpr int kNearMark = 6;  // words between a cue and the quotation mark that vouches for it

constexpr int kRelative = 8;  // words between "who" and its verb

/// A tag in the making, in words.
struct Draft {
  VerbGroup group;
  SourcePhrase source;
  Complement complement;
  int first = 0;  // the first and last word of the tag
  int last = 0;
  bool borrowed = false;  // the source is that of the tag before: "…, Lee said, adding"
};

/// The tag's clause opens the sentence and waits for its main clause: "While Lee says …, …".
bool in_opening_clause(const Words& words, int first, bool is_verb) {
  int start = 0;
  while (words[start].is(kConjunction | kMark)) ++start;
  const Word& word = words[start];
  // A verb without a subject is a participle there: "Asked whether …, Lee".
  if (!word.is(kSubordinator | kPreposition) && !(start == first && is_verb)) return false;
  for (int i = start; i < first; ++i)
    if (words[i].is(kComma | kStop | kQuoted)) return false;
  return true;
}

/// "Ortega, who wants a bridge, …"
bool in_relative_clause(const Words& words, int first) {
  for (int i = first - 1; i >= 0 && i > first - kRelative; --i) {
    if (words[i].is(kComma | kStop | kQuoted)) return false;
    if (words[i].lower == "who" || words[i].lower == "which") return words[i - 1].is(kComma);
  }
  return false;
}

class TagFinder {
 public:
  explicit TagFinder(const Words& words) : words_(words) {}

  std::vector<Tag> run() {
    for (int i = 0; i < words_.size(); ++i) {
      if (words_[i].is(kQuoted)) continue;
      if (!according_to(i) && !verb(i)) cue_word(i);
    }
    mark_nested();
    return std::move(tags_);
  }

 private:
  bool according_to(int i) {
    if (words_[i].lower != "according" || words_[i + 1].lower != "to") return false;
    Tag tag;
    tag.cue = words_.span(i, i + 1);
    tag.lemma = "according to";
    const SourcePhrase source = source_after(words_, i + 1);
    if (source.found()) set_source(source, tag);
    tag.inverted = true;
    last_source_ = source;
    surround(i, source.found() ? source.phrase.last : i + 1, tag);
    tags_.push_back(tag);
    return true;
  }

  bool verb(int i) {
    const auto group = verb_group_at(words_, i);
    if (!group) return false;
    Draft draft{*group, {}, {}, group->first, group->head};
    find_source(draft);
    Tag tag;
    tag.cue = words_.span(group->first, group->head);
    tag.lemma = group->verb->lemma;
    tag.speech = group->verb->speech;
    if (draft.source.found()) set_source(draft.source, tag);
    find_limits(draft);
    if (group->passive || (group->verb->frames & kFrameRaising)) {
      if (!add_subject(draft, tag)) return false;
    } else if (!tag.inverted) {
      add_complement(draft, tag);
    }
    if (tag.after.empty() && tag.before.empty() && !group->participle &&
        (group->verb->frames & kFrameClause))
      surround(draft.first, draft.last, tag);
    if (!reports(draft, tag)) return false;
    if (group->modal || group->infinitive) tag.score = 0.4;
    if (draft.source.found() && tag.score > 0.5) last_source_ = draft.source;
    tags_.push_back(tag);
    return true;
  }

  /// "Ortega's claim that", "made the claim that", "is sure that".
  void cue_word(int i) {
    const auto use = cue_word_at(words_, i);
    if (!use) return;
    int first = i;  // of the cue
    const SourcePhrase source = use->word->noun ? owner_of(words_, i) : subject_of(i, first);
    if (!source.found()) return;
    Tag tag;
    tag.cue = words_.span(first, use->cue_last);
    tag.lemma = use->word->lemma;
    tag.speech = false;
    set_source(source, tag);
    tag.frame = use->clause ? kFrameThat : kFramePreposition;
    tag.content = words_[use->first].span.start;
    const ContentBounds bounds{.noun = true, .clause = use->clause};
    tag.after = words_.span(use->first, content_end(words_, use->first, bounds));
    tags_.push_back(tag);
  }

  /// "Ortega is quite sure that": the subject of the verb before the adjective at `i`.
  SourcePhrase subject_of(int i, int& first) const {
    VerbGroup group;
    group.first = group.head = i;
    while (words_[group.first - 1].is(kAuxiliary | kNegation | kAdverb) &&
           !words_[group.first - 1].is(kQuoted))
      --group.first;
    bool be = false;
    for (int k = group.first; k < i; ++k) be |= words_[k].is(kBe) || words_[k].lower == "feel";
    if (!be) return {};
    first = group.first;
    return source_before(words_, group);
  }

  void find_source(Draft& draft) const {
    const VerbGroup& group = draft.group;
    if (group.passive) return;
    draft.borrowed = group.participle && words_[group.first - 1].is(kComma) && last_source_.found();
    draft.source = draft.borrowed ? last_source_ : source_before(words_, group);
    if (!draft.source.found() && may_be_inverted(group))
      draft.source = source_after(words_, group.head);
  }

  /// Lets an inverted tag in: what is said stands before it, closed by a comma or a mark.
  bool may_be_inverted(const VerbGroup& group) const {
    return words_[group.first - 1].is(kComma | kMark | kQuoted) &&
           (group.verb->frames & kFrameQuote) && !group.participle;
  }

  void set_source(const SourcePhrase& source, Tag& tag) const {
    tag.source = words_.span(source.head.first, source.head.last);
    tag.phrase = words_.span(source.phrase.first, source.phrase.last);
    tag.inverted = source.inverted && tag.source.start > tag.cue.start;
  }

  void find_limits(Draft& draft) const {
    if (!draft.source.found() || draft.borrowed) return;
    draft.first = std::min(draft.first, draft.source.head.first);
    draft.last = std::max(draft.last, draft.source.phrase.last);
  }

  void add_complement(Draft& draft, Tag& tag) const {
    const VerbGroup& group = draft.group;
    const Complement complement = complement_of(words_, group.head, *group.verb);
    if (complement.addressee_last >= complement.addressee_first) {
      tag.addressee = words_.span(complement.addressee_first, complement.addressee_last);
      draft.last = complement.addressee_last;
    }
    if (complement.particle) tag.lemma += " " + std::string(words_[group.head + 1].lower);
    if (complement.frame == 0) return;
    tag.cue.end = words_[complement.cue_last].span.end;
    tag.frame = complement.frame;
    tag.content = words_[complement.first].span.start;
    tag.after = words_.span(complement.first,
                            content_end(words_, complement.first, bounds_of(draft)));
  }

  /// What is reported is the subject's: "[the bridge] is expected [to close]", "[the plan] was
  /// first reported by the Courier". "Lee was told that" has an addressee instead.
  bool add_subject(Draft& draft, Tag& tag) {
    const VerbGroup& group = draft.group;
    const int next = group.head + 1;
    const auto subject = phrase_ending_at(words_, group.first - 1);
    const bool by = group.passive && words_[next].lower == "by";
    const bool raised = words_[next].lower == "to" &&
                        (group.verb->frames & (kFrameRaising | kFrameClause));
    if (by || raised) {
      if (!subject) return false;
      tag.before = words_.span(subject->first, subject->last);
      tag.source = tag.phrase = {};
      draft.source = by ? source_after(words_, next) : SourcePhrase{};
      if (by && !draft.source.found()) return false;
      if (by) set_source(draft.source, tag);
      if (raised) tag.after = words_.span(next, content_end(words_, next, bounds_of(draft)));
      tag.content = raised ? tag.after.start : 0;
      tag.frame = kFrameRaising;
      return true;
    }
    if (!group.passive) return false;
    add_complement(draft, tag);
    if (subject && tag.addressee.empty()) tag.addressee = words_.span(subject->first, subject->last);
    return (tag.frame & (kFrameThat | kFrameWh | kFrameTo | kFramePreposition)) != 0;
  }

  ContentBounds bounds_of(const Draft& draft) const {
    ContentBounds bounds;
    bounds.opening = in_opening_clause(words_, draft.first, draft.first == draft.group.first);
    bounds.relative = in_relative_clause(words_, draft.group.first);
    return bounds;
  }

  /// A verb alone reports nothing: content must follow, or the tag closes what was said before.
  bool reports(const Draft& draft, const Tag& tag) const {
    if (!tag.after.empty() || !tag.before.empty() || tag.inverted) return true;
    if (!(draft.group.verb->frames & kFrameQuote)) return false;
    if (words_[draft.first - 1].is(kComma | kMark | kQuoted)) return true;
    for (int i = draft.group.head + 1; i <= draft.group.head + kNearMark; ++i)
      if (words_[i].is(kQuoted | kMark)) return true;
    return false;
  }

  /// "Asked why, Lee said: “…”": what stands before the tag is not what was said.
  bool quotation_follows(int last) const {
    const int mark = last + (words_[last + 1].is(kComma | kStop) ? 2 : 1);
    return words_[mark].is(kQuoted | kMark) && words_[mark + 1].is(kCapital);
  }

  void surround(int first, int last, Tag& tag) const {
    if (quotation_follows(last)) return;
    if (words_[first - 1].lower == "as") --first;  // "as Lee noted, …"
    const WordRange before = content_before(words_, first);
    const WordRange after = content_after(words_, last);
    if (before.last >= before.first) tag.before = words_.span(before.first, before.last);
    const bool opens = tag.before.empty() && !words_[first - 1].is(kQuoted | kMark) &&
                       !words_[last + 2].is(kQuoted | kMark);
    if (after.last >= after.first && (!tag.before.empty() || opens))
      tag.after = words_.span(after.first, after.last);
  }

  /// What is said within reported content is that report's: "Lee said [Kim wanted to leave]".
  void mark_nested() {
    std::uint32_t end = 0;
    for (Tag& tag : tags_) {
      tag.nested = tag.cue.start < end;
      if (!tag.nested && tag.score >= 0.5 && !tag.after.empty()) end = tag.after.end;
    }
    std::uint32_t closed = 0;  // "…, Lee said" reports all that stands before it
    for (const Tag& tag : tags_) closed = std::max(closed, tag.before.end);
    for (Tag& tag : tags_) tag.nested |= tag.cue.start < closed;
  }

  const Words& words_;
  std::vector<Tag> tags_;
  SourcePhrase last_source_;  // of the latest tag that has one
};

}  // namespace

std::vector<Tag> find_tags(std::string_view text, const std::vector<Token>& sentence,
                           const std::vector<Span>& quoted) {
  // Pieces of a bounded length keep the cost linear: no rule looks further than a real sentence.
  std::vector<Tag> tags;
  for (std::size_t at = 0; at < sentence.size(); at += kLongest) {
    const Words words(text, std::span(sentence).subspan(at, std::min(kLongest, sentence.size() - at)), quoted);
    auto found = TagFinder(words).run();
    tags.insert(tags.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
  }
  return tags;
}

}  // namespace quoth

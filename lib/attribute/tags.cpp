#include "attribute/tags.h"

#include <span>

#include "attribute/complement.h"
#include "attribute/content.h"
#include "attribute/source.h"
#include "attribute/surround.h"
#include "syntax/cue_words.h"
#include "syntax/cues.h"
#include "syntax/noun_phrase.h"
#include "syntax/verb_group.h"
#include "syntax/words.h"

namespace quoth {
namespace {

constexpr std::size_t kLongest = 400;  // words of a sentence
constexpr int kNearMark = 6;       // words between a cue and the quotation mark that vouches for it
constexpr int kNearEvidence = 14;  // words from "a poll" to "showed"
constexpr double kUnlikely = 0.4;  // of a modal or an infinitive: "would say", "to say"
constexpr double kReports = 0.5;

/// A tag in the making, in words.
struct Draft {
  VerbGroup group;
  SourcePhrase source;
  int first = 0;  // the first and last word of the tag
  int last = 0;
  bool borrowed = false;  // the source is that of the tag before: "…, Lee said, adding"
};

class TagFinder {
 public:
  explicit TagFinder(const Words& words) : words_(words) {}

  std::vector<Tag> run() {
    for (int i = 0; i < words_.size(); ++i) {
      if (words_[i].is(kQuoted)) continue;
      const bool adjective = words_[i].cue_word && !words_[i].cue_word->noun;
      if (!according_to(i) && !put_it(i) && !(adjective && cue_word(i)) && !verb(i)) cue_word(i);
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

  /// "As Ortega put it, …"
  bool put_it(int i) {
    const bool put = words_[i].lower == "put" || words_[i].lower == "puts";
    if (!put || words_[i + 1].lower != "it") return false;
    VerbGroup group;
    group.first = group.head = i;
    const SourcePhrase source = source_before(words_, group);
    if (!source.found() || !words_[i + 2].is(kPunctuation | kTime | kPreposition)) return false;
    Tag tag;
    tag.cue = words_.span(i, i + 1);
    tag.lemma = "put it";
    set_source(source, tag);
    surround(source.head.first, i + 1, tag);
    tags_.push_back(tag);
    return true;
  }

  bool verb(int i) {
    auto group = verb_group_at(words_, i);
    if (!group) return false;
    // "as reported by Lee" is a passive without its auxiliary.
    group->passive |= words_[i - 1].lower == "as" && words_[i + 1].lower == "by";
    Draft draft{*group, {}, group->first, group->head};
    find_source(draft);
    Tag tag;
    tag.cue = words_.span(group->first, group->head);
    tag.lemma = group->verb->lemma;
    tag.speech = group->verb->speech;
    if (draft.source.found()) set_source(draft.source, tag);
    if (!find_content(draft, tag) || !reports(draft, tag)) return false;
    if (group->modal || group->infinitive) tag.score = kUnlikely;
    if (draft.source.found() && tag.score > kReports) last_source_ = draft.source;
    tags_.push_back(tag);
    return true;
  }

  /// What the verb reports, after it or round it; false if it cannot report here.
  bool find_content(Draft& draft, Tag& tag) const {
    const VerbGroup& group = draft.group;
    find_limits(draft);
    if (group.passive || (group.verb->frames & kFrameRaising)) {
      if (!add_subject(draft, tag)) return false;
    } else if (!tag.inverted) {
      add_complement(draft, tag);
    }
    const bool alone = tag.after.empty() && tag.before.empty();
    if (alone && !group.participle && (group.verb->frames & kFrameClause))
      surround(draft.first, draft.last, tag);
    return true;
  }

  /// "Ortega's claim that", "made the claim that", "is sure that".
  bool cue_word(int i) {
    const auto use = cue_word_at(words_, i);
    if (!use) return false;
    int first = i;  // of the cue
    const SourcePhrase source = use->word->noun ? owner_of(words_, i) : subject_of(i, first);
    if (!source.found() && !(use->word->noun && opens_idea(use->first))) return false;
    Tag tag;
    tag.cue = words_.span(first, use->cue_last);
    tag.lemma = use->word->lemma;
    tag.speech = false;
    if (source.found()) set_source(source, tag);
    tag.frame = use->clause ? kFrameThat : kFramePreposition;
    tag.content = words_[use->first].span.start;
    const ContentBounds bounds{.noun = use->word->noun || !use->clause, .clause = use->clause};
    tag.after = words_.span(use->first, content_end(words_, use->first, bounds));
    tags_.push_back(tag);
    return true;
  }

  /// "the idea [that it leaks]", but not "the message that said it": no verb follows the word.
  bool opens_idea(int that) const {
    int next = that + 1;
    while (words_[next].is(kAdverb)) ++next;
    const bool verb = is_finite(words_, next) || (words_[next].cue && words_[next].cue->is(kPast));
    return words_[that].is(kThat) && !verb;
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

  /// Lets an inverted tag in: what is said stands before it, closed by a comma or a mark, or the
  /// verb opens the sentence: "Said Ortega: “…”".
  bool may_be_inverted(const VerbGroup& group) const {
    const bool opens = group.first == 0 && words_[0].is(kCapital) && words_[1].is(kCapital);
    return (opens || words_[group.first - 1].is(kComma | kMark | kQuoted)) &&
           (group.verb->frames & kFrameQuote) && !group.participle;
  }

  /// "that the court announced": the word opens the clause, and is no part of who speaks.
  int behind_that(const WordRange& phrase) const {
    const int first = phrase.first;
    const bool opens = first < phrase.last && words_[first].is(kThat) &&
                       words_[first + 1].is(kDeterminer | kPossessive | kCapital);
    return opens ? first + 1 : first;
  }

  void set_source(const SourcePhrase& source, Tag& tag) const {
    tag.source = words_.span(behind_that(source.head), source.head.last);
    tag.phrase = words_.span(behind_that(source.phrase), source.phrase.last);
    tag.inverted = source.inverted && tag.source.start > tag.cue.start;
  }

  void find_limits(Draft& draft) const {
    if (!draft.source.found() || draft.borrowed) return;
    draft.first = std::min(draft.first, draft.source.head.first);
    draft.last = std::max(draft.last, draft.source.phrase.last);
  }

  void add_complement(Draft& draft, Tag& tag) const {
    const VerbGroup& group = draft.group;
    const Complement complement =
        complement_of(words_, group.head, *group.verb, shown_by_evidence(group));
    if (complement.addressee_last >= complement.addressee_first) {
      tag.addressee = words_.span(complement.addressee_first, complement.addressee_last);
      draft.last = complement.addressee_last;
    }
    if (complement.particle) tag.lemma += " " + std::string(words_[group.head + 1].lower);
    if (complement.frame == 0) return add_relative(draft, tag);
    tag.cue.end = words_[complement.cue_last].span.end;
    tag.frame = complement.frame;
    tag.content = words_[complement.first].span.start;
    ContentBounds bounds = bounds_of(words_, draft.first, group.first);
    bounds.phrase = (complement.frame & kPhraseFrames) != 0;
    const int last = content_end(words_, complement.first, bounds);
    tag.after = words_.span(complement.first, last);
    // "Citing the flood, Lee left": the subject of the main clause is the source.
    if (!bounds.opening || !group.participle || tag.source.size() > 0) return;
    if (const auto subject = phrase_starting_at(words_, last + 2))
      tag.source = tag.phrase = words_.span(subject->first, subject->last);
  }

  /// "A poll of six hundred farmers taken in May [showed]": the noun may stand some way before.
  bool shown_by_evidence(const VerbGroup& group) const {
    for (int i = group.first - 1; i > group.first - kNearEvidence; --i) {
      if (words_[i].is(kEvidence)) return true;
      if (words_[i].is(kPunctuation)) return false;
    }
    return false;
  }

  /// "policies [which] he said [had harmed the town]": the clause lacks its subject.
  void add_relative(const Draft& draft, Tag& tag) const {
    int verb = draft.group.head + 1;
    while (words_[verb].is(kAdverb)) ++verb;
    if (!(draft.group.verb->frames & kFrameClause) || !draft.source.found()) return;
    if (!is_finite(words_, verb)) return;
    const int opener = words_[draft.first].is(kThat) ? draft.first : draft.first - 1;
    if (words_[opener - 1].is(kPreposition)) return;  // "the case on which it ruled was"
    if (words_[opener].is(kWh | kThat)) tag.before = words_.span(opener, opener);
    const int last = content_end(words_, verb, {.relative = true});
    tag.frame = kFrameClause;
    tag.content = words_[verb].span.start;
    tag.after = words_.span(verb, last);
  }

  /// What a passive or a raising verb reports; false if nothing.
  bool add_subject(Draft& draft, Tag& tag) const {
    const VerbGroup& group = draft.group;
    const auto subject = phrase_ending_at(words_, group.first - 1);
    const auto& next = words_[group.head + 1].lower;
    if (words_[group.first - 1].lower == "as" && next == "by") return as_reported_by(draft, tag);
    if (group.verb->frames & kFrameRaising && subject && words_[subject->first].lower == "it")
      add_complement(draft, tag);  // "it seems that"
    if (tag.frame != 0) return true;
    if (group.passive && next == "by" && (group.verb->frames & (kFrameQuote | kFrameObject)))
      return subject && add_passive(*subject, draft, tag);
    if (next == "to" && (group.verb->frames & (kFrameRaising | kFrameClause)))
      return subject && add_raised(*subject, draft, tag);
    if (!group.passive) return false;
    // "Lee was told that": the subject is the addressee.
    add_complement(draft, tag);
    if (subject && tag.addressee.empty())
      tag.addressee = words_.span(subject->first, subject->last);
    return (tag.frame & (kFrameThat | kFrameWh | kFrameTo | kFramePreposition)) != 0;
  }

  /// "As reported by the Courier, [the bridge leaks]"
  bool as_reported_by(Draft& draft, Tag& tag) const {
    draft.source = source_after(words_, draft.group.head + 1);
    if (!draft.source.found()) return false;
    set_source(draft.source, tag);
    surround(draft.group.first, draft.source.phrase.last, tag);
    return !tag.before.empty() || !tag.after.empty();
  }

  /// "[the plan] was first reported by the Courier"
  bool add_passive(WordRange subject, Draft& draft, Tag& tag) const {
    draft.source = source_after(words_, draft.group.head + 1);
    if (!draft.source.found()) return false;
    set_source(draft.source, tag);
    if (told_by(subject, draft, tag)) return true;
    tag.before = words_.span(subject.first, subject.last);
    tag.frame = kFrameRaising;
    return true;
  }

  /// "Voters were told by the board [that the count would wait]": the subject is the addressee.
  bool told_by(WordRange subject, const Draft& draft, Tag& tag) const {
    const int first = draft.source.phrase.last + 1;
    const bool it = words_[subject.first].lower == "it";  // "it was reported by Lee that"
    if (!(draft.group.verb->frames & kFrameAddressee) && !it) return false;
    if (!words_[first].is(kThat)) return false;
    if (!it) tag.addressee = words_.span(subject.first, subject.last);
    const ContentBounds bounds = bounds_of(words_, draft.first, draft.group.first);
    tag.after = words_.span(first, content_end(words_, first, bounds));
    tag.content = tag.after.start;
    tag.frame = kFrameThat;
    return true;
  }

  /// "[the bridge] is expected [to close]": nobody is said to expect it.
  bool add_raised(WordRange subject, const Draft& draft, Tag& tag) const {
    const int next = draft.group.head + 1;
    const ContentBounds bounds = bounds_of(words_, draft.first, draft.group.first);
    tag.source = tag.phrase = {};
    tag.before = words_.span(subject.first, subject.last);
    tag.after = words_.span(next, content_end(words_, next, bounds));
    tag.content = tag.after.start;
    tag.frame = kFrameRaising;
    return true;
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

  /// "Later, he added trucks": the verb has an object, and what stands before is not what he added.
  bool has_object(int last) const {
    const Word& next = words_[last + 1];
    if (next.is(kTime | kPunctuation | kQuoted | kConjunction)) return false;
    return is_nominal(next) || next.is(kDeterminer | kPossessive | kPronoun);
  }

  /// "Lund said [on Monday], …": the words up to the comma say when or where.
  int with_circumstance(int last) const {
    int i = last + 1;
    if (!words_[i].is(kTime | kPreposition)) return last;
    while (i < last + kNearMark && words_[i].is(kTime | kPreposition | kNumber | kDeterminer)) {
      if (const auto phrase = phrase_starting_at(words_, i + 1); words_[i].is(kPreposition) && phrase)
        i = phrase->last;
      ++i;
    }
    return words_[i].is(kComma) ? i - 1 : last;
  }

  void surround(int first, int last, Tag& tag) const {
    if (quotation_follows(last) || (!tag.inverted && has_object(last))) return;
    const bool as = words_[first - 1].lower == "as";  // "as Lee noted, …"
    if (as) --first;
    const WordRange before = content_before(words_, first, last);
    const bool framed = as || before.last >= before.first;
    const WordRange after = content_after(words_, framed ? with_circumstance(last) : last);
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
      if (!tag.nested && tag.score >= kReports && !tag.after.empty()) end = tag.after.end;
    }
    // "…, Lee said" reports all that stands before it.
    Span closed{0, 0};
    for (const Tag& tag : tags_)
      if (tag.before.size() > closed.size()) closed = tag.before;
    for (Tag& tag : tags_) tag.nested |= closed.contains(tag.cue);
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
    const auto piece = std::span(sentence).subspan(at, std::min(kLongest, sentence.size() - at));
    const Words words(text, piece, quoted);
    for (Tag& tag : TagFinder(words).run()) tags.push_back(std::move(tag));
  }
  return tags;
}

}  // namespace quoth

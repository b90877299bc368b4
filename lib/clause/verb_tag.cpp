#include "clause/verb_tag.h"

#include <algorithm>

#include "clause/clause_start.h"
#include "clause/complement.h"
#include "clause/coordination.h"
#include "clause/senses.h"
#include "clause/tag_parts.h"
#include "clause/verb_source.h"
#include "syntax/cue_words.h"
#include "syntax/cues.h"
#include "syntax/verb_group.h"

namespace quoth {
namespace {

constexpr int kNearMark = 6;       // words between a cue and the quotation mark that vouches for it
constexpr double kUnlikely = 0.4;  // of a modal or an infinitive: "would say", "to say"

/// A tag in the making, in words.
struct Draft {
  VerbGroup group;
  SourcePhrase source;
  int first = 0;  // the first and last word of the tag
  int last = 0;
  bool borrowed = false;  // the source is that of the tag before: "…, Lee said, adding"
};

class VerbTag {
 public:
  VerbTag(const Words& words, SourcePhrase& last_source)
      : words_(words), last_source_(last_source) {}

  std::optional<Tag> run(int i) {
    const auto group = verb_group_at(words_, i);
    if (!group || feels_sure(*group)) return std::nullopt;
    if (group->passive && leads_to_saying(i)) return std::nullopt;
    Draft draft{*group, {}, group->first, group->head};
    if (!group->passive) {
      const VerbSource found = source_of_verb(words_, *group, last_source_);
      draft.source = found.borrowed ? found.source : with_others(words_, found.source);
      draft.borrowed = found.borrowed;
    }
    Tag tag;
    tag.cue = words_.span(group->first, group->head);
    tag.lemma = group->verb->lemma;
    tag.speech = is_said(group->verb->act);
    if (draft.source.found()) set_source(words_, draft.source, tag);
    if (!find_content(draft, tag) || !reports(draft, tag)) return std::nullopt;
    if (only_asked(draft, tag) || only_that(tag)) return std::nullopt;
    if (is_other_sense(words_, *group, draft.source.head, tag)) return std::nullopt;
    tag.act = act_of(*group->verb, tag.frame);
    if (group->modal || group->infinitive) tag.score = kUnlikely;
    // "mocked Lee for saying it leaks, adding": who adds is not Lee.
    const bool blamed = group->participle && words_[group->first - 1].lower == "for";
    if (draft.source.found() && tag.score > reports_score && !blamed) last_source_ = draft.source;
    return tag;
  }

 private:
  /// "hopes to win" is a wish, "hopes the rain will stop" a thought.
  static Act act_of(const ReportingVerb& verb, std::uint32_t frame) {
    const bool wish = verb.act == Act::thought && (frame & kFrameTo);
    return wish ? Act::intention : verb.act;
  }

  /// "felt sure that": the adjective reports.
  bool feels_sure(const VerbGroup& group) const {
    if (group.verb->lemma != "feel") return false;
    int next = group.head + 1;
    while (words_[next].is(kAdverb)) ++next;
    return words_[next].cue_word && !words_[next].cue_word->noun && cue_word_at(words_, next);
  }

  /// "Asked about the flood, Lee said": the question is nobody's, and the answer follows.
  bool only_asked(const Draft& draft, const Tag& tag) const {
    const int first = draft.group.first;
    return tag.source.empty() && (tag.frame & kFramePreposition) && first == draft.group.head &&
           words_[first].lower == "asked" && words_[first - 1].is(kStop | kComma);
  }

  /// "Lund confirmed that.": what was said stands in the sentence before.
  bool only_that(const Tag& tag) const {
    constexpr std::uint32_t that = 4;  // bytes
    return tag.before.empty() && (tag.frame & kFrameThat) && tag.after.size() == that;
  }

  /// "was quoted by the Courier [as saying]": the second verb reports.
  bool leads_to_saying(int i) const {
    constexpr int longest = 10;  // words of who quotes
    for (int k = i + 1; k < i + longest && !words_[k].is(kPunctuation | kQuoted); ++k)
      if (words_[k].lower == "as")
        return words_[k + 1].cue != nullptr && words_[k + 1].cue->is(kIng);
    return false;
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
    const bool whole = draft.source.found() && !words_[draft.source.head.first].is(kWh);
    if (alone && whole && !group.participle && (group.verb->frames & kFrameClause))
      surround(words_, {.first = draft.first, .last = draft.last}, tag);
    return true;
  }

  void find_limits(Draft& draft) const {
    if (!draft.source.found() || draft.borrowed) return;
    draft.first = std::min(draft.first, draft.source.head.first);
    draft.last = std::max(draft.last, draft.source.phrase.last);
  }

  void add_complement(Draft& draft, Tag& tag) const {
    const VerbGroup& group = draft.group;
    const Complement complement =
        complement_of(words_, group.head, *group.verb, evidence_before(words_, group.first) >= 0);
    if (complement.addressee_last >= complement.addressee_first) {
      tag.addressee = words_.span(complement.addressee_first, complement.addressee_last);
      draft.last = complement.addressee_last;
    }
    if (complement.particle) tag.lemma += " " + std::string(words_[group.head + 1].lower);
    if (complement.frame == 0) return add_relative(draft, tag);
    tag.cue.end = words_[complement.cue_last].span.end;
    tag.frame = complement.frame;
    ContentBounds bounds = bounds_of(words_, draft.first, group.first);
    const bool clause = words_[complement.first].is(kThat | kWh);  // "pointed out that"
    bounds.participle = group.participle && words_[group.head].cue->is(kIng);
    bounds.phrase = (complement.frame & kPhraseFrames) != 0 && !clause;
    bounds.timed = is_object(words_, complement, *group.verb);
    const int last = set_content(words_, complement.first, bounds, tag);
    // "Citing the flood, Lee left": the subject of the main clause is the source.
    if (!bounds.opening || !group.participle || tag.source.size() > 0) return;
    if (const auto subject = phrase_starting_at(words_, last + 2))
      tag.source = tag.phrase = words_.span(subject->first, subject->last);
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
    tag.frame = kFrameClause;
    set_content(words_, verb, {.relative = true}, tag);
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
      return add_passive(subject, draft, tag);
    const bool told = (group.verb->frames & kFrameObjectTo) && group.verb->act == Act::speech;
    if (next == "to" && !told && (group.verb->frames & (kFrameRaising | kFrameClause)))
      return subject && add_raised(*subject, draft, tag);
    if (!group.passive) return false;
    // "Lee was told that": the subject is the addressee.
    add_complement(draft, tag);
    if (told && infinitive_at(words_, group.head + 1) &&
        tag.frame == 0) {  // "residents were ordered to leave"
      set_content(words_, group.head + 1, bounds_of(words_, draft.first, group.first), tag);
      tag.frame = kFrameTo;
    }
    if (subject && tag.addressee.empty())
      tag.addressee = words_.span(subject->first, subject->last);
    return (tag.frame & (kFrameThat | kFrameWh | kFrameTo | kFramePreposition)) != 0;
  }

  /// "As reported by the Courier, [the bridge leaks]"
  bool as_reported_by(Draft& draft, Tag& tag) const {
    draft.source = source_after(words_, draft.group.head + 1);
    if (!draft.source.found()) return false;
    set_source(words_, draft.source, tag);
    surround(words_, {.first = draft.group.first, .last = draft.source.phrase.last}, tag);
    return !tag.before.empty() || !tag.after.empty();
  }

  /// "[the plan] was first reported by the Courier"
  bool add_passive(std::optional<WordRange> subject, Draft& draft, Tag& tag) const {
    draft.source = source_after(words_, draft.group.head + 1);
    if (!draft.source.found()) return false;
    set_source(words_, draft.source, tag);
    if (told_by(subject, draft, tag)) return true;
    if (!subject) return false;
    tag.before = words_.span(subject->first, subject->last);
    tag.frame = kFrameRaising;
    return true;
  }

  /// "Voters were told by the board [that the count would wait]": the subject is the addressee.
  bool told_by(std::optional<WordRange> subject, const Draft& draft, Tag& tag) const {
    const std::uint32_t frames = draft.group.verb->frames;
    const bool it =
        subject && words_[subject->first].lower == "it";  // "it was reported by Lee that"
    if (!(frames & kFrameAddressee) && !it) return false;
    const int first = skip_circumstance(words_, draft.source.phrase.last + 1, *draft.group.verb);
    const Word& next = words_[first];
    const bool wh = (frames & kFrameWh) && (next.is(kWh) || next.lower == "if");
    const bool to = (frames & kFrameObjectTo) && next.lower == "to";
    if (!next.is(kThat) && !wh && !to) return false;
    if (!it && subject) tag.addressee = words_.span(subject->first, subject->last);
    set_content(words_, first, bounds_of(words_, draft.first, draft.group.first), tag);
    tag.frame = kFrameThat;
    return true;
  }

  /// "[the bridge] is expected [to close]": nobody is said to expect it.
  bool add_raised(WordRange subject, const Draft& draft, Tag& tag) const {
    const ContentBounds bounds = bounds_of(words_, draft.first, draft.group.first);
    tag.source = tag.phrase = {};
    tag.before = words_.span(subject.first, subject.last);
    set_content(words_, draft.group.head + 1, bounds, tag);
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

  const Words& words_;
  SourcePhrase& last_source_;
};

}  // namespace

std::optional<Tag> verb_tag(const Words& words, int i, SourcePhrase& last_source) {
  return VerbTag(words, last_source).run(i);
}

}  // namespace quoth

#include "clause/tags.h"

#include <span>

#include "clause/verb_tag.h"
#include "clause/view_tags.h"
#include "clause/word_tags.h"
#include "syntax/cue_words.h"
#include "syntax/words.h"

namespace quoth {
namespace {

constexpr std::size_t kLongest = 400;  // words of a sentence

class TagFinder {
 public:
  explicit TagFinder(const Words& words) : words_(words) {}

  std::vector<Tag> run() {
    for (int i = 0; i < words_.size(); ++i)
      if (may_report(words_[i]) && words_[i].span.start >= view_end_)
        if (auto tag = tag_at(i)) tags_.push_back(std::move(*tag));
    mark_nested();
    return std::move(tags_);
  }

 private:
  static bool may_report(const Word& word) {
    if (word.is(kQuoted)) return false;
    return word.cue || word.cue_word || word.lower == "according" || word.lower == "in" ||
           word.lower == "by" || word.lower == "to" || word.lower == "as" ||
           word.lower.starts_with("put");
  }

  std::optional<Tag> tag_at(int i) {
    SourcePhrase source;
    if (auto tag = according_to(words_, i, source)) {
      last_source_ = source;
      return tag;
    }
    if (words_[i].lower == "quote" && words_[i - 1].lower == "i") return {};  // "and I quote"
    if (auto tag = in_poll(words_, i)) return tag;
    if (auto tag = view_tag(words_, i)) {
      view_end_ = tag->cue.end;
      return tag;
    }
    if (auto tag = put_it(words_, i)) return tag;
    const bool adjective = words_[i].cue_word && !words_[i].cue_word->noun;
    if (adjective)
      if (auto tag = cue_word(words_, i)) return tag;
    if (auto tag = verb_tag(words_, i, last_source_)) {
      if (has_participle_for_source(*tag, i)) return {};
      return tag;
    }
    return cue_word(words_, i);
  }

  /// called it cold, [giving] figures: the verb before has an object, and no source.
  bool has_participle_for_source(const Tag& tag, int cue) const {
    const Word& source = words_[cue - 1];
    return source.span == tag.source && source.lower.ends_with("ing") && !source.is(kCapital) &&
           words_[cue - 2].is(kComma | kMark);
  }

  /// What is said within reported content is that report's: "Lee said [Kim wanted to leave]".
  void mark_nested() {
    std::uint32_t end = 0;
    for (Tag& tag : tags_) {
      tag.nested = tag.cue.start < end;
      if (!tag.nested && tag.score >= reports_score && !tag.after.empty() && !relays(tag))
        end = tag.after.end;
    }
    // "…, Lee said" reports all that stands before it.
    Span closed{0, 0};
    for (const Tag& tag : tags_)
      if (tag.before.size() > closed.size()) closed = tag.before;
    for (Tag& tag : tags_) tag.nested |= closed.contains(tag.cue);
  }

  /// "According to the Courier, Lee said": the report is Lee's as well.
  static bool relays(const Tag& tag) { return tag.lemma == "according to" && tag.before.empty(); }

  const Words& words_;
  std::vector<Tag> tags_;
  std::uint32_t view_end_ = 0;  // "to hear Lee tell it" has no other tag in it
  SourcePhrase last_source_;    // of the latest tag that has one
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

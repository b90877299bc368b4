#include "attribute/tags.h"

#include <optional>

#include "attribute/complement.h"
#include "attribute/content.h"
#include "attribute/cues.h"
#include "attribute/noun_phrase.h"
#include "attribute/source.h"
#include "attribute/verb_group.h"
#include "attribute/words.h"

namespace quoth {
namespace {

constexpr int kNearMark = 6;  // words between a cue and the quotation mark that vouches for it

/// Lets an inverted tag in: what is said stands before it, closed by a comma or a mark.
bool may_be_inverted(const Words& words, const VerbGroup& group) {
  return words[group.first - 1].is(kComma | kMark | kQuoted) &&
         (group.verb->frames & kFrameQuote) && !group.participle;
}

/// A verb alone reports nothing: content must follow, or the tag closes what was said before it.
bool reports(const Words& words, const VerbGroup& group, const Tag& tag, int first) {
  if (tag.content != 0 || tag.inverted) return true;
  if (!(group.verb->frames & kFrameQuote)) return false;
  if (words[first - 1].is(kComma | kMark | kQuoted)) return true;
  for (int i = group.head + 1; i <= group.head + kNearMark; ++i)
    if (words[i].is(kQuoted | kMark)) return true;
  return false;
}

Source source_of(const Words& words, const VerbGroup& group) {
  if (group.passive) return {};
  const Source before = source_before(words, group);
  return before.found() || !may_be_inverted(words, group) ? before
                                                          : source_after(words, group.head);
}

void set_source(const Words& words, const Source& source, Tag& tag) {
  tag.source = words.span(source.head.first, source.head.last);
  tag.phrase = words.span(source.phrase.first, source.phrase.last);
  tag.inverted = source.inverted;
}

/// The tag's clause opens the sentence and waits for its main clause: "While Lee says …, …".
bool in_opening_clause(const Words& words, int first) {
  int start = 0;
  while (words[start].is(kConjunction | kMark)) ++start;
  const Word& word = words[start];
  if (!word.is(kSubordinator | kPreposition) && !(start == first && word.lower.ends_with("ing")))
    return false;
  for (int i = start; i < first; ++i)
    if (words[i].is(kComma | kStop | kQuoted)) return false;
  return true;
}

ContentBounds bounds_of(const Words& words, const VerbGroup& group, const Source& source) {
  ContentBounds bounds;
  const int first = source.found() ? std::min(group.first, source.head.first) : group.first;
  bounds.opening = in_opening_clause(words, first);
  const bool adjacent = source.found() && source.head.last == group.first - 1;
  bounds.relative = adjacent && (group.participle || words[source.head.last].is(kWh | kThat));
  return bounds;
}

void add_complement(const Words& words, const VerbGroup& group, const Source& source, Tag& tag) {
  const Complement complement = complement_of(words, group.head, *group.verb);
  if (complement.addressee_last >= complement.addressee_first)
    tag.addressee = words.span(complement.addressee_first, complement.addressee_last);
  if (complement.particle) tag.lemma += " " + std::string(words[group.head + 1].lower);
  if (complement.frame == 0) return;
  tag.cue.end = words[complement.cue_last].span.end;
  tag.frame = complement.frame;
  tag.content = words[complement.first].span.start;
  const ContentBounds bounds = bounds_of(words, group, source);
  tag.after = words.span(complement.first, content_end(words, complement.first, bounds));
}

/// "X, Ortega said." and "X, according to Ortega.": all of the sentence before the tag.
void add_before(const Words& words, int first, Tag& tag) {
  if (!words[first - 1].is(kComma) || words[first - 2].is(kQuoted)) return;
  tag.before = words.span(0, first - 2);
}

std::optional<Tag> tag_at(const Words& words, int i) {
  const auto group = verb_group_at(words, i);
  if (!group) return std::nullopt;
  Tag tag;
  tag.cue = words.span(group->first, group->head);
  tag.lemma = group->verb->lemma;
  tag.speech = group->verb->speech;
  const Source source = source_of(words, *group);
  if (source.found()) set_source(words, source, tag);
  if (!tag.inverted) add_complement(words, *group, source, tag);
  int first = group->first;  // of the tag
  if (source.found() && !tag.inverted) first = std::min(first, source.head.first);
  if (!reports(words, *group, tag, first)) return std::nullopt;
  if (tag.after.empty() && (group->verb->frames & kFrameClause)) add_before(words, first, tag);
  if (group->modal || group->infinitive) tag.score = 0.4;
  return tag;
}

std::optional<Tag> according_to(const Words& words, int i) {
  if (words[i].lower != "according" || words[i + 1].lower != "to") return std::nullopt;
  Tag tag;
  tag.cue = words.span(i, i + 1);
  tag.lemma = "according to";
  const Source source = source_after(words, i + 1);
  if (source.found()) set_source(words, source, tag);
  tag.inverted = true;
  add_before(words, i, tag);
  return tag;
}

/// What is said within reported content is that report's: "Lee said [Kim wanted to leave]".
void mark_nested(std::vector<Tag>& tags) {
  std::uint32_t end = 0;
  for (Tag& tag : tags) {
    tag.nested = tag.cue.start < end;
    if (!tag.nested && tag.score >= 0.5 && !tag.after.empty()) end = tag.after.end;
  }
}

}  // namespace

std::vector<Tag> find_tags(std::string_view text, const std::vector<Token>& sentence,
                           const std::vector<Span>& quoted) {
  const Words words(text, sentence, quoted);
  std::vector<Tag> tags;
  for (int i = 0; i < words.size(); ++i) {
    if (words[i].is(kQuoted)) continue;
    auto tag = according_to(words, i);
    if (!tag) tag = tag_at(words, i);
    if (tag) tags.push_back(*tag);
  }
  mark_nested(tags);
  return tags;
}

}  // namespace quoth

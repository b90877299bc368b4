#include "attribute/tags.h"

#include <optional>

#include "attribute/content.h"
#include "attribute/cues.h"
#include "attribute/noun_phrase.h"
#include "attribute/words.h"

namespace quoth {
namespace {

constexpr std::uint32_t kInsideGroup = kAuxiliary | kNegation | kAdverb;

/// A verb group that reports: "had privately told", "pointed out".
struct Group {
  int first = 0;
  int last = 0;
  const ReportingVerb* verb = nullptr;
  std::uint32_t form = 0;
  bool passive = false;
};

/// Nouns and verbs share forms ("claims", "report"); what stands before decides.
bool reads_as_verb(const Words& words, int i, const CueForm& cue) {
  int before = i - 1;
  while (words[before].is(kAdverb) && !words[before].is(kSubject)) --before;
  const Word& left = words[before];
  if (cue.is(kPast | kIng)) return !left.is(kDeterminer | kPossessive | kGenitive) || left.is(kSubject);
  if (left.is(kDeterminer | kPossessive | kGenitive) && !left.is(kSubject)) return false;
  if (cue.is(kThirdPerson)) return !left.is(kPreposition | kStop);
  return left.is(kSubject | kModal | kDo | kNegation) || left.lower == "to" ||
         (left.lower.ends_with("s") && is_nominal(left)) || left.lower == "people";
}

Group verb_group(const Words& words, int i, const CueForm& cue) {
  Group group{i, i, cue.verb, cue.forms, false};
  while (words[group.first - 1].is(kInsideGroup) && !words[group.first - 1].is(kQuoted | kPunctuation))
    --group.first;
  bool be = false, have = false;
  for (int k = group.first; k < i; ++k) {
    be |= words[k].is(kBe);
    have |= words[k].is(kHave);
  }
  group.passive = be && cue.is(kParticiple);
  const auto& next = words[i + 1].lower;
  if (next == "out" && cue.verb->lemma == "point") group.last = i + 1;
  return group;
}

/// The apposition before `comma` hides the phrase that it explains: "Ortega, a teacher, said".
int before_apposition(const Words& words, int comma) {
  int i = comma - 1;
  while (i > 0 && !words[i].is(kComma | kStop | kMark | kQuoted)) --i;
  return words[i].is(kComma) ? i - 1 : -1;
}

std::optional<WordRange> skip_time(const Words& words, int last) {
  int i = last;
  while (words[i].is(kTime) || words[i].lower == "last" || words[i].lower == "this") --i;
  if (i < last && words[i].is(kPreposition)) --i;
  return phrase_ending_at(words, i);
}

/// The phrase that speaks, to the left of the group.
std::optional<WordRange> source_before(const Words& words, const Group& group,
                                       const std::vector<Tag>& earlier) {
  int i = group.first - 1;
  if (words[i].lower == "who") return WordRange{i, i};
  if (words[i].is(kTime)) return skip_time(words, i);
  if (words[i].is(kComma)) {
    if (group.form & kIng) return std::nullopt;
    const int hidden = before_apposition(words, i);
    return hidden < 0 ? std::nullopt : phrase_ending_at(words, hidden);
  }
  (void)earlier;
  return phrase_ending_at(words, i);
}

std::optional<WordRange> source_after(const Words& words, const Group& group) {
  const Word& next = words[group.last + 1];
  if (next.is(kThat | kWh | kTime)) return std::nullopt;
  return phrase_starting_at(words, group.last + 1);
}

/// Lets an inverted tag in: what is said stands before it, closed by a comma or a mark.
bool may_be_inverted(const Words& words, const Group& group) {
  const Word& left = words[group.first - 1];
  return (left.is(kComma | kMark | kQuoted)) && (group.verb->frames & kFrameQuote) &&
         !(group.form & kIng);
}

/// A verb alone reports nothing: content must follow, or the tag closes what was said before it.
bool reports(const Words& words, const Group& group, const std::optional<WordRange>& source,
             const Tag& tag) {
  if (tag.content != 0 || tag.inverted) return true;
  if (!(group.verb->frames & kFrameQuote)) return false;
  const int first = source ? source->first : group.first;
  if (words[first - 1].is(kComma | kMark | kQuoted)) return true;
  for (int i = group.last + 1; i <= group.last + 6; ++i)
    if (words[i].is(kQuoted) || words[i].is(kMark)) return true;
  return false;
}

void add_complement(const Words& words, const Group& group, Tag& tag) {
  const Complement complement = complement_of(words, group.last, *group.verb);
  if (complement.addressee_last >= complement.addressee_first)
    tag.addressee = words.span(complement.addressee_first, complement.addressee_last);
  if (complement.frame == 0) return;
  tag.cue.end = words[complement.cue_last].span.end;
  tag.content = words[complement.first].span.start;
  tag.after = words.span(complement.first, content_end(words, complement.first));
}

/// "X, Ortega said." and "X, according to Ortega.": all of the sentence before the tag.
void add_before(const Words& words, int first, Tag& tag) {
  if (!words[first - 1].is(kComma) || words[first - 2].is(kQuoted)) return;
  tag.before = words.span(0, first - 2);
}

std::optional<Tag> tag_at(const Words& words, int i, const CueForm& cue,
                          const std::vector<Tag>& earlier) {
  if (!reads_as_verb(words, i, cue)) return std::nullopt;
  const Group group = verb_group(words, i, cue);
  Tag tag;
  tag.cue = words.span(group.first, group.last);
  tag.lemma = group.last > i ? "point out" : std::string(cue.verb->lemma);
  tag.speech = cue.verb->speech;
  auto source = group.passive ? std::nullopt : source_before(words, group, earlier);
  if (!source && !group.passive && may_be_inverted(words, group)) {
    source = source_after(words, group);
    tag.inverted = source.has_value();
  }
  if (source) tag.source = words.span(source->first, source->last);
  if (!tag.inverted) add_complement(words, group, tag);
  if (!reports(words, group, source, tag)) return std::nullopt;
  if (tag.after.empty() && (group.verb->frames & kFrameClause))
    add_before(words, source && !tag.inverted ? source->first : group.first, tag);
  return tag;
}

std::optional<Tag> according_to(const Words& words, int i) {
  if (words[i].lower != "according" || words[i + 1].lower != "to") return std::nullopt;
  Tag tag;
  tag.cue = words.span(i, i + 1);
  tag.lemma = "according to";
  tag.inverted = true;
  if (const auto source = phrase_starting_at(words, i + 2))
    tag.source = words.span(source->first, source->last);
  add_before(words, i, tag);
  return tag;
}

}  // namespace

std::vector<Tag> find_tags(std::string_view text, const std::vector<Token>& sentence,
                           const std::vector<Span>& quoted) {
  const Words words(text, sentence, quoted);
  std::vector<Tag> tags;
  for (int i = 0; i < words.size(); ++i) {
    if (words[i].is(kQuoted)) continue;
    auto tag = according_to(words, i);
    if (!tag)
      if (const CueForm* cue = find_cue_form(words[i].lower)) tag = tag_at(words, i, *cue, tags);
    if (tag) tags.push_back(*tag);
  }
  return tags;
}

}  // namespace quoth

#include "attribute/source_finder.h"

#include <algorithm>

#include "attribute/document.h"
#include "attribute/joint_speakers.h"
#include "attribute/lead_ins.h"
#include "attribute/named_source.h"
#include "attribute/pair.h"
#include "syntax/noun_phrase.h"
#include "syntax/words.h"
#include "text/ascii.h"
#include "text/white_space.h"

namespace quoth {
namespace {

/// The noun phrase that ends a span, before a comma if one closes it; or an empty span.
Span noun_phrase_at_end(std::string_view text, Span span) {
  const Words words(text, tokenize(text, span), {});
  int last = words.size() - 1;
  if (words[last].is(kComma)) --last;
  const auto phrase = phrase_ending_at(words, last);
  return phrase ? words.span(phrase->first, phrase->last) : Span{span.start, span.start};
}

}  // namespace

Source SourceFinder::find(const Tag& tag, std::size_t sentence, const Source* before) {
  if (tag.source.empty()) return before && before->found ? *before : Source{};
  const Span phrase = tag.phrase.empty() ? tag.source : tag.phrase;
  const auto together = joint_speakers(article_.text, cast_, phrase);
  const std::size_t turns = discourse_.turns();
  Source source = together.empty() ? find_one(tag, better_source(tag, sentence), sentence)
                                   : find_all(tag, together, sentence);
  if (tag.nested) discourse_.back_to(turns);  // Asked whether Lund had agreed, he said …
  return source;
}

Source SourceFinder::find_all(const Tag& tag, const std::vector<Span>& together,
                              std::size_t sentence) {
  Source all;
  for (Span phrase : together) {
    Tag one = tag;
    one.phrase = one.source = phrase;
    const auto comma = phrase.of(article_.text).find(',');
    if (comma != std::string_view::npos)
      one.source.end = phrase.start + static_cast<std::uint32_t>(comma);
    Source found = find_one(one, {}, sentence);
    if (!all.found)
      all = std::move(found);
    else if (found.speaker.name != all.speaker.name)
      all.speaker.with.push_back(std::move(found.speaker));
  }
  all.speaker.span = Span{together.front().start, together.back().end};
  return all;
}

Source SourceFinder::find_one(const Tag& tag, Span better, std::size_t sentence) {
  Source source;
  source.found = true;
  Span phrase = tag.source;
  source.speaker.span = tag.phrase.empty() ? tag.source : tag.phrase;
  if (!better.empty()) source.speaker.span = phrase = better;
  auto name = cast_.head(phrase);
  if (tag.lemma == colon_lemma || tag.lemma == signature_lemma) source.how = How::colon;
  if (!name) name = apposed_name(article_.text, cast_, tag);
  if (!name) name = author_of(article_.text, cast_, phrase);
  if (!name) name = name_in_title(article_, cast_, phrase, sentence);
  if (name && is_demonym(article_.text, cast_, phrase, *name)) {
    const auto person = discourse_.person(phrase.start, sentence, Gender::unknown);
    if (person) return source.how = How::role, take(source, *person, sentence), source;
  }
  if (name) {
    take(source, name->member, sentence);
    return source;
  }
  const PhraseHead head = head_of(article_.text, phrase);
  if (!head.pronoun.empty())
    take_pronoun(source, head.pronoun, sentence);
  else
    take_role(source, head, sentence);
  if (source.speaker.name.empty()) source.speaker.name = squeeze(phrase.of(article_.text));
  return source;
}

Span SourceFinder::better_source(const Tag& tag, std::size_t sentence) const {
  if (tag.inverted || tag.source.start < article_.sentences[sentence].span.start) return {};
  const auto name = cast_.head(tag.source);
  const auto cue = tag.cue.of(article_.text);
  const bool participle = cue.substr(0, cue.find(' ')).ends_with("ing");
  const bool place = name && cast_[name->member].type == EntityType::loc;
  const auto words = tag.source.of(article_.text);
  const bool indefinite = words.starts_with("a ") || words.starts_with("an ");
  if (!place && !(participle && (indefinite || is_document(article_.text, tag.source)))) return {};
  const Span before{article_.sentences[sentence].span.start, tag.source.start};
  if (!participle && has_quotation(before)) return {};  // “…,” Paris said
  const Span subject = subject_of_sentence(article_.text, before);
  return subject.end < tag.source.start ? subject : Span{};
}

bool SourceFinder::has_quotation(Span span) const {
  const auto next =
      std::partition_point(article_.quotations.begin(), article_.quotations.end(),
                           [&](const Quotation& q) { return q.span.end <= span.start; });
  return next != article_.quotations.end() && next->span.start < span.end;
}

void SourceFinder::take(Source& source, std::size_t member, std::size_t sentence) {
  source.speaker.name = cast_[member].name;
  source.speaker.entity = cast_[member].entity;
  discourse_.spoke(member, sentence);
}

bool SourceFinder::take_pair(Source& source, std::size_t sentence, std::uint32_t from) {
  constexpr std::size_t reach = 8;  // sentences
  const auto pair = last_pair(article_, cast_, source.speaker.span->start);
  if (!pair || pair->end <= from || pair->sentence + reach < sentence) return false;
  source.speaker.with = {{cast_[pair->second].name, cast_[pair->second].entity, {}}};
  take(source, pair->first, sentence);
  return true;
}

void SourceFinder::take_pronoun(Source& source, std::string_view pronoun, std::size_t sentence) {
  source.how = How::pronoun;
  const std::uint32_t at = source.speaker.span->start;
  if (pronoun == "he" || pronoun == "she") {
    const Span unnamed = discourse_.unnamed_person(sentence, gender_of_pronoun(pronoun));
    if (!unnamed.empty()) {
      source.speaker.name = squeeze(head_span(article_.text, unnamed).of(article_.text));
      return;
    }
    const auto person = discourse_.person(at, sentence, gender_of_pronoun(pronoun));
    if (person) take(source, *person, sentence);
  } else if (pronoun == "it") {
    if (const auto body = discourse_.body(at, sentence))
      take(source, *body, sentence);
    else
      take_unnamed(source, discourse_.unnamed_body(sentence), sentence);
  } else if (pronoun == "they") {
    const Span group = discourse_.group(sentence);
    const auto from = std::max(
        group.end, article_.sentences[sentence - std::min<std::size_t>(sentence, 3)].span.start);
    if (take_pair(source, sentence, from)) return;
    if (!group.empty())
      source.speaker.name = squeeze(group.of(article_.text));
    else if (const auto body = discourse_.body(at, sentence))
      take(source, *body, sentence);
  } else if (pronoun == "who" || pronoun == "which" || pronoun == "that") {
    take_relative(source, sentence);
  }
}

void SourceFinder::take_relative(Source& source, std::size_t sentence) {
  const std::uint32_t at = source.speaker.span->start;
  const Span before = last_bytes(article_.text, {article_.sentences[sentence].span.start, at});
  const Span phrase = noun_phrase_at_end(article_.text, before);
  const auto next = cast_.first_from(at);
  if (!phrase.empty()) {
    // "praise from Lund, who said": behind a comma the nearest name is meant.
    const Appearance* nearest = next > 0 ? &cast_.appearances()[next - 1] : nullptr;
    const bool apart = article_.text.substr(phrase.end, 1) == ",";
    if (apart && nearest && nearest->span.end == phrase.end &&
        cast_[nearest->member].type == EntityType::per)
      return take(source, nearest->member, sentence);
    if (const auto apposed = name_before(article_.text, cast_, phrase))
      return take(source, *apposed, sentence);
    if (const auto name = cast_.head(phrase)) return take(source, name->member, sentence);
    source.speaker.name = squeeze(phrase.of(article_.text));
  } else if (next > 0 && at - cast_.appearances()[next - 1].span.end < 40) {
    take(source, cast_.appearances()[next - 1].member, sentence);
  }
}

void SourceFinder::take_unnamed(Source& source, Span phrase, std::size_t sentence) {
  if (phrase.empty()) return;
  const PhraseHead head = head_of(article_.text, phrase);
  if (const auto body = body_called(source, head)) return take(source, *body, sentence);
  source.speaker.name = squeeze(phrase.of(article_.text));
}

bool SourceFinder::is_short(const PhraseHead& head) const {
  const auto words = head.span.of(article_.text);
  return std::count(words.begin(), words.end(), ' ') == 1;
}

std::optional<std::size_t> SourceFinder::body_called(const Source& source,
                                                     const PhraseHead& head) const {
  if (!head.definite || head.plural) return std::nullopt;
  const std::string words = ascii_lower(head.span.of(article_.text));
  const auto noun = std::string_view(words).substr(words.find(' ') + 1);  // of two words
  return discourse_.body_called(source.speaker.span->start, noun.substr(0, noun.find(' ')));
}

void SourceFinder::take_role(Source& source, const PhraseHead& head, std::size_t sentence) {
  if (means_two(head.span.of(article_.text)) && take_pair(source, sentence, 0)) {
    source.how = How::role;
    return;
  }
  if (!head.role.empty()) source.how = How::role;
  // "The 19-year-old said"
  if (head.definite && head.span.of(article_.text).ends_with("-year-old")) {
    source.how = How::role;
    const auto person = discourse_.person(source.speaker.span->start, sentence, Gender::unknown);
    if (person) return take(source, *person, sentence);
  }
  if (head.definite && !head.role.empty() && !head.plural) {
    const auto person = discourse_.person_with_role(source.speaker.span->start, head.role,
                                                    ascii_lower(head.span.of(article_.text)));
    if (person) return take(source, *person, sentence);
    // "her lawyer" is somebody else than she.
    const bool owned = !ascii_lower(head.span.of(article_.text)).starts_with("the ");
    const auto only =
        owned ? std::nullopt
              : discourse_.person_without_role(source.speaker.span->start, sentence, head.role);
    if (only) return take(source, *only, sentence);
  }
  if (const auto body = body_called(source, head); body && is_short(head))
    return take(source, *body, sentence);
  discourse_.spoke(*source.speaker.span, head.plural, sentence);
}

}  // namespace quoth

#include "attribute/lead_ins.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <optional>

#include "attribute/clause_subject.h"
#include "attribute/speech.h"
#include "syntax/noun_phrase.h"
#include "syntax/words.h"
#include "text/white_space.h"

namespace quoth {
namespace {

constexpr std::size_t most_tags = 200;         // of a sentence; one with more is broken
constexpr double unsure = 0.4;                 // score of a tag that only its place makes one
constexpr double guess = 0.2;                  // of a subject without any cue
constexpr std::size_t longest_signature = 80;  // bytes of "Ada Quill, a farmer in the valley"

bool is_dash(std::string_view token) {
  static constexpr std::string_view dashes[] = {"—", "―", "–", "--", "-", "~"};
  return std::find(std::begin(dashes), std::end(dashes), token) != std::end(dashes);
}

/// The subject of a sentence, behind what opens it: "On Friday, Quill wrote this".
std::optional<WordRange> subject_of(const Words& words) {
  int first = subject_start(words, 0, words.size());
  // "As Quill wrote:" has no other subject.
  if (first == words.size() && words[0].lower == "as") first = 1;
  if (first == words.size()) return {};
  if (words[first].is(kSubject)) return WordRange{first, first};
  return phrase_starting_at(words, first);
}

/// The words before a colon: their subject is the source, the rest is the cue.
std::optional<Tag> colon_tag(std::string_view text, Span before) {
  const Words words(text, tokenize(text, before), {});
  const auto subject = subject_of(words);
  if (!subject) return {};
  Tag tag;
  tag.source = tag.phrase = words.span(subject->first, subject->last);
  const int next = subject->last + 1;
  // The last token is the colon; with nothing between, it is the cue itself, as in a headline.
  const int last = std::max(next, words.size() - 2);
  if (next >= words.size()) return {};
  tag.cue = words.span(next, last);
  tag.lemma = next >= words.size() - 1 ? colon_lemma : words[next].lower;
  tag.score = 0.8;
  return tag;
}

/// The rest of the line after a quotation is a dash and a name.
std::optional<Tag> signature(std::string_view text, std::uint32_t at, std::uint32_t end) {
  end = first_bytes(text, {at, end}).end;
  const auto line_end = at + std::min<std::size_t>(text.substr(at, end - at).find('\n'), end - at);
  const Span line = trim(text, {at, static_cast<std::uint32_t>(line_end)});
  if (line.empty() || line.size() > longest_signature) return {};
  const auto tokens = tokenize(text, line);
  const Words words(text, tokens, {});
  if (words.size() < 2 || !is_dash(tokens[0].span.of(text)) || !words[1].is(kCapital)) return {};
  int last = 1;
  while (last + 1 < words.size() && !words[last + 1].is(kComma | kStop)) ++last;
  if (last > 6) return {};
  Tag tag;
  tag.cue = tokens[0].span;
  tag.lemma = signature_lemma;
  tag.source = tag.phrase = words.span(1, last);
  tag.inverted = true;
  return tag;
}

/// A verb by its form, though the cue lexicon does not know it: beamed, shot back.
bool is_past(const Word& word) {
  return word.lower.size() > 3 && word.lower.ends_with("ed") && !word.is(kCapital | kAuxiliary);
}

/// “This is it,” Quill shot back: whatever the verb, the comma tells that this is a tag.
std::optional<Tag> comma_tag(std::string_view text, Span rest) {
  const Words words(text, tokenize(text, rest), {});
  const bool pronoun = words[0].is(kSubject) && !words[0].is(kWh | kThat | kSubordinator);
  if (!pronoun && words[0].is(kWh | kThat | kSubordinator | kConjunction | kPreposition)) return {};
  const auto subject = pronoun ? std::optional(WordRange{0, 0}) : phrase_starting_at(words, 0);
  if (!subject || words[subject->last + 1].is(kPunctuation)) return {};
  Tag tag;
  tag.source = tag.phrase = words.span(subject->first, subject->last);
  tag.cue = words[subject->last + 1].span;
  tag.lemma = words[subject->last + 1].lower;
  tag.score = unsure;
  return tag;
}

/// “This is it!” beamed Ada Quill of Arden: an unknown verb and a name.
std::optional<Tag> unknown_after(std::string_view text, Span rest) {
  const Words words(text, tokenize(text, rest), {});
  if (!is_past(words[0]) || !words[1].is(kCapital)) return {};
  const auto phrase = phrase_starting_at(words, 1);
  if (!phrase) return {};
  Tag tag;
  tag.cue = words[0].span;
  tag.lemma = words[0].lower;
  tag.source = tag.phrase = words.span(phrase->first, phrase->last);
  tag.inverted = true;
  tag.score = unsure;
  return tag;
}

/// After a loss, Quill shot back, “Wait.”: the subject of the clause before a comma.
std::optional<Tag> unknown_before(std::string_view text, Span before) {
  const Words words(text, tokenize(text, before), {});
  const int comma = words.size() - 1;
  if (comma < 2 || !words[comma].is(kComma)) return {};
  int first = comma - 1;
  while (first > 0 && !words[first - 1].is(kComma | kStop | kMark)) --first;
  if (words[first].is(kConjunction)) ++first;
  const bool pronoun = words[first].is(kSubject) && !words[first].is(kWh | kThat | kSubordinator);
  const auto subject =
      pronoun ? std::optional(WordRange{first, first}) : phrase_starting_at(words, first);
  if (!subject || subject->last + 1 >= comma ||
      words[subject->last + 1].is(kPunctuation | kConjunction | kPreposition | kSubordinator))
    return {};
  Tag tag;
  tag.source = tag.phrase = words.span(subject->first, subject->last);
  tag.cue = words.span(subject->last + 1, comma - 1);
  tag.lemma = words[subject->last + 1].lower;
  tag.score = unsure;
  return tag;
}

bool has_tag(const Sentence& sentence, Span near) {
  const auto begin = sentence.tags.begin();
  const TagRange range = tags_near(sentence, near.start);
  return std::any_of(begin + range.first, begin + range.last, [&](const Tag& tag) {
    return tag.cue.overlaps(near) || tag.source.overlaps(near);
  });
}

void insert(Sentence& sentence, Tag tag) {
  if (sentence.tags.size() >= most_tags) return;
  const auto later =
      std::partition_point(sentence.tags.begin(), sentence.tags.end(),
                           [&](const Tag& t) { return t.cue.start <= tag.cue.start; });
  sentence.tags.insert(later, std::move(tag));
}

/// The last character before `at` that is no white space, as a place; `from` if there is none.
std::uint32_t last_before(std::string_view text, std::uint32_t from, std::uint32_t at) {
  return trim(text, {from, at}).end;
}

void add_colon(Article& article, const Quotation& q) {
  const std::size_t here = article.sentence_at(q.span.start);
  const bool starts = article.sentences[here].span.start == q.span.start;
  if (starts && here == 0) return;
  Sentence& sentence = article.sentences[starts ? here - 1 : here];
  const std::uint32_t end = last_before(article.text, sentence.span.start, q.span.start);
  if (end <= sentence.span.start || article.text[end - 1] != ':') return;
  const Span before = last_bytes(article.text, {sentence.span.start, end});
  if (has_tag(sentence, before)) return;
  if (auto tag = colon_tag(article.text, before)) insert(sentence, std::move(*tag));
}

void add_signature(Article& article, const Quotation& q) {
  Sentence* sentence = &article.sentences[article.sentence_at(q.span.end - 1)];
  const Span paragraph = article.paragraphs[sentence->paragraph];
  auto tag = signature(article.text, q.span.end, std::max(paragraph.end, q.span.end));
  if (!tag) return;
  sentence = &article.sentences[article.sentence_at(tag->cue.start)];
  if (!has_tag(*sentence, {tag->cue.start, tag->source.end})) insert(*sentence, std::move(*tag));
}

bool begins_sentence(const Article& article, const Quotation& q) {
  return article.sentences[article.sentence_at(q.span.start)].span.start == q.span.start;
}

void add_unknown(Article& article, const Quotation& q) {
  if (!ends_with_stop(article, q)) return;
  Sentence& last = article.sentences[article.sentence_at(q.span.end - 1)];
  if (q.span.end < last.span.end && !has_tag(last, {q.span.end, last.span.end})) {
    const Span rest = first_bytes(article.text, {q.span.end, last.span.end});
    auto tag = unknown_after(article.text, rest);
    if (!tag && begins_sentence(article, q) && ends_with_comma(article, q))
      tag = comma_tag(article.text, rest);
    if (tag) return insert(last, std::move(*tag));
  }
  Sentence& first = article.sentences[article.sentence_at(q.span.start)];
  if (q.span.start == first.span.start) return;
  const Span before = last_bytes(
      article.text, {first.span.start, last_before(article.text, first.span.start, q.span.start)});
  auto tag = unknown_before(article.text, before);
  if (tag && !has_tag(first, {tag->source.start, q.span.start})) insert(first, std::move(*tag));
}

/// As Quill puts it, “…”: the verb reports by these words alone.
std::optional<Tag> put_it(std::string_view text, Span region) {
  if (region.of(text).find(" it") == std::string_view::npos) return {};
  const Words words(text, tokenize(text, region), {});
  for (int i = 1; i + 1 < words.size(); ++i) {
    if ((words[i].lower != "put" && words[i].lower != "puts") || words[i + 1].lower != "it")
      continue;
    int last = i - 1;
    while (words[last].is(kAuxiliary | kAdverb)) --last;
    const auto source = phrase_ending_at(words, last);
    if (!source) continue;
    Tag tag;
    tag.source = tag.phrase = words.span(source->first, source->last);
    tag.cue = words.span(last + 1, i + 1);
    tag.lemma = "put";
    tag.score = 0.8;
    return tag;
  }
  return {};
}

/// In the clause before the quotation or in the one after it.
void add_put_it(Article& article, const Quotation& q) {
  Sentence& first = article.sentences[article.sentence_at(q.span.start)];
  Sentence& last = article.sentences[article.sentence_at(q.span.end - 1)];
  auto tag = put_it(article.text, last_bytes(article.text, {first.span.start, q.span.start}));
  Sentence& sentence = tag ? first : last;
  if (!tag) tag = put_it(article.text, first_bytes(article.text, {q.span.end, last.span.end}));
  if (tag && !has_tag(sentence, {tag->source.start, tag->cue.end})) insert(sentence, *tag);
}

/// Quill landed a dig at “my dear friend Ada”: words that somebody said, in a sentence without a
/// tag, are its subject's more often than not.
void add_subject(Article& article, const Quotation& q) {
  Sentence& sentence = article.sentences[article.sentence_at(q.span.start)];
  const auto first = sentence.tags.begin();
  const auto last = first + std::min(sentence.tags.size(), tag_window);
  const bool has_source = std::any_of(first, last, [](const Tag& t) { return !t.source.empty(); });
  const Shape shape = shape_of(article, q);
  if (has_source || shape.whole_sentence || begins_sentence(article, q) || !is_speech(shape))
    return;
  Tag tag;
  tag.source = tag.phrase = subject_of_sentence(article.text, {sentence.span.start, q.span.start});
  if (tag.source.empty()) return;
  tag.cue = {tag.source.end, tag.source.end};
  tag.score = guess;
  insert(sentence, std::move(tag));
}

}  // namespace

Span subject_of_sentence(std::string_view text, Span sentence) {
  const Words words(text, tokenize(text, first_bytes(text, sentence)), {});
  const auto subject = subject_of(words);
  const bool bare =
      subject && subject->first == subject->last && words[subject->first].is(kDeterminer);
  return subject && !bare ? words.span(subject->first, subject->last)
                          : Span{sentence.start, sentence.start};
}

void add_lead_ins(Article& article) {
  if (article.sentences.empty()) return;
  for (const Quotation& q : article.quotations) {
    if (q.continues) continue;
    add_colon(article, q);
    add_signature(article, q);
    add_put_it(article, q);
    add_unknown(article, q);
    add_subject(article, q);
  }
}

}  // namespace quoth

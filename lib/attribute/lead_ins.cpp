#include "attribute/lead_ins.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <optional>

#include "attribute/guessed_tags.h"
#include "attribute/name_giving.h"
#include "attribute/speech.h"
#include "clause/clause_subject.h"
#include "clause/phrase_head.h"
#include "syntax/noun_phrase.h"
#include "syntax/words.h"
#include "text/white_space.h"

namespace quoth {
namespace {

constexpr std::size_t most_tags = 200;         // of a sentence; one with more is broken
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

/// Who stands right before the colon behind "by" or a dash: “Rain again,” by Ada Quill:
std::optional<Tag> byline_tag(const Words& words) {
  constexpr int longest = 8;  // words of "the Arden Post's Ada Quill"
  const int colon = words.size() - 1;
  for (int i = colon - 2; i > 0 && i > colon - longest; --i) {
    if (words[i].lower != "by" && !words[i].is(kDash)) continue;
    const auto name = phrase_starting_at(words, i + 1);
    if (!name || name->last != colon - 1 || !words[i + 1].is(kCapital)) return {};
    Tag tag;
    tag.source = tag.phrase = words.span(name->first, name->last);
    tag.cue = words[colon].span;
    tag.lemma = colon_lemma;
    tag.score = 0.8;
    return tag;
  }
  return {};
}

/// The words before a colon: their subject is the source, the rest is the cue.
std::optional<Tag> colon_tag(std::string_view text, Span before) {
  const Words words(text, tokenize(text, before), {});
  if (auto tag = byline_tag(words)) return tag;
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
    auto tag = guess_inverted(article.text, rest);
    if (!tag && begins_sentence(article, q) && ends_with_comma(article, q))
      tag = guess_after(article.text, rest);
    if (tag) return insert(last, std::move(*tag));
  }
  Sentence& first = article.sentences[article.sentence_at(q.span.start)];
  if (q.span.start == first.span.start) return;
  const Span before = last_bytes(
      article.text, {first.span.start, last_before(article.text, first.span.start, q.span.start)});
  auto tag = guess_before(article.text, before);
  if (tag && !has_tag(first, {tag->source.start, q.span.start})) insert(first, std::move(*tag));
}

/// The end of ", Ada Quill," behind a subject, or `at`.
std::uint32_t apposition_behind(std::string_view text, std::uint32_t at, std::uint32_t limit) {
  constexpr std::size_t longest = 60;  // bytes
  if (text.substr(at, 2) != ", ") return at;
  const auto comma = text.substr(at + 2, longest).find(',');
  if (comma == std::string_view::npos || at + 2 + comma >= limit) return at;
  return at + 2 + static_cast<std::uint32_t>(comma);
}

/// Where "in the words of" begins, wherever it stands; -1: nowhere.
int in_the_words_of(const Words& words) {
  for (int i = words.size() - 5; i >= 0; --i)
    if (words[i].lower == "in" && words[i + 2].lower == "words" && words[i + 3].lower == "of")
      return i;
  return -1;
}

/// In the words of the mayor, Ada Quill, “…”. For Quill, the medal was “…”: whose words or view it
/// is.
std::optional<Tag> viewpoint(std::string_view text, Span before) {
  const Words words(text, tokenize(text, last_bytes(text, before)), {});
  const int words_of = in_the_words_of(words);
  const bool quoted = words_of >= 0;
  const int cue = quoted ? words_of : words[0].is(kConjunction) ? 1 : 0;
  if (!quoted && words[cue].lower != "for" && words[cue].lower != "to") return {};
  const int first = cue + (quoted ? 4 : 1);
  const auto phrase = phrase_starting_at(words, first);
  if (!phrase || !words[phrase->last + 1].is(kComma)) return {};
  const Span source = words.span(phrase->first, phrase->last);
  const PhraseHead head = head_of(text, source);
  if (!quoted && head.role.empty() && head.name.empty()) return {};
  Tag tag;
  tag.source = source;
  tag.phrase =
      words.span(phrase->first, quoted ? apposition_end(words, phrase->last) : phrase->last);
  tag.cue = words.span(cue, first - 1);
  tag.lemma = quoted ? "in the words of" : words[cue].lower;
  tag.score = quoted ? 0.8 : guess;
  return tag;
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
  if (auto view = viewpoint(article.text, {sentence.span.start, q.span.start}))
    return insert(sentence, std::move(*view));
  Tag tag;
  tag.source = tag.phrase = subject_of_sentence(article.text, {sentence.span.start, q.span.start});
  if (tag.source.empty()) return;
  tag.phrase.end = apposition_behind(article.text, tag.source.end, q.span.start);
  tag.cue = {tag.source.end, tag.source.end};
  tag.score = guess;
  insert(sentence, std::move(tag));
}

}  // namespace

bool is_viewpoint(const Tag& tag) {
  return tag.lemma == "in the words of" || tag.lemma == "for" || tag.lemma == "to";
}

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
  drop_naming(article);
  for (const Quotation& q : article.quotations) {
    if (q.continues) continue;
    add_colon(article, q);
    add_signature(article, q);
    add_unknown(article, q);
    add_subject(article, q);
  }
}

}  // namespace quoth

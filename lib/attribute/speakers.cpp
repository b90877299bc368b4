#include "attribute/speakers.h"

#include <algorithm>

#include "attribute/antecedent.h"
#include "attribute/lead_ins.h"
#include "attribute/phrase_head.h"
#include "syntax/noun_phrase.h"
#include "syntax/words.h"
#include "text/ascii.h"
#include "text/white_space.h"

namespace quoth {
namespace {

/// The words of a span on one line: a name is a canonical string.
std::string plain(std::string_view text, Span span) { return squeeze(span.of(text)); }

/// The noun phrase that ends a span, before a comma if one closes it; or an empty span.
Span noun_phrase_at_end(std::string_view text, Span span) {
  const Words words(text, tokenize(text, span), {});
  int last = words.size() - 1;
  if (words[last].is(kComma)) --last;
  const auto phrase = phrase_ending_at(words, last);
  return phrase ? words.span(phrase->first, phrase->last) : Span{span.start, span.start};
}

std::string_view last_word(std::string_view name) { return name.substr(name.rfind(' ') + 1); }

/// "her statement", "signs": a thing that holds words, which somebody else writes or carries.
bool is_document(std::string_view text, Span phrase) {
  static constexpr std::string_view documents[] = {
      "statement", "statements", "letter", "letters", "email",   "emails",  "memo",     "note",
      "notes",     "sign",       "signs",  "banner",  "banners", "poster",  "posters",  "placard",
      "placards",  "tweet",      "tweets", "post",    "posts",   "message", "messages", "video",
      "shirts",    "article",    "op-ed",  "column",  "speech",  "release", "petition", "remarks"};
  const std::string head = ascii_lower(head_of(text, phrase).span.of(text));
  return std::find(std::begin(documents), std::end(documents), last_word(head)) !=
         std::end(documents);
}

class SourceFinder {
 public:
  SourceFinder(const Article& article, const Cast& cast)
      : article_(article), cast_(cast), discourse_(article, cast) {}

  /// Sources must be asked for in text order: each one becomes a candidate for later pronouns.
  Source find(const Tag& tag, std::size_t sentence, const Source* before) {
    Source source;
    if (tag.source.empty()) return before && before->found ? *before : source;
    source.found = true;
    Span phrase = tag.source;
    source.speaker.span = tag.phrase.empty() ? tag.source : tag.phrase;
    auto name = cast_.head(phrase);
    if (const Span subject = better_source(tag, sentence, name); !subject.empty()) {
      source.speaker.span = phrase = subject;
      name = cast_.head(phrase);
    }
    if (tag.lemma == colon_lemma || tag.lemma == signature_lemma) source.how = How::colon;
    if (!name) name = apposed_name(tag);
    if (name) {
      take(source, name->member, sentence);
      return source;
    }
    const PhraseHead head = head_of(article_.text, phrase);
    if (!head.pronoun.empty())
      take_pronoun(source, head.pronoun, sentence);
    else
      take_role(source, head, sentence);
    if (source.speaker.name.empty()) source.speaker.name = plain(article_.text, phrase);
    return source;
  }

 private:
  /// Who is meant where a participle seems to hang on the wrong phrase: "In Arden, Ohio, Conti
  /// rose, saying …", "Conti issued a statement calling …". The sentence's subject, or an empty
  /// span.
  Span better_source(const Tag& tag, std::size_t sentence,
                     const std::optional<Appearance>& name) const {
    if (tag.inverted || tag.source.start < article_.sentences[sentence].span.start) return {};
    const auto cue = tag.cue.of(article_.text);
    const bool participle = cue.substr(0, cue.find(' ')).ends_with("ing");
    const bool place = name && cast_[name->member].type == EntityType::loc;
    const auto words = tag.source.of(article_.text);
    const bool indefinite = words.starts_with("a ") || words.starts_with("an ");
    if (!place && !(participle && (indefinite || is_document(article_.text, tag.source))))
      return {};
    const Span before{article_.sentences[sentence].span.start, tag.source.start};
    if (!participle && has_quotation(before)) return {};  // “…,” Paris said
    const Span subject = subject_of_sentence(article_.text, before);
    return subject.end < tag.source.start ? subject : Span{};
  }

  bool has_quotation(Span span) const {
    const auto next =
        std::partition_point(article_.quotations.begin(), article_.quotations.end(),
                             [&](const Quotation& q) { return q.span.end <= span.start; });
    return next != article_.quotations.end() && next->span.start < span.end;
  }

  /// "The prosecutor, Dr Anna Reyes, told": the name after the phrase's comma and its title.
  std::optional<Appearance> apposed_name(const Tag& tag) const {
    const Span rest{tag.source.end, std::max(tag.phrase.end, tag.source.end)};
    if (!rest.of(article_.text).starts_with(", ")) return {};
    const auto next = cast_.first_from(rest.start);
    if (next == cast_.appearances().size()) return {};
    const Appearance& a = cast_.appearances()[next];
    if (a.span.end > rest.end) return {};
    // "The builder, Lund Homes, declined"
    const bool untagged = cast_[a.member].entity.empty();
    if (a.span.start == rest.start + 2 && (untagged || cast_[a.member].type == EntityType::org))
      return a;
    if (cast_[a.member].type != EntityType::per) return {};
    const Span titled{rest.start + 2, a.span.end};
    return head_of(article_.text, titled).name == a.span ? std::optional(a) : std::nullopt;
  }

  void take(Source& source, std::size_t member, std::size_t sentence) {
    source.speaker.name = cast_[member].name;
    source.speaker.entity = cast_[member].entity;
    discourse_.spoke(member, sentence);
  }

  /// A pronoun that nothing fits keeps its own words as the name: "they" may be nobody named.
  void take_pronoun(Source& source, std::string_view pronoun, std::size_t sentence) {
    source.how = How::pronoun;
    const std::uint32_t at = source.speaker.span->start;
    if (pronoun == "he" || pronoun == "she") {
      const auto person = discourse_.person(at, sentence, gender_of_pronoun(pronoun));
      if (person) take(source, *person, sentence);
    } else if (pronoun == "it") {
      if (const auto body = discourse_.body(at, sentence))
        take(source, *body, sentence);
      else if (const Span unnamed = discourse_.unnamed_body(sentence); !unnamed.empty())
        source.speaker.name = plain(article_.text, unnamed);
    } else if (pronoun == "they") {
      const Span group = discourse_.group(sentence);
      if (!group.empty())
        source.speaker.name = plain(article_.text, group);
      else if (const auto body = discourse_.body(at, sentence))
        take(source, *body, sentence);
    } else if (pronoun == "who" || pronoun == "which" || pronoun == "that") {
      take_relative(source, sentence);
    }
  }

  /// "a judge who called the inquiry careless": the noun phrase before the relative pronoun, or the
  /// nearest name where none stands there.
  void take_relative(Source& source, std::size_t sentence) {
    const std::uint32_t at = source.speaker.span->start;
    const Span before = last_bytes(article_.text, {article_.sentences[sentence].span.start, at});
    const Span phrase = noun_phrase_at_end(article_.text, before);
    const auto next = cast_.first_from(at);
    if (!phrase.empty()) {
      if (const auto name = cast_.head(phrase)) return take(source, name->member, sentence);
      source.speaker.name = plain(article_.text, phrase);
    } else if (next > 0 && at - cast_.appearances()[next - 1].span.end < 40) {
      take(source, cast_.appearances()[next - 1].member, sentence);
    }
  }

  /// "the minister" is the person who has that role; "a minister" and "ministers" are somebody
  /// else.
  void take_role(Source& source, const PhraseHead& head, std::size_t sentence) {
    if (!head.role.empty()) source.how = How::role;
    if (head.definite && !head.role.empty() && !head.plural) {
      const auto person = discourse_.person_with_role(source.speaker.span->start, head.role);
      if (person) return take(source, *person, sentence);
      const auto only =
          discourse_.person_without_role(source.speaker.span->start, sentence, head.role);
      if (only) return take(source, *only, sentence);
    }
    discourse_.spoke(*source.speaker.span, head.plural, sentence);
  }

  const Article& article_;
  const Cast& cast_;
  Discourse discourse_;
};

}  // namespace

Speakers::Speakers(const Article& article, const Cast& cast) : article_(article), cast_(cast) {
  SourceFinder finder(article, cast);
  for (std::size_t i = 0; i < article.sentences.size(); ++i) {
    offsets_.push_back(sources_.size());
    const Source* before = nullptr;
    for (const Tag& tag : article.sentences[i].tags) {
      Source source = finder.find(tag, i, before);
      if (!tag.phrase.empty() && source.speaker.span == tag.source)
        source.speaker.span = tag.phrase;
      sources_.push_back(std::move(source));
      before = &sources_.back();
    }
  }
}

const Source& Speakers::of(std::size_t sentence, std::size_t tag) const {
  return sources_[offsets_[sentence] + tag];
}

Speaker Speakers::labelled(Span label) const {
  const std::string lower = ascii_lower(label.of(article_.text));
  const bool answer = lower == "a", question = lower == "q";
  Speaker speaker{plain(article_.text, label), {}, label};
  for (const Appearance& a : cast_.appearances()) {
    const Member& member = cast_[a.member];
    const bool person = member.type == EntityType::per;
    const std::string name = ascii_lower(member.name);
    const bool same = lower.size() > 1 && (name == lower || last_word(name) == last_word(lower) ||
                                           name.substr(0, name.find(' ')) == lower);
    if (!same && !(answer && person) && !(question && member.type == EntityType::org)) continue;
    speaker.name = member.name;
    speaker.entity = member.entity;
    break;
  }
  return speaker;
}

Speaker Speakers::name_of(Span noun_phrase) const {
  Speaker speaker{plain(article_.text, noun_phrase), {}, noun_phrase};
  if (const auto name = cast_.head(noun_phrase)) {
    speaker.name = cast_[name->member].name;
    speaker.entity = cast_[name->member].entity;
  }
  return speaker;
}

}  // namespace quoth

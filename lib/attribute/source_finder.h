// Who the source of one tag is; see speakers.h.
#pragma once

#include "attribute/antecedent.h"
#include "attribute/speakers.h"
#include "clause/phrase_head.h"

namespace quoth {

class SourceFinder {
 public:
  SourceFinder(const Article& article, const Cast& cast)
      : article_(article), cast_(cast), discourse_(article, cast) {}
  /// Sources must be asked for in text order: each one becomes a candidate for later pronouns.
  Source find(const Tag& tag, std::size_t sentence, const Source* before);

 private:
  /// `better` is the phrase that is meant instead of the tag's, or empty.
  Source find_one(const Tag& tag, Span better, std::size_t sentence);
  /// "Quill and her deputy": each by itself, the first with the others.
  Source find_all(const Tag& tag, const std::vector<Span>& together, std::size_t sentence);
  /// Who is meant where a participle seems to hang on the wrong phrase: "In Arden, Ohio, Conti
  /// rose, saying …", "Conti issued a statement calling …". The sentence's subject, or an empty
  /// span.
  Span better_source(const Tag& tag, std::size_t sentence) const;
  bool has_quotation(Span span) const;
  void take(Source& source, std::size_t member, std::size_t sentence);
  /// "they", "the two": two people who were named together not long before, the first with the
  /// other. Not those named before `from`. False if there are none.
  bool take_pair(Source& source, std::size_t sentence, std::uint32_t from);
  /// A pronoun that nothing fits keeps its own words as the name: "they" may be nobody named.
  void take_pronoun(Source& source, std::string_view pronoun, std::size_t sentence);
  /// "a judge who called the inquiry careless": the noun phrase before the relative pronoun, or the
  /// nearest name where none stands there.
  void take_relative(Source& source, std::size_t sentence);
  /// "The company employs 40. It said …": the body that the phrase means, or the phrase itself.
  void take_unnamed(Source& source, Span phrase, std::size_t sentence);
  /// "the company", not "the company behind the app".
  bool is_short(const PhraseHead& head) const;
  std::optional<std::size_t> body_called(const Source& source, const PhraseHead& head) const;
  /// "the minister" is the person who has that role; "a minister" and "ministers" are somebody
  /// else.
  void take_role(Source& source, const PhraseHead& head, std::size_t sentence);
  const Article& article_;
  const Cast& cast_;
  Discourse discourse_;
};

}  // namespace quoth

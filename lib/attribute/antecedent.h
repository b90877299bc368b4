// What a pronoun or a role stands for: nearness, gender, number, and who spoke last.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "attribute/cast.h"

namespace quoth {

/// Names as the search meets them while it goes through the article; give them in text order.
class Discourse {
 public:
  Discourse(const Article& article, const Cast& cast) : article_(article), cast_(cast) {}

  /// Somebody spoke, or was meant by a pronoun, in this sentence.
  void spoke(std::size_t member, std::size_t sentence);
  /// A group or a body that is no member spoke: "two officials".
  void spoke(Span phrase, bool plural, std::size_t sentence);
  /// How many have spoken; and back to when so many had: who is only said to have spoken has no
  /// turn.
  std::size_t turns() const { return spoken_.size(); }
  void back_to(std::size_t turns) { spoken_.resize(turns); }

  /// The person that "he" or "she" at this place means.
  std::optional<std::size_t> person(std::uint32_t at, std::size_t sentence, Gender gender) const;
  /// The person of the article who has this role, by the noun of the phrase: "the former minister".
  std::optional<std::size_t> person_with_role(std::uint32_t at, std::string_view noun,
                                              std::string_view phrase) const;
  /// The person that "the striker" means though nothing calls him one: the subject of the sentences
  /// just before, or the last who spoke, if the article does not tell his role.
  std::optional<std::size_t> person_without_role(std::uint32_t at, std::size_t sentence,
                                                 std::string_view role) const;
  /// The organisation that "the company" means: the one whose name has the noun ("Lund Company"),
  /// or else, for nouns of bodies (data/en/body_nouns.tsv), the one that was last the subject.
  std::optional<std::size_t> body_called(std::uint32_t at, std::string_view noun) const;
  /// The subject of the sentence before where it is a body without a name: "A union condemned it."
  Span unnamed_body(std::size_t sentence) const;
  /// Who spoke last without a name, here or just above: "A farmer said …. “…,” he said." Empty:
  /// none, or a person with a name came in since.
  Span unnamed_person(std::size_t sentence, Gender gender) const;
  /// The organisation or place that "it" means.
  std::optional<std::size_t> body(std::uint32_t at, std::size_t sentence) const;
  /// The phrase that "they" means, or an empty span.
  Span group(std::size_t sentence) const;

 private:
  /// The person who spoke in the sentence before, in the same paragraph.
  std::optional<std::size_t> last_speaker(std::size_t sentence) const;

  struct Spoken {
    std::optional<std::size_t> member;
    Span phrase;
    bool plural = false;
    std::size_t sentence = 0;
  };

  Span subject_of(std::size_t sentence) const;
  double score(const Appearance& a, std::size_t sentence, Gender gender) const;

  const Article& article_;
  const Cast& cast_;
  std::vector<Spoken> spoken_;
};

}  // namespace quoth

// How a role is read from its words: "director of the Institute", "Transport Minister".
//
// A role is a noun group whose head is a role noun, and what describes it behind. Indices are words
// of the sentence.
#pragma once

#include <optional>
#include <string_view>

#include "syntax/noun_phrase.h"
#include "syntax/words.h"

namespace quoth {

class RolePhrase {
 public:
  using Range = std::optional<WordRange>;

  RolePhrase(std::string_view text, const Words& words) : text_(text), words_(words) {}

  /// A role that starts at `i` with all that describes it: "the head of One Korea Center".
  Range from(int i) const;
  /// The role that ends at `last` right before a name: "North Korean leader", "Secretary of State".
  Range ending_at(int last) const;
  /// A preposition at `i` and the name that follows it: "of Clean Rivers International".
  Range place(int i) const;

 private:
  std::string_view surface(int i) const;
  bool role_noun(int i) const;
  bool capital(int i) const { return words_[i].is(kCapital); }
  bool nominal(int i) const;

  Range one_of(int i) const;
  WordRange described(int first, int group) const;
  int group_end(int i) const;
  bool participle(int i, int head) const;
  int after_head(int head, int k) const;
  bool goes_on(int i) const;
  bool reports(int i) const;
  int comma_end(int i) const;
  int title_end(int i) const;
  int titled_office(int i) const;
  bool is_field(int i) const;
  int group_start(int head) const;
  bool extends(int i, int head) const;
  bool headline() const;
  bool acronym(int i) const;
  bool joins_roles(int i, int head) const;
  bool joins_portfolios(int i) const;

  std::string_view text_;
  const Words& words_;
};

}  // namespace quoth

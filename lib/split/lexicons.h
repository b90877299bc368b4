// The tables of the splitter, asked by word.
#pragma once

#include <array>
#include <string_view>

namespace quoth::splitting {

/// The class of an abbreviation with its stop ("Gen." is a "title"), or "" if it is none. A word
/// in capitals is looked up as "Gen." too, a capitalised one as "gen.".
std::string_view abbreviation_class(std::string_view with_stop);

/// True for the classes of abbreviations that a figure follows: "Sept. 4", "No. 7", "approx. 30".
bool takes_figure(std::string_view abbreviation_class);

/// True for words of the closed classes ("the", "they", "but"), which are no names.
bool is_function_word(std::string_view lower_word);

/// True for prepositions, conjunctions and adverbs ("to", "when", "then"), which no speaker's name
/// begins with.
bool opens_clause(std::string_view lower_word);

/// True for nouns that a letter names: "vitamin" (C), "plan" (B).
bool is_lettered(std::string_view lower_word);

/// True for "the", "a", "this".
bool is_determiner(std::string_view lower_word);

/// True for "by", "of", "to".
bool is_preposition(std::string_view lower_word);

/// True for what begins the clause that a verb of speech reports: "that", "he", "whether", "how".
bool opens_object_clause(std::string_view lower_word);

/// For the verb of a tag after a quotation, "say", "ask" (its object may be the hearer: "asked the
/// board") or "manner" ("howled", which takes no clause); empty for other words.
std::string_view speech_verb_class(std::string_view lower_word);

/// A short word in lower case without an allocation; longer than 64 bytes: empty.
class LowerCase {
 public:
  explicit LowerCase(std::string_view word);
  operator std::string_view() const { return {bytes_.data(), size_}; }

 private:
  std::array<char, 64> bytes_;
  std::size_t size_ = 0;
};

}  // namespace quoth::splitting

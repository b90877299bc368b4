// The words of one sentence as the cue finder sees them: lower case, closed word classes, masks.
//
// No part-of-speech tagger stands behind this. Closed classes (data/en/word_classes.tsv), capital
// letters and endings are enough to find where a noun phrase, a verb group or a clause ends.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "quoth/span.h"
#include "quoth/tokens.h"

namespace quoth {

/// Word classes, as bits: a word may have several ("that", "since").
enum WordClass : std::uint32_t {
  kDeterminer = 1 << 0,
  kPossessive = 1 << 1,  // his, their
  kSubject = 1 << 2,     // may be a subject by itself: he, some, who
  kPronoun = 1 << 3,     // other pronouns
  kPreposition = 1 << 4,
  kBe = 1 << 5,
  kHave = 1 << 6,
  kDo = 1 << 7,
  kModal = 1 << 8,
  kNegation = 1 << 9,
  kConjunction = 1 << 10,   // and, or, but
  kSubordinator = 1 << 11,  // because, although
  kWh = 1 << 12,
  kThat = 1 << 13,
  kAdverb = 1 << 14,
  kTime = 1 << 15,    // Monday, March, week
  kNumber = 1 << 16,  // written out or digits
  kVerb = 1 << 17,    // a verb form that is hardly ever a noun
  kComma = 1 << 18,
  kStop = 1 << 19,      // . ? ! ; : and dashes, brackets
  kMark = 1 << 20,      // a quotation mark
  kGenitive = 1 << 21,  // 's
  kCapital = 1 << 22,
  kQuoted = 1 << 23,        // inside quotation marks
  kDash = 1 << 24,          // is a kStop as well
  kMatrix = 1 << 25,        // takes an infinitive into its group: declined [to say]
  kContrast = 1 << 26,      // after a comma, opens the writer's own clause: but, while
  kEvidence = 1 << 27,      // shows without a clause: polls show a lead
  kOccasionNoun = 1 << 28,  // where something is said: interview, debate
  kSpeaks = 1 << 29,        // a body or a document that has its say: committee, lawsuit
  kView = 1 << 30,          // whose it is thinks so: in her view
  kEvent = 1U << 31,        // what can be ordered though no goods: inquiry, arrest
  kAuxiliary = kBe | kHave | kDo | kModal,
  kPunctuation = kComma | kStop | kMark,
};

struct CueForm;
struct CueWord;

struct Word {
  Span span;
  std::string_view lower;  // points into Words
  std::uint32_t classes = 0;
  const CueForm* cue = nullptr;       // it is a form of a reporting verb
  const CueWord* cue_word = nullptr;  // or a noun or adjective that reports

  bool is(std::uint32_t any) const { return (classes & any) != 0; }
};

/// A sentence's words. Indices past either end read as a stop, so that rules need no bounds.
class Words {
 public:
  Words(std::string_view text, std::span<const Token> sentence, const std::vector<Span>& quoted);

  int size() const { return static_cast<int>(words_.size()); }
  const Word& operator[](int i) const { return i < 0 || i >= size() ? edge_ : words_[i]; }
  /// Most longer words are capitalised, so that a capital says nothing.
  bool headline() const { return headline_; }
  Span span(int first, int last) const { return {words_[first].span.start, words_[last].span.end}; }

 private:
  void classify(std::string_view text, Word& word) const;
  void find_headline();

  std::string lower_;
  std::vector<Word> words_;
  Word edge_;
  bool headline_ = false;
  bool shouted_ = false;  // ALL IN CAPITALS
};

}  // namespace quoth

#include "syntax/cue_words.h"

#include <deque>
#include <string>
#include <unordered_map>

#include "quoth/lexicon.h"
#include "syntax/cues.h"
#include "syntax/noun_phrase.h"
#include "text/word_list.h"

namespace quoth {
namespace {

class CueWords {
 public:
  explicit CueWords(const Lexicon& lexicon) {
    for (const auto& row : lexicon.rows()) {
      const CueWord& word = words_.emplace_back(
          CueWord{row.field(0), row.field(2), row.field(1) == "noun", act_named(row.field(3))});
      forms_.emplace(word.lemma, &word);
      if (word.noun) forms_.emplace(names_.emplace_back(plural(word.lemma)), &word);
    }
  }

  const std::unordered_map<std::string_view, const CueWord*>& all() const { return forms_; }

 private:
  static std::string plural(std::string_view noun) {
    std::string form(noun);
    if (form.ends_with("y")) return form.substr(0, form.size() - 1) + "ies";
    return form + (form.ends_with("sh") || form.ends_with("s") ? "es" : "s");
  }

  std::deque<CueWord> words_;  // stable addresses
  std::deque<std::string> names_;
  std::unordered_map<std::string_view, const CueWord*> forms_;
};

/// "a warning by the board [that it leaks]"
std::optional<CueWordUse> by_somebody(const Words& words, int i, const CueWord& word) {
  const auto& next = words[i + 1].lower;
  if (!word.noun || (next != "by" && next != "from" && next != "of")) return std::nullopt;
  const auto by = phrase_starting_at(words, i + 2);
  if (!by || !words[by->last + 1].is(kThat) || !lists(word.complements, "that"))
    return std::nullopt;
  return CueWordUse{&word, i, by->last + 1, true, by->first, by->last};
}

}  // namespace

const std::unordered_map<std::string_view, const CueWord*>& cue_words() {
  static const Lexicon lexicon = Lexicon::embedded("cue_words");
  static const CueWords words(lexicon);
  return words.all();
}

std::optional<CueWordUse> cue_word_at(const Words& words, int i) {
  const CueWord* word = words[i].cue_word;
  if (!word || words[i].is(kQuoted | kCapital)) return std::nullopt;
  const Word& next = words[i + 1];
  const Word& object = words[i + 2];
  // "is convinced he left": the clause needs no "that".
  const auto subject = phrase_starting_at(words, i + 1);
  const bool clause_follows = next.is(kSubject) ? !next.is(kWh | kDeterminer)
                                                : subject && is_finite(words, subject->last + 1);
  const bool bare = !word->noun && clause_follows && !next.is(kPreposition);
  if (bare && lists(word->complements, "that")) return CueWordUse{word, i, i + 1, true};
  if (const auto use = by_somebody(words, i, *word)) return use;
  if (next.is(kQuoted | kMark) || !lists(word->complements, next.lower)) return std::nullopt;
  const bool clause = next.is(kThat | kWh) || next.lower == "if";
  // "refusal to resign" is an infinitive and belongs to the content, "opposition to the bridge"
  // and "opposition to it" have a preposition, which belongs to the cue.
  const bool infinitive = next.lower == "to" && !object.is(kDeterminer | kPossessive | kPronoun |
                                                           kCapital | kSubject | kNumber);
  if (clause || infinitive) return CueWordUse{word, i, i + 1, true};
  if (object.is(kStop | kComma)) return std::nullopt;
  return CueWordUse{word, i + 1, i + 2, false};
}

}  // namespace quoth

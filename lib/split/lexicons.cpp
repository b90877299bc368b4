#include "split/lexicons.h"

#include <algorithm>
#include <bitset>

#include "quoth/lexicon.h"
#include "text/ascii.h"

namespace quoth::splitting {
namespace {

/// Says at once that nearly all words are no abbreviation, by their first and last letter (without
/// case) and length.
class Outline {
 public:
  explicit Outline(const Lexicon& table) {
    for (const auto& row : table.rows()) bits_.set(key(row.field(0)));
  }
  bool may_hold(std::string_view with_stop) const { return bits_.test(key(with_stop)); }

 private:
  static std::size_t key(std::string_view word) {
    const auto letter = [&](std::size_t at) { return static_cast<std::size_t>(word[at] & 31); };
    return letter(0) | letter(word.size() - 2) << 5 | (word.size() & 15) << 10;
  }
  std::bitset<1 << 14> bits_;
};

}  // namespace

std::string_view abbreviation_class(std::string_view with_stop) {
  static const Lexicon table = Lexicon::embedded("abbreviations");
  static const Outline outline(table);
  if (with_stop.size() < 2 || with_stop.size() > 12 || !outline.may_hold(with_stop)) return {};
  if (const auto row = table.find(with_stop)) return row->field(1);
  if (with_stop.size() < 3 || !is_ascii_upper(with_stop[0])) return {};
  const bool capitals = std::all_of(with_stop.begin() + 1, with_stop.end() - 1,
                                    [](char c) { return !is_ascii_lower(c); });
  std::array<char, 12> folded{};
  std::copy(with_stop.begin(), with_stop.end(), folded.begin());
  if (capitals)
    std::transform(folded.begin() + 1, folded.end(), folded.begin() + 1,
                   [](char c) { return ascii_lower(c); });
  else
    folded[0] = ascii_lower(folded[0]);
  const auto row = table.find(std::string_view(folded.data(), with_stop.size()));
  return row ? row->field(1) : std::string_view{};
}

namespace {

/// True if a class of the word is one of `wanted`, each between blanks: " det prep ".
bool has_class(std::string_view lower_word, std::string_view wanted) {
  static const Lexicon table = Lexicon::embedded("word_classes");
  const auto row = table.find(lower_word);
  std::string_view classes = row ? row->field(1) : std::string_view{};
  while (!classes.empty()) {
    const auto name = classes.substr(0, classes.find(' '));
    const auto at = wanted.find(name);
    if (at != wanted.npos && wanted[at - 1] == ' ' && wanted[at + name.size()] == ' ') return true;
    classes.remove_prefix(std::min(name.size() + 1, classes.size()));
  }
  return false;
}

}  // namespace

bool takes_figure(std::string_view kind) {
  constexpr std::string_view kNot[] = {"", "time", "degree", "country", "state", "company", "etc"};
  return std::find(std::begin(kNot), std::end(kNot), kind) == std::end(kNot);
}

bool opens_clause(std::string_view lower_word) {
  return has_class(lower_word, " prep sub conj adv ");
}

bool is_function_word(std::string_view lower_word) {
  return has_class(lower_word, " prep sub conj det poss pronoun subject wh adv ");
}

bool is_lettered(std::string_view lower_word) {
  static const Lexicon table = Lexicon::embedded("lettered");
  return table.contains(lower_word);
}

bool is_determiner(std::string_view lower_word) { return has_class(lower_word, " det "); }

bool is_preposition(std::string_view lower_word) { return has_class(lower_word, " prep "); }

bool opens_object_clause(std::string_view lower_word) {
  return lower_word == "if" || has_class(lower_word, " subject that wh ");
}

std::string_view speech_verb_class(std::string_view lower_word) {
  static const Lexicon table = Lexicon::embedded("speech_verbs");
  const auto row = table.find(lower_word);
  return row ? row->field(1) : std::string_view{};
}

LowerCase::LowerCase(std::string_view word) {
  if (word.size() > bytes_.size()) return;
  size_ = word.size();
  std::transform(word.begin(), word.end(), bytes_.begin(), [](char c) { return ascii_lower(c); });
}

}  // namespace quoth::splitting

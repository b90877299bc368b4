#include "split/lexicons.h"

#include <algorithm>

#include "quoth/lexicon.h"
#include "text/ascii.h"

namespace quoth::splitting {
std::string_view abbreviation_class(std::string_view with_stop) {
  static const Lexicon table = Lexicon::embedded("abbreviations");
  if (with_stop.size() > 12) return {};
  if (const auto row = table.find(with_stop)) return row->field(1);
  if (with_stop.size() < 3 || !is_ascii_upper(with_stop[0])) return {};
  std::array<char, 12> folded{};
  std::copy(with_stop.begin(), with_stop.end(), folded.begin());
  const std::string_view key(folded.data(), with_stop.size());
  if (std::all_of(with_stop.begin(), with_stop.end() - 1, is_ascii_upper)) {
    for (char& c : folded) c = &c == folded.data() ? c : ascii_lower(c);
    if (const auto row = table.find(key)) return row->field(1);
  }
  folded[0] = ascii_lower(folded[0]);
  const auto row = table.find(key);
  return row ? row->field(1) : std::string_view{};
}

bool is_speech_verb(std::string_view lower_word) {
  static const Lexicon table = Lexicon::embedded("speech_verbs");
  return table.contains(lower_word);
}

LowerCase::LowerCase(std::string_view word) {
  if (word.size() > bytes_.size()) return;
  size_ = word.size();
  std::transform(word.begin(), word.end(), bytes_.begin(), [](char c) { return ascii_lower(c); });
}

}  // namespace quoth::splitting

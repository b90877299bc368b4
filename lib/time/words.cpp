#include "time/words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <deque>
#include <stdexcept>
#include <string>
#include <unordered_map>

#include "quoth/lexicon.h"
#include "text/ascii.h"

namespace quoth {
namespace {

constexpr std::string_view kClassNames[] = {
    "after",  "approx",   "article",   "aux",     "before",   "counted", "day",     "daypart",
    "decade", "deed",     "direction", "edge",    "every",    "filler",  "fiscal",  "frequency",
    "future", "half",     "halfday",   "holiday", "last",     "lasting", "letter",  "money",
    "month",  "next",     "nth",       "number",  "numbered", "offset",  "old",     "ordinal",
    "other",  "part",     "past",      "plan",    "recent",   "ref",     "same",    "scale",
    "season", "shift",    "side",      "speed",   "tens",     "the",     "this",    "times",
    "titled", "twilight", "unit",      "units",   "vague",    "war",     "weekday", "weekdays",
    "zone"};
static_assert(std::size(kClassNames) == static_cast<std::size_t>(TimeClass::zone) + 1);

constexpr std::size_t kLongestWord = 16;  // longer words are in no table

/// The vocabulary: every first word of a key, with the phrases that go on from it.
class Vocabulary {
 public:
  Vocabulary() {
    const Lexicon words = Lexicon::embedded("time_words");
    for (const auto& row : words.rows()) add(row.field(0), class_named(row.field(1)), row.field(2));
    add_table("months", TimeClass::month);
    add_table("weekdays", TimeClass::weekday);
    add_table("holidays", TimeClass::holiday);
    const Lexicon zones = Lexicon::embedded("zones");
    for (const auto& row : zones.rows())
      add(lower_.emplace_back(ascii_lower(row.field(0))), TimeClass::zone, row.field(1));
  }

  const TimeWord* find(std::string_view word) const {
    char lower[kLongestWord];
    if (word.size() > kLongestWord) return nullptr;
    std::transform(word.begin(), word.end(), lower, [](char c) { return ascii_lower(c); });
    // Most words of a text fail here, without being hashed.
    if (!(lengths_[static_cast<unsigned char>(lower[0])] >> word.size() & 1)) return nullptr;
    const auto found = words_.find(std::string_view(lower, word.size()));
    return found == words_.end() ? nullptr : found->second;
  }

 private:
  static TimeClass class_named(std::string_view name) {
    const auto found = std::find(std::begin(kClassNames), std::end(kClassNames), name);
    if (found == std::end(kClassNames)) throw std::out_of_range("time_words: " + std::string(name));
    return static_cast<TimeClass>(found - std::begin(kClassNames));
  }

  void add_table(std::string_view name, TimeClass what) {
    const Lexicon table = Lexicon::embedded(name);
    for (const auto& row : table.rows()) add(row.field(0), what, row.field(1));
  }

  TimeWord& entry(std::string_view key) {
    TimeWord*& word = words_[key];
    if (!word) word = &store_.emplace_back();
    lengths_[static_cast<unsigned char>(key[0])] |= 1u << key.size();
    return *word;
  }

  static void give_meaning(TimeWord& word, TimeClass what, std::string_view value) {
    int number = 0;
    std::from_chars(value.data(), value.data() + value.size(), number);
    word.classes |= bit(what);
    word.meanings.push_back({what, number, value});
  }

  void add(std::string_view key, TimeClass what, std::string_view value) {
    const auto first =
        key.substr(0, std::find_if_not(key.begin(), key.end(), is_time_letter) - key.begin());
    TimeWord& word = entry(first);
    if (first.size() == key.size()) return give_meaning(word, what, value);
    auto& phrases = word.phrases;
    auto at = std::find_if(phrases.begin(), phrases.end(), [&](auto& p) { return p.first == key; });
    if (at == phrases.end()) {
      at = std::find_if(phrases.begin(), phrases.end(),
                        [&](auto& p) { return p.first.size() < key.size(); });
      at = phrases.insert(at, {key, &store_.emplace_back()});
    }
    give_meaning(*at->second, what, value);
  }

  std::deque<TimeWord> store_;
  std::deque<std::string> lower_;  // keys that their table has in capitals
  std::unordered_map<std::string_view, TimeWord*> words_;
  std::array<std::uint32_t, 256> lengths_{};  // by first letter: the lengths of its words
};

}  // namespace

const TimeWord* time_word(std::string_view word) {
  static const Vocabulary words;
  return words.find(word);
}

bool equals_lower(std::string_view text, std::string_view lower) {
  return text.size() == lower.size() &&
         std::equal(text.begin(), text.end(), lower.begin(),
                    [](char a, char b) { return ascii_lower(a) == b; });
}

}  // namespace quoth

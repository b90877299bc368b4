#include "tag/time_words.h"

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
    "after",  "approx",    "article",  "aux",   "before",  "counted", "day",       "daypart",
    "decade", "direction", "edge",     "every", "filler",  "fiscal",  "frequency", "future",
    "half",   "halfday",   "holiday",  "last",  "letter",  "month",   "next",      "nth",
    "number", "numbered",  "offset",   "old",   "ordinal", "other",   "part",      "past",
    "plan",   "recent",    "ref",      "same",  "scale",   "season",  "side",      "speed",
    "tens",   "the",       "this",     "times", "titled",  "unit",    "units",     "vague",
    "war",    "weekday",   "weekdays", "zone"};
static_assert(std::size(kClassNames) == static_cast<std::size_t>(TimeClass::zone) + 1);

constexpr std::size_t kLongestWord = 16;  // longer words are in no table

bool is_letter(unsigned char c) { return (c | 0x20u) - 'a' < 26u || c >= 0x80; }

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
        key.substr(0, std::find_if_not(key.begin(), key.end(), is_letter) - key.begin());
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

const Vocabulary& vocabulary() {
  static const Vocabulary words;
  return words;
}

/// The bytes at `at` that make one mark, and the ASCII mark that stands for them.
struct Mark {
  std::uint32_t size;
  char as;
};

Mark mark_at(std::string_view text, std::size_t at) {
  const auto c = static_cast<unsigned char>(text[at]);
  if (c == 0xC2 && at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) < 0xC0)
    return {2, text[at + 1] == '\xA0' ? ' ' : '*'};  // no-break space, signs such as £
  if (c != 0xE2 || at + 2 >= text.size()) return {c < 0x80 ? 1u : 0u, static_cast<char>(c)};
  if (text[at + 1] == '\x82') return {3, '$'};  // currency signs
  if (text[at + 1] != '\x80') return {0, 0};
  switch (static_cast<unsigned char>(text[at + 2])) {
    case 0x90:
    case 0x91:
    case 0x92:
    case 0x93:
      return {3, '-'};  // hyphens, en dash
    case 0x94:
    case 0x95:
      return {3, '_'};  // em dash
    case 0x98:
    case 0x99:
      return {3, '\''};
    case 0x9C:
    case 0x9D:
      return {3, '"'};
    case 0xAF:
    case 0x87:
    case 0x89:
      return {3, ' '};  // thin spaces
    default:
      return {3, '*'};
  }
}

/// Letters of any script; marks outside ASCII are told by their bytes.
bool is_word_byte(std::string_view text, std::size_t at) {
  const auto c = static_cast<unsigned char>(text[at]);
  return is_letter(c) && (c < 0x80 || mark_at(text, at).size == 0);
}

/// The end of `phrase` in the text, or 0: a space of the phrase is white space or a hyphen.
std::size_t match_phrase(std::string_view text, std::string_view phrase) {
  std::size_t at = 0;
  for (const char c : phrase) {
    if (at >= text.size()) return 0;
    const Mark mark = mark_at(text, at);
    const char here = mark.size > 0 ? ascii_lower(mark.as) : '\0';
    if (c == ' ' ? !(here == ' ' || here == '-' || here == '\n') : here != c) return 0;
    at += mark.size;
  }
  const bool cut = at < text.size() && is_word_byte(text, at);
  return cut ? 0 : at;
}

std::uint32_t word_end(std::string_view text, std::uint32_t at, std::uint32_t limit) {
  while (at < limit && is_word_byte(text, at)) ++at;
  return at;
}

/// A word, or the longest phrase that begins with it.
Piece read_word(std::string_view text, std::uint32_t at, std::uint32_t limit) {
  Piece piece{{at, word_end(text, at, limit)}, PieceKind::word};
  piece.word = vocabulary().find(piece.span.of(text));
  if (!piece.word) return piece;
  const auto rest = text.substr(at, limit - at);
  for (const auto& [phrase, word] : piece.word->phrases)
    if (const auto size = match_phrase(rest, phrase)) {
      piece.span.end = at + static_cast<std::uint32_t>(size);
      piece.word = word;
      return piece;
    }
  if (piece.word->meanings.empty()) piece.word = nullptr;
  return piece;
}

Piece read_number(std::string_view text, std::uint32_t at, std::uint32_t limit) {
  Piece piece{{at, at}, PieceKind::number};
  for (; piece.span.end < limit && is_ascii_digit(text[piece.span.end]); ++piece.span.end)
    if (piece.span.size() < 9) piece.number = piece.number * 10 + (text[piece.span.end] - '0');
  if (piece.span.size() > 9) piece.number = -1;
  return piece;
}

}  // namespace

std::uint32_t read_pieces(std::string_view text, Span sentence, std::size_t most,
                          std::vector<Piece>& pieces) {
  pieces.clear();
  auto at = sentence.start;
  while (at < sentence.end && pieces.size() < most) {
    const auto c = static_cast<unsigned char>(text[at]);
    if (c <= ' ') {
      ++at;
      continue;
    }
    const Mark mark = mark_at(text, at);
    if (is_ascii_digit(text[at])) {
      pieces.push_back(read_number(text, at, sentence.end));
    } else if (is_word_byte(text, at)) {
      pieces.push_back(read_word(text, at, sentence.end));
    } else if (mark.as != ' ') {
      pieces.push_back({{at, std::min(at + mark.size, sentence.end)}, PieceKind::mark, mark.as});
    } else {
      at += mark.size;
      continue;
    }
    at = pieces.back().span.end;
  }
  return at;
}

bool equals_lower(std::string_view text, std::string_view lower) {
  return text.size() == lower.size() &&
         std::equal(text.begin(), text.end(), lower.begin(),
                    [](char a, char b) { return ascii_lower(a) == b; });
}

}  // namespace quoth

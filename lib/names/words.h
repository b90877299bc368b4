// What the tagger knows of each word before it looks at the context: hashes, shape, case habits,
// cluster, gazetteer entries, and whether it can be part of a name at all.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "names/table.h"

namespace quoth {

/// Facts of a word form, learned from texts; a value of the model's table of words.
struct WordFact {
  std::uint32_t cluster = 0;   // path in the tree of clusters below a leading 1; 0: unknown
  std::uint8_t lower_use = 0;  // 0 unseen; 1 never to 7 always written in lower case
  std::uint8_t linker = 0;     // LinkerBits
  std::uint16_t reserved = 0;
};

/// Where a word in lower case is found in names: "al Qaeda", "Bank of Japan", "Boeing 747".
enum LinkerBits : std::uint8_t { kLinkFirst = 1, kLinkInside = 2, kLinkLast = 4 };

/// The tables that a word is looked up in. Keys: word_key() and gazetteer.h.
struct WordTables {
  TableView<WordFact> facts;
  TableView<std::uint32_t> gazetteer;
  const TableView<std::uint32_t>* user_gazetteer = nullptr;
};

enum class Case : std::uint8_t { none, lower, title, upper, mixed };

struct TaggerWord {
  std::string_view text;
  std::uint32_t cased = 0;  // hash of the form as written, digits as 0
  std::uint32_t lower = 0;  // hash of the form in lower case, digits as 0
  std::uint32_t shape = 0;
  std::uint32_t cluster = 0;
  std::uint32_t single = 0;     // gazetteer categories of the word alone
  std::uint32_t span = 0;       // categories of the longest entry of several words that has it
  std::uint8_t span_place = 0;  // 1 first, 2 inside, 3 last word of that entry
  std::uint8_t forced = 0;      // label that the user's gazetteer asks for, or 0
  Case letters = Case::none;
  std::uint8_t lower_use = 0;
  std::uint8_t linker = 0;
  bool candidate = false;  // can be part of a name
  bool digits = false;     // has one
};

/// Words of an article (or of a set of sentences) and where its sentences begin.
struct WordText {
  std::vector<TaggerWord> words;
  std::vector<std::uint32_t> starts;  // of sentences, and one past the last word

  std::size_t sentences() const { return starts.empty() ? 0 : starts.size() - 1; }
};

/// Key of a form in the table of facts: of the lower-case form and of any other form.
std::uint32_t lower_key(const TaggerWord& word);
std::uint32_t cased_key(const TaggerWord& word);

/// Hashes, shape and case of one token.
TaggerWord read_word(std::string_view token);

/// Prefixes and suffixes of 1 to 4 bytes in lower case, hashed.
struct Affixes {
  std::array<std::uint32_t, 4> prefix{}, suffix{};
};
Affixes affixes(std::string_view token);

/// Fills in what the tables know, and marks the candidates.
void look_up(WordText& text, const WordTables& tables);

}  // namespace quoth

#include "syntax/words.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

#include "quoth/lexicon.h"
#include "syntax/cue_words.h"
#include "syntax/cues.h"
#include "text/ascii.h"

namespace quoth {
namespace {

constexpr std::array<std::pair<std::string_view, std::uint32_t>, 25> kNames{{
    {"det", kDeterminer},
    {"poss", kPossessive},
    {"subject", kSubject},
    {"pronoun", kPronoun},
    {"prep", kPreposition},
    {"be", kBe},
    {"have", kHave},
    {"do", kDo},
    {"modal", kModal},
    {"neg", kNegation},
    {"conj", kConjunction},
    {"sub", kSubordinator},
    {"wh", kWh},
    {"that", kThat},
    {"adv", kAdverb},
    {"time", kTime},
    {"number", kNumber},
    {"verb", kVerb},
    {"matrix", kMatrix},
    {"contrast", kContrast},
    {"evidence", kEvidence},
    {"occasion", kOccasionNoun},
    {"speaks", kSpeaks},
    {"view", kView},
    {"event", kEvent},
}};

std::uint32_t class_bits(std::string_view names) {
  std::uint32_t bits = 0;
  while (!names.empty()) {
    const auto name = names.substr(0, names.find(' '));
    for (const auto& [known, bit] : kNames)
      if (name == known) bits |= bit;
    names.remove_prefix(std::min(name.size() + 1, names.size()));
  }
  return bits;
}

/// What the lexicons know of a word, joined so that each word is looked up once.
struct Entry {
  std::uint32_t classes = 0;
  const CueForm* cue = nullptr;
  const CueWord* cue_word = nullptr;
};
using Vocabulary = std::unordered_map<std::string_view, Entry>;

const Vocabulary& vocabulary() {
  static const Vocabulary made = [] {
    static const Lexicon lexicon = Lexicon::embedded("word_classes");
    Vocabulary all;
    for (const auto& row : lexicon.rows()) all[row.field(0)].classes = class_bits(row.field(1));
    for (const auto& [form, cue] : cue_forms()) all[form].cue = &cue;
    for (const auto& [form, word] : cue_words()) all[form].cue_word = word;
    return all;
  }();
  return made;
}

/// The classes of a token that does not begin with a letter or digit.
std::uint32_t mark_class(std::string_view token, UChar32 first) {
  if (token == "'s" || token == "’s" || token == "'" || token == "’") return kGenitive;
  if (token == "''" || token == "``") return kMark;
  if (token == "--" || token == "-") return kStop | kDash;
  if (token.size() > 3) return 0;
  switch (first) {
    case ',':
      return kComma;
    case '"':
    case '`':
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0xAB:
    case 0xBB:
      return kMark;
    case 0x2013:
    case 0x2014:
      return kStop | kDash;
    case '.':
    case '?':
    case '!':
    case ';':
    case ':':
    case '(':
    case ')':
    case '[':
    case ']':
    case 0x2026:
      return kStop;
    default:
      return 0;
  }
}

/// "US" is no "us", "WHO" no "who".
bool is_acronym(std::string_view word) {
  return word.size() > 1 && std::all_of(word.begin(), word.end(), is_ascii_upper);
}

}  // namespace

Words::Words(std::string_view text, std::span<const Token> sentence,
             const std::vector<Span>& quoted) {
  edge_.classes = kStop;
  if (sentence.empty()) return;
  const auto from = sentence.front().span.start;
  lower_ = text.substr(from, sentence.back().span.end - from);
  shouted_ = std::none_of(lower_.begin(), lower_.end(), is_ascii_lower);
  for (char& c : lower_)
    if (c >= 'A' && c <= 'Z') c += 'a' - 'A';
  words_.reserve(sentence.size());
  auto region = std::lower_bound(quoted.begin(), quoted.end(), from,
                                 [](Span q, std::uint32_t at) { return q.end <= at; });
  for (const Token& token : sentence) {
    Word word{token.span,
              std::string_view(lower_).substr(token.span.start - from, token.span.size())};
    classify(text, word);
    while (region != quoted.end() && region->end <= token.span.start) ++region;
    if (region != quoted.end() && region->overlaps(token.span)) {
      // The mark that ends ‘single quotes’ is no genitive.
      if (word.is(kGenitive) && token.span.end == region->end) word.classes = kMark;
      word.classes |= kQuoted;
    }
    // "However, Lee said": the capital is the sentence's, and no name begins there.
    const bool opens = words_.empty() || words_.back().is(kStop | kMark);
    if (opens && !word.is(kQuoted) && word.is(kAdverb)) word.classes &= ~kCapital;
    words_.push_back(word);
  }
  find_headline();
}

void Words::find_headline() {
  int lower = 0, capital = 0;
  for (const Word& word : words_)
    if (word.lower.size() > 3 && !word.is(kPunctuation | kNumber))
      ++(word.is(kCapital) ? capital : lower);
  headline_ = capital >= 4 && capital > 4 * lower;
}

void Words::classify(std::string_view text, Word& word) const {
  const auto surface = word.span.of(text);
  std::int32_t at = 0;
  UChar32 first = 0;
  U8_NEXT_OR_FFFD(surface.data(), at, static_cast<std::int32_t>(surface.size()), first);
  if (u_isupper(first)) word.classes |= kCapital;
  if (u_isdigit(first)) word.classes |= kNumber;
  if (!u_isalnum(first)) word.classes |= mark_class(word.lower, first);
  if (!shouted_ && is_acronym(surface)) return;
  const auto found = vocabulary().find(word.lower);
  if (found != vocabulary().end()) {
    word.classes |= found->second.classes;
    word.cue = found->second.cue;
    word.cue_word = found->second.cue_word;
  } else if (word.lower.ends_with("ly") && !word.is(kCapital)) {
    word.classes |= kAdverb;
  }
}

}  // namespace quoth

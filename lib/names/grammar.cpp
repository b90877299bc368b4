#include "names/grammar.h"

#include <charconv>
#include <stdexcept>

#include "quoth/lexicon.h"
#include "text/ascii.h"

namespace quoth {
namespace {

const Lexicon& rows() {
  static const auto lexicon = Lexicon::embedded("tagger_grammar");
  return lexicon;
}

std::uint32_t weight(std::string_view field) {
  std::uint32_t value = 1;
  std::from_chars(field.data(), field.data() + field.size(), value);
  return value;
}

EntityType type_named(std::string_view name) {
  return name == "PER"   ? EntityType::per
         : name == "ORG" ? EntityType::org
         : name == "LOC" ? EntityType::loc
                         : EntityType::misc;
}

char pick(std::string_view letters, Random& random) {
  return letters[random.below(static_cast<std::uint32_t>(letters.size()))];
}

std::string acronym(Random& random) {
  std::string word;
  for (auto n = 2 + random.below(4); n > 0; --n) word += pick("ABCDEFGHIKLMNOPRSTUW", random);
  return word;
}

/// A word that no list has: "Velanto".
std::string coined(Random& random) {
  std::string word;
  for (auto n = 2 + random.below(2); n > 0; --n) {
    word += pick("bcdfgklmnprstvz", random);
    word += pick("aeiou", random);
    if (random.below(3) == 0) word += pick("lmnrsx", random);
  }
  word[0] -= 'a' - 'A';
  return word;
}

}  // namespace

Grammar::Grammar(NamesByType lists) : lists_(std::move(lists)) {
  for (const auto& row : rows().rows()) {
    auto& rules = rules_[row.field(0)];
    const auto before = rules.empty() ? 0 : rules.back().up_to;
    rules.push_back({row.field(1), before + weight(row.field(2))});
  }
}

std::string Grammar::name(std::string_view symbol, Random& random) const {
  if (symbol == "n") return std::to_string(random.below(100));
  if (symbol == "acronym") return acronym(random);
  if (symbol == "coined") return coined(random);
  if (symbol.ends_with('^')) return in_capitals(name(symbol.substr(0, symbol.size() - 1), random));
  if (const auto rules = rules_.find(symbol); rules != rules_.end()) {
    const auto at = random.below(rules->second.back().up_to);
    for (const auto& rule : rules->second)
      if (at < rule.up_to) return fill(rule.expansion, random);
  }
  const auto list = lists_.find(symbol);
  // Training of one's own may have no such list.
  if (list == lists_.end()) return coined(random);
  return list->second[random.below(static_cast<std::uint32_t>(list->second.size()))];
}

std::string Grammar::fill(std::string_view expansion, Random& random) const {
  std::string result;
  for (std::size_t at = 0; at < expansion.size();) {
    const auto brace = std::min(expansion.find('{', at), expansion.size());
    result += expansion.substr(at, brace - at);
    if (brace == expansion.size()) break;
    const auto end = expansion.find('}', brace);
    if (end == expansion.npos)
      throw std::runtime_error("tagger_grammar: no } in " + std::string(expansion));
    result += name(expansion.substr(brace + 1, end - brace - 1), random);
    at = end + 1;
  }
  return result;
}

/// "{ORG:CLUB} beat {ORG:CLUB} {n}-{n}": a slot with a type is a name, whose words are labelled.
std::vector<MadeWord> Grammar::sentence(std::string_view pattern, Random& random) const {
  std::vector<MadeWord> words;
  for (std::size_t at = 0; at < pattern.size();) {
    const auto end = std::min(pattern.find(' ', at), pattern.size());
    const auto word = pattern.substr(at, end - at);
    at = end + 1;
    const auto colon = word.find(':');
    if (word[0] != '{' || colon == word.npos) {
      words.push_back({fill(word, random)});
      continue;
    }
    const auto name_words =
        split_words(name(word.substr(colon + 1, word.size() - colon - 2), random));
    for (std::size_t i = 0; i < name_words.size(); ++i)
      words.push_back({name_words[i],
                       place_label(type_named(word.substr(1, colon - 1)), i, name_words.size())});
  }
  return words;
}

std::vector<std::vector<MadeWord>> Grammar::sentences(int copies, Random& random) const {
  std::vector<std::vector<MadeWord>> result;
  for (const auto& row : rows().rows())
    if (row.field(0) == "S")
      for (auto n = static_cast<std::uint32_t>(copies) * weight(row.field(2)); n > 0; --n)
        result.push_back(sentence(row.field(1), random));
  return result;
}

std::vector<std::string> split_words(std::string_view name) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : name) {
    if ((c == ' ' || c == ',') && !word.empty()) words.push_back(std::exchange(word, {}));
    if (c == ',') words.emplace_back(",");
    if (c != ' ' && c != ',') word += c;
  }
  if (!word.empty()) words.push_back(word);
  return words;
}

Label place_label(EntityType type, std::size_t word, std::size_t size) {
  const auto place = size == 1          ? Place::unit
                     : word == 0        ? Place::begin
                     : word + 1 == size ? Place::last
                                        : Place::inside;
  return label(type, place);
}

std::string in_capitals(std::string_view word) {
  std::string result(word);
  for (char& c : result)
    if (is_ascii_lower(c)) c -= 'a' - 'A';
  return result;
}

}  // namespace quoth

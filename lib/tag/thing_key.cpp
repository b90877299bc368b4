#include "tag/thing_key.h"

#include <algorithm>
#include <array>

#include "quoth/lexicon.h"
#include "text/ascii.h"
#include "text/fold.h"

namespace quoth {
namespace {

const Lexicon& places() {
  static const Lexicon lexicon = Lexicon::embedded("place_aliases");
  return lexicon;
}

const Lexicon& bodies() {
  static const Lexicon lexicon = Lexicon::embedded("org_aliases");
  return lexicon;
}

std::string_view without_article(std::string_view name) {
  for (std::string_view article : {"The ", "the ", "THE "})
    if (name.size() > 4 && name.starts_with(article)) return name.substr(4);
  return name;
}

/// "BRITAIN" -> "Britain", as the tables have it.
std::string capitalised(std::string_view name) {
  std::string word(name);
  for (std::size_t i = 1; i < word.size(); ++i)
    if (is_ascii_letter(word[i - 1])) word[i] = ascii_lower(word[i]);
  return word;
}

std::optional<Lexicon::Row> find(const Lexicon& lexicon, std::string_view name) {
  if (auto row = lexicon.find(name)) return row;
  return is_all_caps(name) && name.size() > 4 ? lexicon.find(capitalised(name)) : std::nullopt;
}

/// What the tables say that a name stands for; the name itself if they do not know it.
std::string alias(std::string_view name, EntityType type) {
  if (type == EntityType::org)
    if (const auto row = find(bodies(), name)) return std::string(row->field(1));
  const auto row = find(places(), name);
  if (!row) return std::string(name);
  if (!row->field(1).empty()) return std::string(row->field(1));
  const bool plural = name.ends_with('s') && places().contains(name.substr(0, name.size() - 1));
  return std::string(plural ? name.substr(0, name.size() - 1) : name);
}

bool is_company_suffix(std::string_view word) {
  constexpr std::array<std::string_view, 17> suffixes = {
      "inc", "corp", "corporation", "co",   "company", "ltd", "limited", "llc", "plc",
      "ag",  "sa",   "nv",          "gmbh", "spa",     "kk",  "llp",     "pte"};
  return std::find(suffixes.begin(), suffixes.end(), word) != suffixes.end();
}

/// "st" and "mt" are written out, so that both spellings meet.
std::string spelled_out(std::string word) {
  if (word == "st") return "saint";
  if (word == "mt") return "mount";
  return word == "&" ? "and" : word;
}

}  // namespace

bool is_known_body(std::string_view name) {
  return bodies().contains(name) && !places().contains(name);
}

std::vector<std::string> thing_words(std::string_view surface, EntityType type) {
  const std::string name = alias(without_article(surface), type);
  std::vector<std::string> words;
  for (std::size_t at = 0; at < name.size();) {
    const auto end = std::min(name.find_first_of(" ,\n\t", at), name.size());
    std::string word = spelled_out(fold(std::string_view(name).substr(at, end - at)));
    if (!word.empty()) words.push_back(std::move(word));
    at = end + 1;
  }
  while (type == EntityType::org && words.size() > 1 && is_company_suffix(words.back()))
    words.pop_back();
  return words;
}

std::string thing_key(const std::vector<std::string>& words, std::size_t from, std::size_t to,
                      EntityType type) {
  std::string key(1, "polm"[static_cast<int>(type)]);
  for (auto i = from; i < to; ++i) key += words[i];
  return key;
}

}  // namespace quoth

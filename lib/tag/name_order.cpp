#include "tag/name_order.h"

#include <algorithm>
#include <array>

#include "quoth/lexicon.h"
#include "tag/name_span.h"
#include "text/ascii.h"
#include "text/fold.h"

namespace quoth {
namespace {

using Indices = std::vector<std::size_t>;

/// The languages of a surname ("ko zh"), or empty. The table's keys are written "Kim".
std::string_view languages(std::string_view folded) {
  static const Lexicon surnames = Lexicon::embedded("surnames_east");
  std::string key(folded);
  if (!key.empty() && is_ascii_lower(key[0])) key[0] = static_cast<char>(key[0] - 'a' + 'A');
  const auto row = surnames.find(key);
  return row ? row->field(1) : std::string_view{};
}

bool speaks(std::string_view languages, std::string_view language) {
  return languages.find(language) != languages.npos;
}

/// Reads as one to three syllables of Hanyu Pinyin or Wade-Giles ("jinping", "tsetung"), which
/// tells "Li Qiang" from "Lee Bowyer".
bool is_pinyin(std::string_view word, int syllables = 3) {
  constexpr std::array<std::string_view, 24> initials = {
      "zh", "ch", "sh", "ts", "hs", "b", "p", "m", "f", "d", "t", "n",
      "l",  "g",  "k",  "h",  "j",  "q", "x", "r", "z", "c", "s", ""};
  constexpr std::array<std::string_view, 37> finals = {
      "iang", "iong", "uang", "ang", "eng", "ing", "ong", "iao", "ian", "uai", "uan", "ueh", "ung",
      "ih",   "eh",   "ai",   "ei",  "ao",  "ou",  "an",  "en",  "in",  "un",  "ia",  "ie",  "iu",
      "ua",   "uo",   "ui",   "ue",  "er",  "a",   "o",   "e",   "i",   "u",   "ien"};
  if (word.empty()) return syllables < 3;
  if (syllables == 0) return false;
  for (auto initial : initials) {
    if (!word.starts_with(initial)) continue;
    auto rest = word.substr(initial.size());
    if (initial.empty() && (rest[0] == 'y' || rest[0] == 'w')) rest.remove_prefix(1);
    for (auto final : finals)
      if (rest.starts_with(final) && is_pinyin(rest.substr(final.size()), syllables - 1))
        return true;
  }
  return false;
}

/// By the rules of the languages in which the first word is a surname; empty: none applies.
Indices by_language(const std::vector<std::string>& words, bool hyphenated) {
  const auto last = words.size() - 1;
  const auto first = languages(words[0]);
  const bool korean = speaks(first, "ko"), chinese = speaks(first, "zh");
  if (speaks(first, "vi") && !korean && words.size() >= 3)
    return words[0] == "ho" ? Indices{0} : Indices{last};  // Ho Chi Minh is Ho
  if ((korean || chinese) && (hyphenated || (words.size() == 3 && words[2].size() > 1))) return {0};
  if ((korean || chinese) && words.size() == 2 && is_pinyin(words[1])) return {0};
  if (speaks(first, "ja") && !speaks(languages(words[last]), "ja")) return {0, last};
  if (first == "km") return {last, 0};
  return {};
}

/// The word in capitals of "LEE Jae-myung" or "Emmanuel MACRON"; empty: none or all are.
Indices by_capitals(std::string_view surface, const std::vector<std::string>& words) {
  Indices found;
  if (is_all_caps(surface)) return found;
  for (std::size_t at = 0; at < surface.size();) {
    const auto end = std::min(surface.find(' ', at), surface.size());
    const auto word = surface.substr(at, end - at);
    const auto index = std::find(words.begin(), words.end(), fold(word)) - words.begin();
    if (word.size() > 2 && is_all_caps(word) && word.find('.') == word.npos)
      found.push_back(static_cast<std::size_t>(index));
    at = end + 1;
  }
  if (found.size() != 1 || found[0] >= words.size()) return {};
  // "NASA Bill Ingalls" is no Mr. NASA.
  return found[0] > 0 || !languages(words[0]).empty() ? found : Indices{};
}

/// The word after "bin", "ibn" or Malay "anak", in a name that then goes by its first word.
bool is_patronymic(std::string_view surface) {
  for (std::string_view sign : {" bin ", " ibn ", " binti ", " bint ", " a/l ", " a/p "})
    if (surface.find(sign) != surface.npos) return true;
  return surface.ends_with("dóttir") || surface.ends_with("dottir");
}

std::string_view word_at(std::string_view surface, std::size_t index) {
  for (; index > 0; --index)
    surface.remove_prefix(std::min(surface.find(' '), surface.size() - 1) + 1);
  return surface.substr(0, surface.find(' '));
}

}  // namespace

LoneCounts count_lone(const std::vector<NameForm>& forms) {
  LoneCounts lone;
  for (const NameForm& form : forms)
    if (form.name.type == EntityType::per && form.words.size() == 1) ++lone[form.words[0]];
  return lone;
}

std::vector<std::size_t> lone_words(std::string_view text, const NameForm& form,
                                    const LoneCounts& lone) {
  const auto& words = form.words;
  if (words.size() == 1) return {0};
  const auto surface = form.name.span.of(text);
  const auto last = words.size() - 1;
  const auto count = [&](std::size_t i) {
    const auto found = lone.find(words[i]);
    return found == lone.end() ? 0 : found->second;
  };
  if (count(0) != count(last)) return {count(0) > count(last) ? 0 : last};
  Indices order = by_capitals(surface, words);
  if (!order.empty()) return order;
  order = by_language(words, surface.find('-') != surface.npos);
  if (!order.empty()) return order;
  if (is_patronymic(surface)) return {last, 0};
  // Two surnames, as in Spanish: Andrés Manuel López Obrador.
  if (words.size() == 4) return {last, last - 1};
  if (words.size() == 3 && words[1].size() > 2 && !is_given_name(word_at(surface, 1)))
    return {last, 1};
  return {last};
}

}  // namespace quoth

#include "tag/sought_names.h"

#include <algorithm>
#include <array>

#include "quoth/lexicon.h"
#include "tag/acronym.h"
#include "tag/name_order.h"
#include "tag/name_span.h"
#include "tag/things.h"
#include "text/ascii.h"

namespace quoth {
namespace {

/// Names kept for one first word, and tried at it, the longest first.
constexpr std::size_t kListed = 64, kPerWord = 8;

std::string upper(std::string_view text) {
  std::string result(text);
  for (char& c : result)
    if (is_ascii_lower(c)) c = static_cast<char>(c & ~0x20);
  return result;
}

/// The "Rovers" of "Blackburn Rovers", the "Lakers" of "Los Angeles Lakers", or empty: the last
/// word of a club by itself. A town's Times is no club.
std::string_view club(std::string_view name) {
  const auto blank = name.rfind(' ');
  if (blank == name.npos) return {};
  const auto last = name.substr(blank + 1);
  constexpr std::array<std::string_view, 12> kinds = {"Rovers",  "Wanderers", "Rangers", "Albion",
                                                      "Hotspur", "Athletic",  "Argyle",  "Villa",
                                                      "Orient",  "Thistle",   "United",  "Celtic"};
  if (std::find(kinds.begin(), kinds.end(), last) != kinds.end()) return last;
  const bool plural = last.size() > 4 && last.ends_with('s') && !is_common_word(last) &&
                      subtype_of(name, EntityType::org) != "MEDIA";
  return plural && is_known_place(name.substr(0, blank)) ? last : std::string_view{};
}

/// The "Deutsche" of "Deutsche Bank", or empty: what a company is called for short, if it is no
/// word, place or given name.
std::string_view company(std::string_view name) {
  constexpr std::array<std::string_view, 24> kinds = {
      "Bank",    "Energy", "Group", "Holdings", "Securities", "Motors", "Motor", "Airlines",
      "Airways", "Pharma", "Foods", "Capital",  "Partners",   "Steel",  "Oil",   "Gas",
      "Inc",     "Inc.",   "Corp",  "Corp.",    "Ltd",        "Ltd.",   "Co.",   "Industries"};
  const auto blank = name.find(' ');
  if (blank == name.npos || blank < 4) return {};
  const auto first = name.substr(0, blank);
  if (!is_ascii_upper(first[0])) return {};  // "509th Group"
  if (std::find(kinds.begin(), kinds.end(), name.substr(name.rfind(' ') + 1)) == kinds.end())
    return {};
  static const Lexicon cases = Lexicon::embedded("word_case");
  const auto usual = cases.find(ascii_lower(first));
  const bool word = usual && usual->field(1) < "3";
  return word || is_known_place(first) || is_given_name(first) || is_common_word(first)
             ? std::string_view{}
             : first;
}

}  // namespace

bool is_word_byte(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (is_ascii_letter(c) || is_ascii_digit(c)) return true;
  // Letters beyond ASCII; the marks of U+2000 to U+206F (dashes, curly quotes) are E2 80, E2 81.
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  if (byte(at) < 0x80) return false;
  auto lead = at;
  while (lead > 0 && (byte(lead) & 0xC0) == 0x80) --lead;
  return byte(lead) != 0xE2 && byte(lead) != 0xC2;
}

std::size_t word_end(std::string_view text, std::size_t at) {
  while (at < text.size() && is_word_byte(text, at)) ++at;
  return at;
}

bool is_common_word(std::string_view word) {
  static const Lexicon words = Lexicon::embedded("name_words");
  return words.contains(word);
}

SoughtNames::SoughtNames(std::string_view text, const std::vector<Name>& names) : text_(text) {
  for (const Name& name : names) add(name.span.of(text), name.type, name.confidence);
  lone_names(names);
  for (const Name& name : names) short_forms(name);
  for (auto& [word, list] : by_word_) {
    std::stable_sort(list.begin(), list.end(), [](const SoughtName& a, const SoughtName& b) {
      return a.surface.size() > b.surface.size();
    });
    if (list.size() > kPerWord) list.resize(kPerWord);
  }
}

const std::vector<SoughtName>* SoughtNames::starting_with(std::string_view word) const {
  const auto found = by_word_.find(std::string(word));
  return found == by_word_.end() ? nullptr : &found->second;
}

void SoughtNames::add(std::string_view surface, EntityType type, double confidence) {
  const bool fresh = insert(std::string(surface), type, confidence);
  const bool single = surface.find(' ') == surface.npos;
  // In capitals as well, for headlines; short words there are mostly words ("US", "IT").
  if (fresh && (!single || surface.size() > 3) && !is_common_word(surface))
    insert(upper(surface), type, confidence);
}

bool SoughtNames::insert(std::string surface, EntityType type, double confidence, bool given) {
  const auto [known, fresh] = known_.emplace(surface, counts_.size());
  if (!fresh) return ++counts_[known->second], false;
  counts_.push_back(1);
  auto& list = by_word_[surface.substr(0, word_end(surface, 0))];
  if (list.size() < kListed)
    list.push_back({std::move(surface), type, confidence, known->second, given});
  return true;
}

/// "Putin" is known where only "Vladimir Putin" was found, and so is "Vladimir".
void SoughtNames::lone_names(const std::vector<Name>& names) {
  std::vector<NameForm> people;
  for (const Name& name : names)
    if (name.type == EntityType::per) people.push_back(read_form(text_, name));
  const LoneCounts lone = count_lone(people);
  for (const NameForm& form : people) {
    if (form.words.size() < 2) continue;
    for (auto index : lone_words(text_, form, lone)) add_word(form, form.words[index], false);
    add_word(form, form.words[0], true);
  }
}

/// The word of a person's name that folds to `folded`, as it is written.
void SoughtNames::add_word(const NameForm& form, const std::string& folded, bool given) {
  for (std::string_view rest = form.name.span.of(text_); !rest.empty();) {
    const auto word = rest.substr(0, rest.find(' '));
    const Name part{{0, static_cast<std::uint32_t>(word.size())}, EntityType::per, 1};
    if (word.size() > 1 && is_ascii_upper(word[0]) && word.back() != '.' && !is_known_place(word) &&
        read_form(word, part).key == folded) {
      if (given)
        insert(std::string(word), EntityType::per, form.name.confidence, true);
      else
        add(word, EntityType::per, form.name.confidence);
    }
    rest.remove_prefix(std::min(rest.size(), word.size() + 1));
  }
}

/// "WHO" is known where only "World Health Organization" was found, "Rovers" where only the club in
/// full. Two letters say too little.
void SoughtNames::short_forms(const Name& name) {
  if (name.type != EntityType::org) return;
  const auto surface = name.span.of(text_);
  for (const auto& acronym : acronyms_of(surface))
    if (acronym.size() > 2) insert(upper(acronym), name.type, name.confidence);
  if (const auto first = company(surface); !first.empty())
    insert(std::string(first), name.type, name.confidence);
  if (const auto last = club(surface); !last.empty())
    insert(std::string(last), name.type, name.confidence);
}

}  // namespace quoth

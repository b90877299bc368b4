#include "tag/training_text.h"

#include <algorithm>
#include <map>

#include "tag/lattice.h"

namespace quoth {
namespace {

constexpr std::uint32_t mask(Label l) { return 1u << l; }
constexpr std::uint32_t kMiscLabels = 0xFu << label(EntityType::misc, Place::begin);

/// The sentence in capitals, or with all its words capitalised.
std::string recased(std::string_view token, bool capitals) {
  std::string result(token);
  for (std::size_t i = 0; i < result.size(); ++i)
    if (result[i] >= 'a' && result[i] <= 'z' && (capitals || i == 0)) result[i] -= 'a' - 'A';
  return result;
}

/// Short words keep their lower case in headlines.
bool stays_lower(std::string_view token) { return token.size() < 4; }

/// The labels that a word allows. An annotation without MISC leaves O and MISC open; a name with
/// words that are no candidates cannot be said and leaves all open.
void set_allowed(TrainingText& t) {
  const auto& words = t.text.words;
  t.allowed.assign(words.size(), 0);
  for (std::size_t i = 0; i < words.size(); ++i)
    t.allowed[i] = t.gold[i] == kOutside && !t.has_misc ? mask(kOutside) | kMiscLabels : mask(t.gold[i]);
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (t.gold[i] == kOutside) continue;
    auto end = i + 1;
    while (end < words.size() && continues(t.gold[end])) ++end;
    const auto out = [](const TaggerWord& w) { return !w.candidate; };
    if (std::any_of(words.begin() + static_cast<long>(i), words.begin() + static_cast<long>(end), out))
      std::fill(t.allowed.begin() + static_cast<long>(i), t.allowed.begin() + static_cast<long>(end), kAnyLabel);
    i = end - 1;
  }
}

}  // namespace

TrainingTexts::TrainingTexts(const std::vector<AnnotatedFile>& files) {
  for (const auto& file : files) add(file);
  add_copies();
}

void TrainingTexts::add(const AnnotatedFile& file) {
  auto bio = read_bio(file.file);
  for (std::size_t d = 0; d < bio.documents.size(); ++d) {
    if (file.folds > 0 && static_cast<int>(d % static_cast<std::size_t>(file.folds)) == file.fold)
      continue;
    auto& document = bio.documents[d];
    TrainingText text;
    for (auto& token : document.tokens)
      text.text.words.push_back(read_word(strings_.emplace_back(std::move(token))));
    text.text.starts = std::move(document.starts);
    text.gold = std::move(document.labels);
    text.has_misc = file.has_misc;
    texts_.push_back(std::move(text));
  }
}

/// Each tenth sentence again as a document of its own, by turns in capitals and in title case.
void TrainingTexts::add_copies() {
  const auto originals = texts_.size();
  std::size_t number = 0;
  for (std::size_t d = 0; d < originals; ++d)
    for (std::size_t s = 0; s < texts_[d].text.sentences(); ++s) {
      if (++number % 10 != 0) continue;
      const bool capitals = number % 20 == 0;
      TrainingText copy;
      copy.has_misc = texts_[d].has_misc;
      const auto begin = texts_[d].text.starts[s], end = texts_[d].text.starts[s + 1];
      for (auto i = begin; i < end; ++i) {
        const auto token = texts_[d].text.words[i].text;
        const bool same = !capitals && i > begin && stays_lower(token);
        copy.text.words.push_back(
            read_word(strings_.emplace_back(same ? std::string(token) : recased(token, capitals))));
        copy.gold.push_back(texts_[d].gold[i]);
      }
      copy.text.starts = {0, end - begin};
      texts_.push_back(std::move(copy));
    }
}

FactPairs TrainingTexts::with_linkers(FactPairs facts) const {
  struct Uses {
    int all = 0, first = 0, inside = 0, last = 0;
  };
  std::map<std::uint32_t, Uses> uses;
  for (const auto& t : texts_)
    for (std::size_t i = 0; i < t.gold.size(); ++i) {
      const auto& word = t.text.words[i];
      if (word.letters > Case::lower) continue;
      auto& u = uses[lower_key(word)];
      ++u.all;
      if (t.gold[i] == kOutside) continue;
      const auto place = place_of(t.gold[i]);
      u.first += place == Place::begin;
      u.inside += place == Place::inside;
      u.last += place == Place::last;
    }
  std::map<std::uint32_t, std::uint8_t> linkers;
  for (const auto& [key, u] : uses) {
    const auto often = [&](int n, double share) { return n >= 3 && n > share * u.all; };
    const auto bits = (often(u.first, 0.05) ? kLinkFirst : 0) |
                      (often(u.inside, 0.003) ? kLinkInside : 0) |
                      (often(u.last, 0.02) ? kLinkLast : 0);
    if (bits) linkers[key] = static_cast<std::uint8_t>(bits);
  }
  for (auto& [key, fact] : facts)
    if (const auto found = linkers.find(key); found != linkers.end()) {
      fact.linker = found->second;
      linkers.erase(found);
    }
  for (const auto& [key, bits] : linkers) facts.push_back({key, {.linker = bits}});
  return facts;
}

void TrainingTexts::look_up(const WordTables& tables) {
  for (auto& t : texts_) {
    quoth::look_up(t.text, tables);
    set_allowed(t);
  }
}

}  // namespace quoth

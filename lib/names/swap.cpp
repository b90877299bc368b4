#include "names/swap.h"

#include "text/ascii.h"

namespace quoth {
namespace {

/// One past the last word of the name that starts at `i`.
std::size_t name_end(const std::vector<Label>& labels, std::size_t i) {
  while (i + 1 < labels.size() && open(labels[i])) ++i;
  return i + 1;
}

std::vector<std::string> words_of(const WordText& text, std::size_t begin, std::size_t end) {
  std::vector<std::string> words;
  for (auto i = begin; i < end; ++i) words.emplace_back(text.words[i].text);
  return words;
}

/// "the Senate", "al Qaeda" and names of works stay: what replaces them would not fit.
bool stays(const TrainingText& text, std::size_t begin, std::size_t end) {
  const auto& words = text.text.words;
  if (type_of(text.gold[begin]) == EntityType::misc || words[begin].letters < Case::title)
    return true;
  const bool article = begin > 0 && in_capitals(words[begin - 1].text) == "THE";
  return article && end - begin == 1;
}

bool shouts(const std::vector<std::string>& name) {
  for (const auto& word : name)
    if (word.size() > 3 && word == in_capitals(word)) return true;
  return false;
}

}  // namespace

Swapper::Swapper(const Grammar& grammar, const std::vector<TrainingText>& texts)
    : grammar_(grammar) {
  for (const auto& t : texts)
    for (std::size_t i = 0; i < t.gold.size(); ++i) {
      if (t.gold[i] == kOutside || continues(t.gold[i])) continue;
      const auto end = name_end(t.gold, i);
      if (t.text.words[i].letters >= Case::title)
        seen_[static_cast<int>(type_of(t.gold[i]))].push_back(words_of(t.text, i, end));
    }
}

SwappedText Swapper::swap(const TrainingText& text) {
  made_.clear();
  SwappedText copy;
  copy.starts.push_back(0);
  for (std::size_t s = 0; s < text.text.sentences(); ++s) {
    const auto begin = text.text.starts[s], end = text.text.starts[s + 1];
    bool changed = false;
    for (std::size_t i = begin; i < end;) {
      const auto stop = text.gold[i] == kOutside ? i + 1 : name_end(text.gold, i);
      auto words = words_of(text.text, i, stop);
      const bool swapped = text.gold[i] != kOutside && !stays(text, i, stop);
      const auto made = swapped ? replacement(type_of(text.gold[i]), words) : words;
      for (std::size_t w = 0; w < made.size(); ++w)
        copy.words.push_back({made[w], text.gold[i] == kOutside
                                           ? kOutside
                                           : place_label(type_of(text.gold[i]), w, made.size())});
      changed = changed || swapped;
      i = stop;
    }
    if (!changed) copy.words.resize(copy.starts.back());
    if (changed) copy.starts.push_back(static_cast<std::uint32_t>(copy.words.size()));
  }
  return copy;
}

Swapper::Words Swapper::replacement(EntityType type, const Words& name) {
  const auto [place, fresh] = made_.try_emplace({type, name});
  if (!fresh) return place->second;
  constexpr std::uint32_t kKeep = 5;  // one in so many stays
  auto made = random_.below(kKeep) == 0 ? name : new_name(type, name.size());
  if (shouts(name) && type != EntityType::org)
    for (auto& word : made) word = in_capitals(word);
  place->second = made;
  if (type == EntityType::per && name.size() > 1 && made.size() > 1) remember_parts(name, made);
  return made;
}

/// A later surname alone is that of the new person.
void Swapper::remember_parts(const Words& name, const Words& made) {
  made_.try_emplace({EntityType::per, {name.back()}}, Words{made.back()});
  made_.try_emplace({EntityType::per, {name.front()}}, Words{made.front()});
}

Swapper::Words Swapper::new_name(EntityType type, std::size_t size) {
  const auto& seen = seen_[static_cast<int>(type)];
  constexpr std::uint32_t kSeen = 4;  // one in so many is a name of the training text
  if (type != EntityType::per && random_.below(kSeen) == 0)
    return seen[random_.below(static_cast<std::uint32_t>(seen.size()))];
  const char* symbol = type == EntityType::per   ? (size == 1 ? "PER1" : "PER")
                       : type == EntityType::org ? (size == 1 ? "ORG1" : "ORG")
                                                 : "LOC";
  return split_words(grammar_.name(symbol, random_));
}

}  // namespace quoth

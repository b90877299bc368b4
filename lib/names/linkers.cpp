// Where words in lower case stand in the names of the training text.
#include <map>

#include "names/training_text.h"

namespace quoth {

FactPairs TrainingTexts::with_linkers(FactPairs facts) const {
  // Uses of a word next to capitalised ones, and how many of them are in a name.
  struct Uses {
    int left = 0, first = 0, between = 0, inside = 0, right = 0, last = 0;
  };
  std::map<std::uint32_t, Uses> uses;
  for (const auto& t : texts_)
    for (std::size_t s = 0; s < t.text.sentences(); ++s)
      for (auto i = t.text.starts[s]; i < t.text.starts[s + 1]; ++i) {
        const auto& words = t.text.words;
        if (words[i].letters > Case::lower) continue;
        auto before = i,
             after = i;  // the nearest capitals, if there is no more than such words between
        while (before > t.text.starts[s] && i - before < 4 && words[before].letters <= Case::lower)
          --before;
        while (after + 1 < t.text.starts[s + 1] && after - i < 4 &&
               words[after].letters <= Case::lower)
          ++after;
        const bool left = words[before].letters > Case::lower,
                   right = words[after].letters > Case::lower;
        auto& u = uses[lower_key(words[i])];
        const auto l = t.gold[i];
        u.between += left && right && after - before <= 5;
        u.right += left && before + 1 == i;
        u.left += right && after == i + 1;
        if (l == kOutside) continue;
        u.first += place_of(l) == Place::begin;
        u.inside += place_of(l) == Place::inside;
        u.last += place_of(l) == Place::last;
      }
  std::map<std::uint32_t, std::uint8_t> linkers;
  for (const auto& [key, u] : uses) {
    const auto often = [](int n, int of) { return n >= 2 && n * 50 > of; };
    const auto bits = (often(u.first, u.left) ? kLinkFirst : 0) |
                      (often(u.inside, u.between) ? kLinkInside : 0) |
                      (often(u.last, u.right) ? kLinkLast : 0);
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

}  // namespace quoth

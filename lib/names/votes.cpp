#include "names/votes.h"

#include <algorithm>
#include <bit>

#include "names/hash.h"

namespace quoth {
namespace {

/// How often a form (or phrase) had each type; [0] is O.
struct Counts {
  std::uint32_t key = 0;
  std::uint16_t types[1 + kTypes] = {};
  std::uint16_t labels[kLabels] = {};
  std::uint16_t lower = 0;  // uses in lower case

  int total() const { return types[0] + types[1] + types[2] + types[3] + types[4]; }
};

/// Open addressing over the forms of one article.
class Tally {
 public:
  explicit Tally(std::size_t most) : slots_(std::bit_ceil(2 * most + 2)) {}

  Counts* find(std::uint32_t key) {
    auto& slot = slots_[probe(key)];
    return slot.key == key ? &slot : nullptr;
  }
  Counts& at(std::uint32_t key) {
    auto& slot = slots_[probe(key)];
    slot.key = key;
    return slot;
  }

 private:
  std::size_t probe(std::uint32_t key) const {
    const auto mask = slots_.size() - 1;
    auto slot = key & mask;
    while (slots_[slot].key != key && slots_[slot].key != 0) slot = (slot + 1) & mask;
    return slot;
  }
  std::vector<Counts> slots_;
};

int type_slot(Label l) { return l == kOutside ? 0 : 1 + static_cast<int>(type_of(l)); }
std::uint32_t few(int n) { return static_cast<std::uint32_t>(n > 4 ? 4 : n > 2 ? 3 : n); }
bool votes(const TaggerWord& w) { return w.candidate && w.letters >= Case::title; }
std::uint32_t key_of(const TaggerWord& w) { return w.lower | 1; }  // 0 is a free slot

constexpr std::size_t kLongestPhrase = 6;

/// Names of two and more words, by the hash of their words.
template <class Visit>
void visit_names(const WordText& text, const std::vector<Label>& labels, Visit visit) {
  for (std::size_t i = 0; i < labels.size(); ++i) {
    if (!open(labels[i])) continue;
    const auto begin = i;
    std::uint32_t key = key_of(text.words[i]);
    while (open(labels[i])) key = mix(key, text.words[++i].lower);
    if (i - begin < kLongestPhrase) visit(key | 1, type_of(labels[begin]), begin, i + 1);
  }
}

/// The most frequent of an array's counts, the first on a tie.
template <std::size_t N>
std::uint32_t top(const std::uint16_t (&counts)[N]) {
  return static_cast<std::uint32_t>(std::max_element(counts, counts + N) - counts);
}

Counts without(Counts counts, Label own) {
  --counts.types[type_slot(own)];
  --counts.labels[own];
  return counts;
}

void add_word_votes(const TaggerWord& word, const Counts& others, Votes& votes) {
  const int total = others.total();
  if (others.lower > 0) votes.add(mix(few(others.lower) * 8 + (total > 0), 501));
  if (total == 0) return;
  const auto type = top(others.types);
  const auto share = static_cast<std::uint32_t>(4 * others.types[type] / total);
  const auto summary = type * 64 + share * 8 + few(total);
  votes.add(mix(summary, 502));
  votes.add(mix(summary * 8 + static_cast<std::uint32_t>(word.letters), 503));
  votes.add(mix(top(others.labels), 504));
  for (std::uint32_t t = 1; t <= kTypes; ++t)
    if (others.types[t] > 0) votes.add(mix(t * 8 + few(others.types[t]), 505));
}

class Poll {
 public:
  Poll(const WordText& text, const std::vector<Label>& labels)
      : text_(text), labels_(labels), words_(count_candidates()), phrases_(names()) {
    count();
  }

  std::vector<Votes> result() {
    std::vector<Votes> votes(text_.words.size());
    for (std::size_t i = 0; i < votes.size(); ++i) {
      if (!quoth::votes(text_.words[i])) continue;
      add_word_votes(text_.words[i], others(i), votes[i]);
      add_neighbour(i, i - 1, 506, votes[i]);
      add_neighbour(i, i + 1, 507, votes[i]);
    }
    for (std::size_t s = 0; s < text_.sentences(); ++s)
      add_phrases(text_.starts[s], text_.starts[s + 1], votes);
    return votes;
  }

 private:
  std::size_t count_candidates() const {
    return static_cast<std::size_t>(std::count_if(text_.words.begin(), text_.words.end(), votes));
  }
  std::size_t names() const {
    return static_cast<std::size_t>(std::count_if(labels_.begin(), labels_.end(), open));
  }
  void count() {
    for (std::size_t i = 0; i < labels_.size(); ++i) {
      if (!votes(text_.words[i])) continue;
      auto& counts = words_.at(key_of(text_.words[i]));
      ++counts.types[type_slot(labels_[i])];
      ++counts.labels[labels_[i]];
    }
    for (const auto& word : text_.words)
      if (word.letters == Case::lower)
        if (auto* counts = words_.find(key_of(word))) ++counts->lower;
    visit_names(text_, labels_, [&](std::uint32_t key, EntityType type, auto, auto) {
      ++phrases_.at(key).types[1 + static_cast<int>(type)];
    });
  }

  Counts others(std::size_t i) { return without(*words_.find(key_of(text_.words[i])), labels_[i]); }

  void add_neighbour(std::size_t, std::size_t j, std::uint32_t number, Votes& votes) {
    if (j >= text_.words.size() || !quoth::votes(text_.words[j])) return;
    const auto counts = others(j);
    if (counts.total() > 0) votes.add(mix(top(counts.types), number));
  }

  /// A phrase that is a name elsewhere; its own mention here does not count.
  void add_phrases(std::size_t begin, std::size_t end, std::vector<Votes>& votes) {
    for (auto i = begin; i < end; ++i) {
      if (!quoth::votes(text_.words[i])) continue;
      std::uint32_t key = key_of(text_.words[i]);
      for (auto j = i + 1; j < end && j < i + kLongestPhrase && text_.words[j].candidate; ++j) {
        key = mix(key, text_.words[j].lower);
        if (const auto* counts = phrases_.find(key | 1)) add_phrase(*counts, i, j + 1, votes);
      }
    }
  }

  void add_phrase(Counts counts, std::size_t begin, std::size_t end, std::vector<Votes>& votes) {
    bool own = open(labels_[begin]);
    for (auto i = begin + 1; i < end; ++i) own = own && continues(labels_[i]);
    if (own && !open(labels_[end - 1])) --counts.types[type_slot(labels_[begin])];
    if (counts.total() == 0) return;
    const auto type = top(counts.types);
    for (auto i = begin; i < end; ++i) {
      const std::uint32_t place = i == begin ? 0 : i + 1 < end ? 1 : 2;
      votes[i].add(mix((type * 4 + place) * 8 + few(counts.total()), 508));
    }
  }

  const WordText& text_;
  const std::vector<Label>& labels_;
  Tally words_, phrases_;
};

}  // namespace

std::vector<Votes> count_votes(const WordText& text, const std::vector<Label>& labels) {
  return Poll(text, labels).result();
}

}  // namespace quoth

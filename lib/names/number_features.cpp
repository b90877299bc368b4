#include <algorithm>
#include <array>
#include <utility>

#include "names/crf.h"
#include "names/table.h"

namespace quoth {
namespace {

/// Sorts by digits of 11 bits: there are a hundred million keys.
void radix_sort(std::vector<std::uint32_t>& keys) {
  std::vector<std::uint32_t> other(keys.size());
  constexpr std::uint32_t kDigits = 1u << 11;
  for (int shift = 0; shift < 32; shift += 11) {
    std::array<std::size_t, kDigits + 1> start{};
    for (const auto key : keys) ++start[(key >> shift) % kDigits + 1];
    for (std::uint32_t d = 0; d < kDigits; ++d) start[d + 1] += start[d];
    for (const auto key : keys) other[start[(key >> shift) % kDigits]++] = key;
    keys.swap(other);
  }
}

using Counted = std::vector<std::pair<std::uint32_t, std::uint32_t>>;  // ~count, key

/// The keys that are seen often enough, the most frequent first: their rows lie close together.
Counted frequent(std::vector<std::uint32_t> keys, std::uint32_t least) {
  radix_sort(keys);
  Counted counted;
  for (std::size_t i = 0, j; i < keys.size(); i = j) {
    for (j = i; j < keys.size() && keys[j] == keys[i];) ++j;
    const auto count = static_cast<std::uint32_t>(j - i);
    if (count >= least) counted.emplace_back(~count, keys[i]);
  }
  std::sort(counted.begin(), counted.end());
  return counted;
}

/// Puts numbers in place of the keys, the next free ones; those without a number go.
void number(std::vector<std::uint32_t>& keys, std::vector<std::uint32_t>& starts,
            const std::vector<std::uint8_t>& aspects, std::uint32_t least,
            NumberedExamples& result) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
  for (const auto& [inverse, key] : frequent(keys, least)) {
    pairs.emplace_back(key, static_cast<std::uint32_t>(result.features.size()));
    result.features.push_back(key);
    result.counts.push_back(~inverse);
  }
  result.feature_aspects.resize(result.features.size());
  const Table<std::uint32_t> numbers(std::move(pairs));
  std::uint32_t to = 0;
  for (std::size_t word = 0; word + 1 < starts.size(); ++word) {
    const auto from = std::exchange(starts[word], to);
    for (auto k = from; k < starts[word + 1]; ++k)
      if (const auto* found = numbers.view().find(keys[k])) {
        if (!aspects.empty()) result.feature_aspects[*found] = aspects[k];
        keys[to++] = *found;
      }
  }
  if (!starts.empty()) starts.back() = to;
  keys.resize(to);
}

}  // namespace

NumberedExamples number_features(Examples examples, std::uint32_t least) {
  NumberedExamples numbered{std::move(examples), {}, {}, {}};
  number(numbered.keys, numbered.key_start, std::exchange(numbered.aspects, {}), least, numbered);
  return numbered;
}

void number_votes(NumberedExamples& examples, std::uint32_t least) {
  number(examples.votes, examples.vote_start, {}, least, examples);
}

}  // namespace quoth

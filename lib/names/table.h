// A read-only hash table that lies in a model file as it is used: no parsing, no pointers.
//
// Keys are 32-bit hashes. A key's home is key * homes / 2^32, so homes grow with keys; the table
// is filled in the order of the keys, each at its home or the first free slot after it. A search
// thus ends at the first larger key, and free slots hold the largest. (Linear probing, ordered as
// in Amble and Knuth, "Ordered hash tables", 1974.)
#pragma once

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

namespace quoth {

template <class Value>
class TableView {
 public:
  static constexpr std::uint32_t kFree = 0xFFFFFFFF;

  TableView() = default;
  /// `keys[slots - 1]` must be kFree: that is what ends every search.
  TableView(const std::uint32_t* keys, const Value* values, std::uint32_t homes)
      : keys_(keys), values_(values), homes_(homes) {}

  std::uint32_t home(std::uint32_t key) const {
    return static_cast<std::uint32_t>(std::uint64_t{key} * homes_ >> 32);
  }
  const Value* find(std::uint32_t key) const {
    auto slot = home(key);
    while (keys_[slot] < key) ++slot;
    return keys_[slot] == key && key != kFree ? values_ + slot : nullptr;
  }
  void prefetch(std::uint32_t key) const { __builtin_prefetch(keys_ + home(key)); }

 private:
  const std::uint32_t* keys_ = nullptr;
  const Value* values_ = nullptr;
  std::uint32_t homes_ = 0;
};

/// The same table while it is made.
template <class Value>
class Table {
 public:
  /// Takes pairs in any order; of equal keys the first stays. `load`: keys per home.
  explicit Table(std::vector<std::pair<std::uint32_t, Value>> pairs, double load = 0.95) {
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    homes_ = static_cast<std::uint32_t>(pairs.size() / load) + 1;
    for (const auto& [key, value] : pairs) {
      if (key == TableView<Value>::kFree || (!keys_.empty() && keys_.back() == key)) continue;
      const auto slot = std::max<std::size_t>(view().home(key), keys_.size());
      keys_.resize(slot, TableView<Value>::kFree);
      values_.resize(slot);
      keys_.push_back(key);
      values_.push_back(value);
    }
    const auto slots = std::max<std::size_t>(homes_, keys_.size()) + 1;
    keys_.resize(slots, TableView<Value>::kFree);
    values_.resize(slots);
  }
  Table() : Table(std::vector<std::pair<std::uint32_t, Value>>{}) {}

  TableView<Value> view() const { return {keys_.data(), values_.data(), homes_}; }
  const std::vector<std::uint32_t>& keys() const { return keys_; }
  const std::vector<Value>& values() const { return values_; }
  std::uint32_t homes() const { return homes_; }

 private:
  std::vector<std::uint32_t> keys_;
  std::vector<Value> values_;
  std::uint32_t homes_ = 1;
};

}  // namespace quoth

#include "names/clusters.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace quoth {
namespace {

/// x log x, from a table where counts are small.
class Entropy {
 public:
  Entropy() : table_(1 << 16) {
    for (std::size_t i = 1; i < table_.size(); ++i) table_[i] = compute(static_cast<double>(i));
  }
  double operator()(std::int64_t n) const {
    return n < static_cast<std::int64_t>(table_.size()) ? table_[static_cast<std::size_t>(n)]
                                                        : compute(static_cast<double>(n));
  }

 private:
  static double compute(double x) { return x * std::log(x); }
  std::vector<double> table_;
};

struct Neighbour {
  std::uint32_t word, count;
};

/// For each word the words after it (or before it) with their counts.
class Neighbours {
 public:
  Neighbours(const std::vector<std::uint32_t>& text, std::uint32_t words, bool after)
      : start_(words + 1) {
    std::vector<std::uint64_t> pairs;
    for (std::size_t i = 1; i < text.size(); ++i)
      pairs.push_back(after ? std::uint64_t{text[i - 1]} << 32 | text[i]
                            : std::uint64_t{text[i]} << 32 | text[i - 1]);
    std::sort(pairs.begin(), pairs.end());
    for (std::size_t i = 0, j; i < pairs.size(); i = j) {
      for (j = i; j < pairs.size() && pairs[j] == pairs[i];) ++j;
      list_.push_back({static_cast<std::uint32_t>(pairs[i]), static_cast<std::uint32_t>(j - i)});
      ++start_[(pairs[i] >> 32) + 1];
    }
    for (std::uint32_t w = 0; w < words; ++w) start_[w + 1] += start_[w];
  }
  const Neighbour* begin(std::uint32_t word) const { return list_.data() + start_[word]; }
  const Neighbour* end(std::uint32_t word) const { return list_.data() + start_[word + 1]; }

 private:
  std::vector<std::uint32_t> start_;
  std::vector<Neighbour> list_;
};

/// The clusters that a word's neighbours are in, with counts; the word itself is left out.
struct Context {
  std::vector<std::int64_t> counts;  // by cluster
  std::vector<int> used;

  void add(int cluster, std::int64_t count) {
    if (counts[cluster] == 0) used.push_back(cluster);
    counts[cluster] += count;
  }
  void clear() {
    for (const int c : used) counts[c] = 0;
    used.clear();
  }
};

class Exchange {
 public:
  Exchange(const std::vector<std::uint32_t>& text, std::uint32_t words, int clusters)
      : clusters_(clusters),
        after_(text, words, true),
        before_(text, words, false),
        frequency_(words),
        cluster_(words),
        size_(clusters),
        pairs_(static_cast<std::size_t>(clusters) * clusters) {
    next_.counts.resize(clusters);
    previous_.counts.resize(clusters);
    for (const auto w : text) ++frequency_[w];
    for (std::uint32_t w = 0; w < words; ++w) cluster_[w] = static_cast<int>(w) % clusters;
    for (std::size_t i = 0; i < text.size(); ++i) {
      ++size_[cluster_[text[i]]];
      if (i > 0) ++pair(cluster_[text[i - 1]], cluster_[text[i]]);
    }
  }

  void run(int rounds) {
    for (int round = 0; round < rounds; ++round)
      for (std::uint32_t w = 0; w < cluster_.size(); ++w) move(w);
  }

  /// Merges cheapest pairs until one cluster is left; paths of the tree, by word.
  std::vector<std::uint32_t> paths();

 private:
  std::int64_t& pair(int a, int b) { return pairs_[static_cast<std::size_t>(a) * clusters_ + b]; }
  std::int64_t pair(int a, int b) const {
    return pairs_[static_cast<std::size_t>(a) * clusters_ + b];
  }

  void read_context(std::uint32_t word) {
    next_.clear();
    previous_.clear();
    self_ = 0;
    for (const auto* n = after_.begin(word); n != after_.end(word); ++n) {
      if (n->word == word)
        self_ = n->count;
      else
        next_.add(cluster_[n->word], n->count);
    }
    for (const auto* n = before_.begin(word); n != before_.end(word); ++n)
      if (n->word != word) previous_.add(cluster_[n->word], n->count);
  }

  /// Adds (sign 1) or takes away (-1) the word at hand.
  void put(std::uint32_t word, int cluster, int sign) {
    for (const int d : next_.used) pair(cluster, d) += sign * next_.counts[d];
    for (const int d : previous_.used) pair(d, cluster) += sign * previous_.counts[d];
    pair(cluster, cluster) += sign * self_;
    size_[cluster] += sign * frequency_[word];
  }

  double gain(std::uint32_t word, int e) const {
    double sum = 0;
    for (const int d : next_.used)
      if (d != e) sum += f_(pair(e, d) + next_.counts[d]) - f_(pair(e, d));
    for (const int d : previous_.used)
      if (d != e) sum += f_(pair(d, e) + previous_.counts[d]) - f_(pair(d, e));
    sum += f_(pair(e, e) + next_.counts[e] + previous_.counts[e] + self_) - f_(pair(e, e));
    return sum - 2 * (f_(size_[e] + frequency_[word]) - f_(size_[e]));
  }

  void move(std::uint32_t word) {
    read_context(word);
    const int old = cluster_[word];
    if (size_[old] == frequency_[word]) return;  // no cluster becomes empty
    put(word, old, -1);
    int best = old;
    double most = gain(word, old) + 1e-9;
    for (int e = 0; e < clusters_; ++e) {
      const double g = gain(word, e);
      if (g > most) most = g, best = e;
    }
    put(word, best, 1);
    cluster_[word] = best;
  }

  double merge_loss(int a, int b, const std::vector<int>& alive) const {
    double loss = 2 * (f_(size_[a] + size_[b]) - f_(size_[a]) - f_(size_[b]));
    for (const int d : alive) {
      if (d == a || d == b) continue;
      loss += f_(pair(a, d)) + f_(pair(b, d)) - f_(pair(a, d) + pair(b, d));
      loss += f_(pair(d, a)) + f_(pair(d, b)) - f_(pair(d, a) + pair(d, b));
    }
    loss += f_(pair(a, a)) + f_(pair(a, b)) + f_(pair(b, a)) + f_(pair(b, b));
    // size terms of the likelihood fall when clusters join, pair terms rise
    return loss - f_(pair(a, a) + pair(a, b) + pair(b, a) + pair(b, b));
  }

  void merge(int a, int b) {
    for (int d = 0; d < clusters_; ++d) pair(a, d) += pair(b, d), pair(b, d) = 0;
    for (int d = 0; d < clusters_; ++d) pair(d, a) += pair(d, b), pair(d, b) = 0;
    size_[a] += size_[b];
    size_[b] = 0;
  }

  const int clusters_;
  Neighbours after_, before_;
  std::vector<std::int64_t> frequency_;
  std::vector<int> cluster_;         // by word
  std::vector<std::int64_t> size_;   // by cluster
  std::vector<std::int64_t> pairs_;  // [before][after]
  Context next_, previous_;          // of the word at hand
  std::int64_t self_ = 0;            // times that it follows itself
  Entropy f_;
};

std::vector<std::uint32_t> Exchange::paths() {
  struct Node {
    int left = -1, right = -1;
  };
  std::vector<Node> nodes(clusters_);
  std::vector<int> alive(clusters_), node(clusters_);
  for (int c = 0; c < clusters_; ++c) alive[c] = node[c] = c;
  // Losses of pairs that a merger does not touch are kept as they were: they hardly change.
  const auto n = static_cast<std::size_t>(clusters_);
  std::vector<double> loss(n * n, std::numeric_limits<double>::max());
  const auto refresh = [&](int a) {
    for (const int b : alive)
      if (b != a) loss[std::min(a, b) * n + std::max(a, b)] = merge_loss(a, b, alive);
  };
  for (const int a : alive) refresh(a);
  while (alive.size() > 1) {
    int x = 0, y = 0;
    double least = std::numeric_limits<double>::max();
    for (const int a : alive)
      for (const int b : alive)
        if (a < b && loss[a * n + b] < least) least = loss[a * n + b], x = a, y = b;
    nodes.push_back({node[x], node[y]});
    node[x] = static_cast<int>(nodes.size()) - 1;
    merge(x, y);
    alive.erase(std::find(alive.begin(), alive.end(), y));
    refresh(x);
  }
  std::vector<std::uint32_t> path(nodes.size());
  path.back() = 1;
  for (auto i = nodes.size(); i-- > n;) {
    // A tree deeper than the bits of a path is cut: what lies below shares one.
    const bool deep = path[i] >= 1u << 30;
    path[nodes[i].left] = deep ? path[i] : path[i] * 2;
    path[nodes[i].right] = deep ? path[i] : path[i] * 2 + 1;
  }
  std::vector<std::uint32_t> result;
  for (const int c : cluster_) result.push_back(path[c]);
  return result;
}

}  // namespace

std::vector<std::uint32_t> cluster_words(const std::vector<std::uint32_t>& text,
                                         std::uint32_t words, const ClusterOptions& options) {
  if (words == 0) return {};
  Exchange exchange(text, words, std::min<int>(options.clusters, static_cast<int>(words)));
  exchange.run(options.rounds);
  return exchange.paths();
}

}  // namespace quoth

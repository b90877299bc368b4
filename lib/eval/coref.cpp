#include "eval/coref.h"

#include <map>

namespace quoth::eval {
namespace {

/// Which cluster a mention is in.
using Index = std::map<Range, std::size_t>;

Index index_of(const std::vector<Cluster>& clusters) {
  Index index;
  for (std::size_t i = 0; i < clusters.size(); ++i)
    for (Range mention : clusters[i]) index.emplace(mention, i);
  return index;
}

/// How the other side parts a cluster: the size of each part, and the mentions it lacks.
struct Partition {
  std::map<std::size_t, double> parts;
  double missing = 0;
};

Partition partition(const Cluster& cluster, const Index& other) {
  Partition result;
  for (Range mention : cluster) {
    const auto found = other.find(mention);
    if (found == other.end())
      ++result.missing;
    else
      ++result.parts[found->second];
  }
  return result;
}

/// One direction of both measures: recall if `clusters` are gold, precision if they are predicted.
void score(const std::vector<Cluster>& clusters, const Index& other, double& links,
           double& all_links, double& mentions, double& all_mentions) {
  for (const Cluster& cluster : clusters) {
    const Partition cut = partition(cluster, other);
    const auto size = static_cast<double>(cluster.size());
    // Each missing mention is a part by itself, so it breaks a link but adds nothing to B³.
    links += size - (static_cast<double>(cut.parts.size()) + cut.missing);
    all_links += size - 1;
    for (const auto& [id, part] : cut.parts) mentions += part * part / size;
    all_mentions += size;
  }
}

}  // namespace

double CorefRatio::f1() const {
  const double p = precision(), r = recall();
  return p + r > 0 ? 2 * p * r / (p + r) : 0;
}

void CorefCounts::add(const std::vector<Cluster>& gold, const std::vector<Cluster>& predicted) {
  score(gold, index_of(predicted), muc.found, muc.gold, b_cubed.found, b_cubed.gold);
  score(predicted, index_of(gold), muc.right, muc.predicted, b_cubed.right, b_cubed.predicted);
}

}  // namespace quoth::eval

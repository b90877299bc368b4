// Direct quotes only: quoted speech that is found, and quoted text that is no speech.
#include <fmt/format.h>

#include <array>

#include "eval/measures.h"

namespace quoth::eval {
namespace {

constexpr std::array<const char*, 4> buckets = {"", ".6+", ".3-5", ".1-2"};

std::size_t bucket_of(int words) { return words >= 6 ? 1 : words >= 3 ? 2 : 3; }

// The prediction that covers most; of equal ones the last, as the published scorer has it.
const GoldQuote* most_covering(const GoldQuote& gold, const std::vector<GoldQuote>& pred) {
  const GoldQuote* best = nullptr;
  std::int64_t most = 0;
  for (const GoldQuote& p : pred)
    if (const auto c = covered(gold.hull, p); c >= most) {
      best = &p;
      most = c;
    }
  return 2 * most >= gold.hull.size() ? best : nullptr;
}

// Of all quotes; of those with a speaker; of those that were found and given some speaker.
struct Bucket {
  Figure found, speaker, given;

  void add(const GoldQuote& gold, const GoldQuote* pred) {
    const bool with_speaker = gold.speaker.given;
    const bool right = pred && with_speaker && overlap(gold.speaker, pred->speaker);
    found.gold += 1;
    found.hits += pred != nullptr;
    speaker.gold += with_speaker;
    speaker.hits += right;
    given.gold += pred && with_speaker && pred->speaker.given;
    given.hits += right;
  }
};

}  // namespace

Figures score_direct(const Documents& gold, const Documents& pred) {
  std::array<Bucket, buckets.size()> counts;
  Figure nonspeech{"direct.nonspeech", 0, {}, 0, 0};
  for (const Document* g : gold.latest()) {
    const auto& predicted = quotes_of(pred.find(g->id));
    for (const GoldQuote& q : quotes_of(g)) {
      const GoldQuote* p = most_covering(q, predicted);
      counts[0].add(q, p);
      counts[bucket_of(q.words)].add(q, p);
    }
    if (!g->nonspeech) continue;
    nonspeech.gold += g->nonspeech->size();
    nonspeech.hits += static_cast<double>(taken(*g->nonspeech, predicted));
  }
  Figures figures;
  for (std::size_t i = 0; i < buckets.size(); ++i) {
    counts[i].found.name = fmt::format("direct.found{}", buckets[i]);
    counts[i].speaker.name = fmt::format("direct.speaker{}", buckets[i]);
    counts[i].given.name = fmt::format("direct.speaker_given{}", buckets[i]);
    figures.insert(figures.end(), {counts[i].found, counts[i].speaker, counts[i].given});
  }
  figures.push_back(nonspeech);
  return figures;
}

}  // namespace quoth::eval

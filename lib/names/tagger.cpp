#include "names/tagger.h"

#include "names/votes.h"

namespace quoth {
namespace {

using Sums = std::array<std::int16_t, kNamed>;  // at most 198 rows of at most 127

/// Adds the rows of many keys; the look-ups are independent, so they are started together.
template <class Keys>
void add_rows(const TableView<WeightRow>& table, const Keys& keys, int size, Sums& sums) {
  for (int i = 0; i < size; ++i) table.prefetch(keys[i]);
  for (int i = 0; i < size; ++i)
    if (const auto* row = table.find(keys[i]))
      for (int l = 0; l < kNamed; ++l) sums[l] = static_cast<std::int16_t>(sums[l] + (*row)[l]);
}

/// Passes that see the votes of the one before: better labels make better votes once more.
constexpr int kRounds = 2;

/// The passes over one article; sums of the first are kept for the others.
class Tagger {
 public:
  Tagger(const Weights& weights, const WordText& text)
      : weights_(weights),
        text_(text),
        segments_(segments(text)),
        sums_(text.words.size()),
        labels_(text.words.size()) {}

  void first() {
    for (const auto& segment : segments_) {
      Sums shared{};
      visit_features(
          text_, segment,
          [&](const Features& all) { add_rows(weights_.features, all.keys, all.size, shared); },
          [&](std::uint32_t i, const Features& features) {
            sums_[i] = shared;
            add_rows(weights_.features, features.keys, features.size, sums_[i]);
          });
      decode(segment);
    }
  }

  /// A pass with the votes of the labels at hand.
  void again() {
    const auto votes = count_votes(text_, labels_);
    confidence_.assign(labels_.size(), 0);
    Lattice lattice(weights_.transitions);
    for (const auto& segment : segments_) {
      decode(segment, &votes);
      set_confidence(segment, lattice);
    }
  }

  Labelled result() { return {std::move(labels_), std::move(confidence_)}; }

 private:
  /// A label that the user's gazetteer asks for outweighs all.
  void decode(const Segment& segment, const std::vector<Votes>* votes = nullptr) {
    scores_.resize(segment.end - segment.begin);
    for (auto i = segment.begin; i < segment.end; ++i) {
      auto& s = scores_[i - segment.begin];
      auto sums = sums_[i];
      if (votes) add_rows(weights_.features, (*votes)[i].keys, (*votes)[i].size, sums);
      s[kOutside] = 0;
      for (int l = 0; l < kNamed; ++l) s[1 + l] = weights_.step * static_cast<float>(sums[l]);
      if (const auto forced = text_.words[i].forced) s[forced] += 1000;
    }
    const auto path = best_path(scores_, weights_.transitions);
    std::copy(path.begin(), path.end(), labels_.begin() + segment.begin);
  }

  void set_confidence(const Segment& segment, Lattice& lattice) {
    bool ran = false;
    for (auto i = segment.begin; i < segment.end; ++i) {
      if (labels_[i] == kOutside) continue;
      auto end = i + 1;
      while (end < segment.end && continues(labels_[end])) ++end;
      if (!ran && !(ran = lattice.run(scores_, nullptr))) return;
      confidence_[i] =
          lattice.span_probability(i - segment.begin, end - segment.begin, &labels_[i]);
      i = end - 1;
    }
  }

  const Weights& weights_;
  const WordText& text_;
  std::vector<Segment> segments_;
  std::vector<Sums> sums_;
  std::vector<Label> labels_;
  std::vector<float> confidence_;
  std::vector<Scores> scores_;  // of the segment at hand
};

}  // namespace

std::vector<Segment> segments(const WordText& text) {
  std::vector<Segment> result;
  for (std::size_t s = 0; s < text.sentences(); ++s) {
    const auto begin = text.starts[s], end = text.starts[s + 1];
    for (auto i = begin; i < end; ++i) {
      if (!text.words[i].candidate) continue;
      const auto from = i;
      while (i < end && text.words[i].candidate) ++i;
      result.push_back({begin, end, from, i});
    }
  }
  return result;
}

Labelled label_words(const Weights& weights, const WordText& text) {
  Tagger tagger(weights, text);
  tagger.first();
  for (int round = 0; round < kRounds; ++round) tagger.again();
  return tagger.result();
}

std::vector<Label> first_pass(const Weights& weights, const WordText& text) {
  Tagger tagger(weights, text);
  tagger.first();
  return tagger.result().labels;
}

}  // namespace quoth

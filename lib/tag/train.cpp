#include "tag/train.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <map>

#include "tag/bio.h"
#include "tag/corpus.h"
#include "tag/gazetteer.h"
#include "tag/tagger.h"
#include "tag/training_text.h"
#include "tag/votes.h"

namespace quoth {
namespace {

Table<std::uint32_t> read_lists(const std::vector<NameList>& lists) {
  GazetteerPairs pairs;
  for (const auto& list : lists)
    for (const auto& line : read_lines(list.file)) {
      if (line.empty() || line[0] == '#') continue;
      const auto tab = line.find('\t');
      if (tab == line.npos) continue;
      const auto type = line.substr(tab + 1, line.find('\t', tab + 1) - tab - 1);
      const auto category = category_of(type);
      if (category == Category::kCount) continue;
      if (!list.only.empty() && ("," + list.only + ",").find("," + type + ",") == std::string::npos)
        continue;
      add_entry(line.substr(0, tab), bit(category), pairs);
    }
  return Table<std::uint32_t>(joined(std::move(pairs)));
}

/// Weights in 8 bits, less those of O, the strongest features only.
Table<WeightRow> quantize(const CrfWeights& weights, float step, std::size_t most) {
  std::vector<std::pair<float, std::uint32_t>> strength;
  for (std::uint32_t i = 0; i < weights.rows.size(); ++i) {
    const auto& row = weights.rows[i];
    float top = 0;
    for (int l = 1; l < kLabels; ++l) top = std::max(top, std::abs(row[l] - row[0]));
    if (top > step) strength.emplace_back(-top, i);
  }
  std::sort(strength.begin(), strength.end());
  if (strength.size() > most) strength.resize(most);
  std::vector<std::pair<std::uint32_t, WeightRow>> pairs;
  for (const auto& [_, i] : strength) {
    WeightRow row;
    for (int l = 0; l < kNamed; ++l) {
      const float w = (weights.rows[i][l + 1] - weights.rows[i][0]) / step;
      row[l] = static_cast<std::int8_t>(std::lround(std::clamp(w, -127.0f, 127.0f)));
    }
    pairs.emplace_back(weights.keys[i], row);
  }
  return Table<WeightRow>(std::move(pairs));
}

constexpr float kStep = 1.0f / 32;

/// Features of all the documents for which `take(number)`.
template <class Take>
Examples make_examples(const std::vector<TrainingText>& texts, bool votes, Take take) {
  Examples examples;
  for (std::size_t d = 0; d < texts.size(); ++d) {
    if (!take(d)) continue;
    const auto& text = texts[d];
    const auto counted = votes ? count_votes(text.text, text.first_labels) : std::vector<Votes>{};
    for (const auto& segment : segments(text.text)) {
      examples.segments.push_back({static_cast<std::uint32_t>(examples.allowed.size()),
                                   segment.end - segment.begin});
      visit_features(text.text, segment, [&](std::uint32_t i, const Features& features) {
        examples.allowed.push_back(text.allowed[i]);
        examples.key_start.push_back(static_cast<std::uint32_t>(examples.keys.size()));
        examples.keys.insert(examples.keys.end(), features.keys.begin(),
                             features.keys.begin() + features.size);
        if (!votes) return;
        examples.vote_start.push_back(static_cast<std::uint32_t>(examples.votes.size()));
        examples.votes.insert(examples.votes.end(), counted[i].keys.begin(),
                              counted[i].keys.begin() + counted[i].size);
      });
    }
  }
  examples.key_start.push_back(static_cast<std::uint32_t>(examples.keys.size()));
  if (votes) examples.vote_start.push_back(static_cast<std::uint32_t>(examples.votes.size()));
  return examples;
}

/// Labels each part of the documents with a model of the other parts.
void jackknife(std::vector<TrainingText>& texts, const TrainOptions& options) {
  const auto parts = static_cast<std::size_t>(options.jackknife);
  for (std::size_t part = 0; part < parts; ++part) {
    const auto weights =
        train_crf(make_examples(texts, false, [&](auto d) { return d % parts != part; }), options.crf);
    const auto table = quantize(weights, kStep, options.most_features);
    const Weights view{table.view(), weights.transitions, kStep};
    for (auto d = part; d < texts.size(); d += parts)
      texts[d].first_labels = first_pass(view, texts[d].text);
  }
}

}  // namespace

ModelParts train_tagger(const TrainOptions& options) {
  ModelParts parts;
  parts.gazetteer = read_lists(options.lists);
  TrainingTexts texts(options.annotated);
  auto facts = options.unlabelled.empty() ? FactPairs{}
                                          : read_corpus(options.unlabelled, options.clusters);
  parts.words = Table<WordFact>(texts.with_linkers(std::move(facts)));
  texts.look_up({parts.words.view(), parts.gazetteer.view()});
  if (options.jackknife > 1) jackknife(texts.all(), options);
  const auto weights = train_crf(
      make_examples(texts.all(), options.jackknife > 1, [](auto) { return true; }), options.crf);
  parts.step = kStep;
  parts.transitions = weights.transitions;
  parts.features = quantize(weights, kStep, options.most_features);
  return parts;
}

}  // namespace quoth

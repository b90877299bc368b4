#include "quoth/train.h"

#include <numeric>
#include <stdexcept>

#include "attribute/labeller.h"
#include "names/quantize.h"
#include "quoth/attribute.h"
#include "quoth/split.h"

namespace quoth {
namespace {

constexpr float kStep = 1.0f / 64;   // 127 steps reach 2
constexpr std::uint32_t kLeast = 2;  // features seen less often are left out

}  // namespace

std::string train_labeller(const std::vector<Record>& articles, const Models& models,
                           const LabellerTraining& training) {
  const Models rules{models.tagger, nullptr};
  Examples examples;
  for (const Record& article : articles) {
    if (!article.quotes) throw std::runtime_error(article.id + ": no quotes to learn from");
    Record bare = article;
    bare.sentences = split(article);
    add_examples(article, *bare.sentences, attribute(bare, rules), examples);
  }
  examples.key_start.push_back(static_cast<std::uint32_t>(examples.keys.size()));
  CrfOptions options;
  options.epochs = training.epochs;
  options.rate = 0.012f;
  options.dropout = 0.5f;
  const auto numbered = number_features(std::move(examples), kLeast);
  std::vector<std::uint32_t> all(numbered.segments.size());
  std::iota(all.begin(), all.end(), 0);
  const CrfWeights weights = train_crf(numbered, std::move(all), options);
  ModelParts parts;
  parts.step = kStep;
  parts.transitions = weights.transitions;
  parts.features = quantize(weights, training.most_features, kStep);
  return model_bytes(parts);
}

}  // namespace quoth

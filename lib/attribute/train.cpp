#include "quoth/train.h"

#include <stdexcept>

#include "attribute/labeller.h"
#include "quoth/attribute.h"
#include "quoth/split.h"
#include "tag/quantize.h"

namespace quoth {

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
  const CrfWeights weights = train_crf(examples, options);
  ModelParts parts;
  parts.step = kStep;
  parts.transitions = weights.transitions;
  parts.features = quantize(weights, training.most_features);
  return model_bytes(parts);
}

}  // namespace quoth

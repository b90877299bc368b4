#include "split/model.h"

#include <bit>
#include <charconv>

#include "split/decide.h"
#include "split/hash.h"

namespace quoth::splitting {

Model::Model(const Lexicon& weights, std::string_view word_case)
    : word_case_(word_case), slots_(std::bit_ceil(weights.rows().size() * 2 + 1)) {
  for (const auto& row : weights.rows()) {
    const std::uint64_t key = hash_bytes(row.field(0));
    const auto weight = row.field(1);
    auto& slot = const_cast<Slot&>(slot_of(key));
    slot.key = key;
    std::from_chars(weight.data(), weight.data() + weight.size(), slot.weight);
  }
}

const Model& Model::embedded() {
  static const Model model(Lexicon::embedded("split_weights"), embedded_table("word_case"));
  return model;
}

const Model::Slot& Model::slot_of(std::uint64_t key) const {
  const auto mask = slots_.size() - 1;
  auto at = key & mask;
  while (slots_[at].key != 0 && slots_[at].key != key) at = (at + 1) & mask;
  return slots_[at];
}

int Model::score(const Context& context, Evidence& evidence) const {
  int sum = 0;
  for (const Feature& feature : FeatureSet(context, evidence, word_case_))
    sum += slot_of(feature.hash()).weight;
  return sum;
}

Verdict decide(const Context& context, Evidence& evidence) {
  if (const auto verdict = decide_by_rule(context, evidence)) return *verdict;
  const int score = Model::embedded().score(context, evidence);
  return {score > 0, "model", score};
}

}  // namespace quoth::splitting

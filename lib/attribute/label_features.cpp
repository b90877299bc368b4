#include "attribute/label_features.h"

#include <algorithm>

#include "names/hash.h"
#include "syntax/cues.h"

namespace quoth {
namespace {

// Words behind this one count as far as any.
constexpr int kFar = 6;

class Extractor {
 public:
  Extractor(const LabelContext& context, int i, std::vector<std::uint32_t>& keys)
      : c_(context), i_(i), keys_(keys) {}

  void run() {
    add(0);
    window();
    shape();
    rules();
    cues();
    place();
  }

 private:
  // One key; `template_` numbers are part of model files only, and so may change with the code.
  void add(std::uint32_t value) { keys_.push_back(mix(++template_, value)); }
  void add(std::uint32_t a, std::uint32_t b) { add(mix(a, b)); }
  void add(std::uint32_t a, std::uint32_t b, std::uint32_t c) { add(mix(mix(a, b), c)); }

  std::uint32_t word(int offset) const { return hash_bytes(c_.words[i_ + offset].lower); }
  std::uint32_t classes(int offset) const { return c_.words[i_ + offset].classes; }
  std::uint32_t rule(int offset) const {
    const int at = i_ + offset;
    return at < 0 || at >= c_.words.size() ? 99 : c_.rules[at];
  }

  void window() {
    for (int d = -3; d <= 3; ++d) add(word(d));
    for (int d = -3; d <= 3; ++d) add(classes(d));
    for (int d = -2; d <= 1; ++d) add(word(d), word(d + 1));
    for (int d = -2; d <= 1; ++d) add(classes(d), classes(d + 1));
    add(word(-1), word(0), word(1));
    add(classes(-1), word(0), classes(1));
    add(classes(-2), classes(-1), classes(0));
    add(classes(0), classes(1), classes(2));
  }

  void shape() {
    const auto lower = c_.words[i_].lower;
    const auto suffix = lower.substr(lower.size() - std::min<std::size_t>(3, lower.size()));
    add(hash_bytes(suffix));
    add(hash_bytes(suffix), classes(-1));
  }

  void rules() {
    for (int d = -3; d <= 3; ++d) add(rule(d));
    add(rule(-1), rule(0));
    add(rule(0), rule(1));
    add(rule(-1), rule(0), rule(1));
    add(rule(0), word(0));
    add(rule(0), word(1));
    add(rule(0), word(-1));
    add(rule(0), classes(0), classes(1));
    add(rule(0), classes(-1), classes(0));
    add(rule(0), c_.before);
  }

  // The nearest reporting verb on either side: its lemma, how far, and what stands between.
  void cues() {
    for (const bool left : {true, false}) {
      const int at = (left ? c_.cue_left : c_.cue_right)[static_cast<std::size_t>(i_)];
      const auto lemma = at < 0 ? 1 : lemma_at(at);
      const auto distance =
          static_cast<std::uint32_t>(at < 0 ? 99 : std::min(std::abs(i_ - at), kFar));
      const auto commas = at < 0 ? 0 : commas_between(std::min(at, i_), std::max(at, i_));
      add(lemma);
      add(lemma, distance);
      add(lemma, rule(0));
      add(distance, commas, classes(0));
      add(lemma, commas, rule(0));
      add(distance, word(0));
      const auto marks = at < 0 ? 0 : classes_between(std::min(at, i_), std::max(at, i_));
      add(marks, distance);
      add(marks, rule(0), classes(0));
    }
  }

  void place() {
    const auto at = static_cast<std::size_t>(i_);
    const auto first = static_cast<std::uint32_t>(std::min(i_ - c_.first[at], kFar));
    const auto last = static_cast<std::uint32_t>(std::min(c_.last[at] - i_, kFar));
    add(first, classes(0));
    add(last, classes(0));
    add(last, rule(0));
    add(first, rule(0), rule(-1));
    add(hash_bytes(c_.words[c_.first[at]].lower), rule(0));
    add(i_ == 0, c_.before, rule(0));
    add(i_ + 1 == c_.words.size(), rule(0));
    add(c_.words[c_.first[at]].is(kMark), c_.words[c_.last[at]].is(kMark), rule(0));
  }

  std::uint32_t lemma_at(int at) const { return hash_bytes(c_.words[at].cue->verb->lemma); }

  std::uint32_t commas_between(int from, int to) const {
    std::uint32_t commas = 0;
    for (int k = from + 1; k < to && commas < 3; ++k) commas += c_.words[k].is(kComma);
    return commas;
  }

  // Whether a clause border lies between, by the classes of words that make one.
  std::uint32_t classes_between(int from, int to) const {
    std::uint32_t seen = 0;
    for (int k = std::max(from + 1, to - 40); k < to; ++k)
      seen |= c_.words[k].classes &
              (kComma | kStop | kMark | kConjunction | kSubordinator | kWh | kThat);
    return seen;
  }

  const LabelContext& c_;
  int i_;
  std::vector<std::uint32_t>& keys_;
  std::uint32_t template_ = 0;
};

}  // namespace

LabelContext::LabelContext(const Words& all, const Label* rule_labels,
                           const std::uint32_t* sentence_numbers, Label label_before)
    : words(all), rules(rule_labels), sentences(sentence_numbers), before(label_before) {
  const auto size = static_cast<std::size_t>(words.size());
  for (auto* list : {&cue_left, &cue_right, &first, &last}) list->resize(size);
  for (std::size_t i = 0, start = 0; i < size; ++i) {
    if (sentences[i] != sentences[start]) start = i;
    first[i] = static_cast<int>(start);
    const bool goes_on = i > start;
    cue_left[i] = !goes_on                             ? -1
                  : words[static_cast<int>(i) - 1].cue ? static_cast<int>(i) - 1
                                                       : cue_left[i - 1];
  }
  for (std::size_t i = size; i-- > 0;) {
    const bool goes_on = i + 1 < size && sentences[i + 1] == sentences[i];
    last[i] = goes_on ? last[i + 1] : static_cast<int>(i);
    cue_right[i] = !goes_on                             ? -1
                   : words[static_cast<int>(i) + 1].cue ? static_cast<int>(i) + 1
                                                        : cue_right[i + 1];
  }
}

void label_features(const LabelContext& context, int i, std::vector<std::uint32_t>& keys) {
  Extractor(context, i, keys).run();
}

}  // namespace quoth

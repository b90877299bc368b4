#include "split/train.h"

#include <simdjson.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>

#include "quoth/code_points.h"
#include "quoth/lexicon.h"
#include "quoth/record_io.h"
#include "split/decide.h"
#include "split/features.h"
#include "split/units.h"
#include "split/walk.h"
#include "text/unicode.h"

namespace quoth::splitting {
namespace {

constexpr int kEpochs = 40;
constexpr double kRate = 0.2, kL2 = 0.05;
constexpr int kLeastWeight = 4;   // hundredths; what is nearer to 0 is left out
constexpr int kLeastFeature = 2;  // a feature seen less often says nothing of other texts
constexpr int kLeastWord = 4;
constexpr double kFirstWords = 1 / 30.0;  // of the words in small letters, would begin a sentence

constexpr double kPriorWeight = 20;  // a prior counts as much as so many examples

struct Example {
  std::vector<std::uint32_t> features;
  double boundary = 0;  // 0 or 1; a share for a prior
  double weight = 1;
};

struct Weight {
  double value = 0, gradients = 0;
  int count = 0;
};

std::vector<Feature> prior_features(std::string_view kind, std::string_view level,
                                    std::string_view later) {
  const bool ellipsis = kind.find("..") != kind.npos || kind.find(". ") != kind.npos;
  const std::string_view mark = ellipsis ? kind : ".";
  const std::string_view next = level == "low" ? "low" : "Cap";
  std::vector<Feature> features{
      {"mark", mark, next}, {"level", level, mark}, {"later", later, next}};
  if (level == "low") features.push_back({"careless", "no", mark});
  if (ellipsis) return features;
  if (kind.starts_with("X"))
    features.insert(features.end(), {{"shape", kind, "Cap"}, {"shape-level", kind, level}});
  else
    features.insert(features.end(),
                    {{"class", kind, "Cap"},
                     {"class-level", kind, level},
                     {"class-later", kind, later},
                     {later == "Cap" ? "class-level-Cap" : "class-level-low", kind, level},
                     {"class-open", kind, ""}});
  return features;
}

class Trainer {
 public:
  explicit Trainer(const std::string& word_case) : word_case_(word_case) {}

  void add(const Record& text) {
    const auto stops = find_stops(text.text);
    StopCursor cursor(stops);
    Evidence evidence(text.text, stops);
    std::vector<std::uint32_t> ends;
    for (const Span sentence : *text.sentences) ends.push_back(sentence.end);
    for (const Unit& unit : units_of(text))
      walk_stops(
          text.text, unit.span, cursor,
          [&](const Context& context) {
            const bool boundary = ends_between(ends, context.stop.end, context.next);
            if (!decide_by_rule(context, evidence)) example(context, evidence, boundary);
            return boundary;
          },
          [](Glance, std::uint32_t, std::uint32_t) {});
  }

  /// An example of a class (or the shape of initials, or a mark) and the next word's case, before
  /// a word in small letters and before one with a capital.
  void add_prior(std::string_view kind, std::string_view level, double share) {
    for (const std::string_view later : {"low", "Cap"}) {
      Example one;
      one.boundary = share;
      one.weight = kPriorWeight / 2;
      for (const Feature& feature : prior_features(kind, level, later)) {
        one.features.push_back(id_of(feature));
        weights_[one.features.back()].count = kLeastFeature;
      }
      examples_.push_back(std::move(one));
    }
  }

  void fit() {
    for (int epoch = 0; epoch < kEpochs; ++epoch)
      for (const Example& one : examples_) step(one);
  }

  std::string table() const {
    std::map<std::string, int> rows;
    for (const auto& [name, id] : ids_) {
      const int weight = static_cast<int>(std::lround(weights_[id].value * 100));
      if (std::abs(weight) >= kLeastWeight) rows[name] = weight;
    }
    std::string table;
    for (const auto& [name, weight] : rows) table += name + '\t' + std::to_string(weight) + '\n';
    return table;
  }

 private:
  static bool ends_between(const std::vector<std::uint32_t>& ends, std::uint32_t from,
                           std::uint32_t to) {
    const auto end = std::lower_bound(ends.begin(), ends.end(), from);
    return end != ends.end() && *end <= to;
  }

  void example(const Context& context, Evidence& evidence, bool boundary) {
    Example one;
    one.boundary = boundary ? 1 : 0;
    for (const Feature& feature : FeatureSet(context, evidence, word_case_))
      one.features.push_back(id_of(feature));
    examples_.push_back(std::move(one));
  }

  std::uint32_t id_of(const Feature& feature) {
    const auto [found, is_new] = ids_.try_emplace(feature.text(), weights_.size());
    if (is_new) weights_.emplace_back();
    ++weights_[found->second].count;
    return found->second;
  }

  void step(const Example& one) {
    double sum = 0;
    for (const auto id : one.features) sum += weights_[id].value;
    const double error = one.weight * (one.boundary - 1 / (1 + std::exp(-sum)));
    for (const auto id : one.features) {
      Weight& weight = weights_[id];
      if (weight.count < kLeastFeature) continue;
      const double gradient = error - kL2 * weight.value;
      weight.gradients += gradient * gradient;
      weight.value += kRate * gradient / std::sqrt(weight.gradients + 1e-6);
    }
  }

  WordCase word_case_;
  std::unordered_map<std::string, std::uint32_t> ids_;
  std::vector<Weight> weights_;
  std::vector<Example> examples_;
};

/// How a word is written: small within sentences, with a capital there, with one at their start.
struct CaseCount {
  double small = 0, capital = 0, first = 0;

  /// Of the word's capitals after a stop that may be an abbreviation's, the share that begins a
  /// sentence. A word in small letters would begin one now and then even if none was seen.
  double opening_share() const {
    const double opens = first + small * kFirstWords;
    return opens / (opens + capital);
  }
};

/// Counts the words of one sentence, its first apart, whose capital means nothing.
void count_case(std::string_view text, Span sentence, std::map<std::string, CaseCount>& counts) {
  bool first = true;
  for (auto at = sentence.start; at < sentence.end;) {
    const Span word = word_at(text, at, sentence.end);
    const CodePoint c = code_point_at(text, at);
    at = std::max(word.end, at + c.size);
    if (!is_letter(c.code)) {
      first = first || c.code == '"' || c.code == 0x201C;  // a quotation begins like a sentence
      continue;
    }
    const std::string key(std::string_view(LowerCase(word.of(text))));
    if (is_lower(c.code)) ++counts[key].small;
    if (is_upper(c.code)) ++(first ? counts[key].first : counts[key].capital);
    first = false;
  }
}

char level_of(double share) {
  constexpr double kBounds[] = {0.93, 0.7, 0.4, 0.12};
  const auto bound = std::find_if(std::begin(kBounds), std::end(kBounds),
                                  [&](double least) { return share > least; });
  return static_cast<char>('0' + (bound - std::begin(kBounds)));
}

}  // namespace

Record read_split_text(std::string_view line) {
  simdjson::dom::parser parser;
  Record record;
  try {
    const simdjson::dom::element json = parser.parse(line.data(), line.size());
    record.text = std::string(std::string_view(json["text"]));
    const CodePoints points(record.text);
    record.sentences.emplace();
    for (const simdjson::dom::element pair : json["sentences"]) {
      const auto start = static_cast<std::uint32_t>(std::uint64_t(pair.at(0)));
      const auto end = static_cast<std::uint32_t>(std::uint64_t(pair.at(1)));
      record.sentences->push_back({points.to_byte(start), points.to_byte(end)});
    }
  } catch (const simdjson::simdjson_error& error) {
    throw RecordError(error.what(), 0);
  }
  return record;
}

std::string learn_word_case(const std::vector<Record>& texts,
                            const std::vector<std::string>& sentences) {
  std::map<std::string, CaseCount> counts;
  for (const Record& text : texts)
    for (const Span sentence : *text.sentences) count_case(text.text, sentence, counts);
  for (const std::string& line : sentences)
    count_case(line, {0, static_cast<std::uint32_t>(line.size())}, counts);
  std::string table;
  for (const auto& [word, n] : counts) {
    if (n.small + n.capital + n.first < kLeastWord || word.empty()) continue;
    // "The" and "But" within sentences stand in names and after colons; they tell a start all the
    // same.
    const bool opens = is_function_word(word) && word != "i";
    table += word + '\t' + (opens ? '0' : level_of(n.opening_share())) + '\n';
  }
  return table;
}

std::string learn_weights(const std::vector<Record>& texts, const std::string& word_case) {
  Trainer trainer(word_case);
  const Lexicon priors = Lexicon::embedded("split_priors");
  for (const auto& prior : priors.rows())
    trainer.add_prior(prior.field(0), prior.field(1), std::stod(std::string(prior.field(2))) / 100);
  for (const Record& text : texts) trainer.add(text);
  trainer.fit();
  return trainer.table();
}

}  // namespace quoth::splitting

#include "names/corpus.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <stdexcept>
#include <unordered_map>

#include "names/clusters.h"

namespace quoth {
namespace {

struct Form {
  std::string text;
  TaggerWord word;
  std::uint32_t count = 0;
};

constexpr std::uint32_t kLeastForCluster = 3;

class Corpus {
 public:
  explicit Corpus(const std::filesystem::path& file) {
    for (const auto& line : read_lines(file)) add_line(line);
  }

  FactPairs facts(const ClusterOptions& options) {
    const auto paths = clusters(options);
    FactPairs pairs;
    for (const auto f : by_frequency_) {
      const auto& form = forms_[f];
      if (paths[f] != 0 && form.word.letters >= Case::title)
        pairs.push_back({cased_key(form.word), {.cluster = paths[f]}});
      lower_fact(form.word, paths[f]);
    }
    for (auto& [key, fact] : lower_facts_) {
      fact.lower_use = lower_use(uses_[key]);
      pairs.emplace_back(key, fact);
    }
    return pairs;
  }

 private:
  struct Uses {
    std::uint32_t lower = 0, upper = 0;
  };

  void add_line(const std::string& line) {
    bool first = true;
    for (std::size_t at = 0; at < line.size();) {
      const auto end = std::min(line.find(' ', at), line.size());
      if (end > at) add_token(line.substr(at, end - at), first);
      at = end + 1;
    }
    text_.push_back(kBreak);
  }

  void add_token(const std::string& token, bool& first) {
    const auto [place, fresh] = numbers_.try_emplace(token, forms_.size());
    if (fresh) forms_.push_back({token, read_word(token), 0});
    auto& form = forms_[place->second];
    ++form.count;
    text_.push_back(place->second);
    auto& uses = uses_[lower_key(form.word)];
    if (form.word.letters == Case::lower)
      ++uses.lower;
    else if (form.word.letters >= Case::title && !first)
      ++uses.upper;
    if (form.word.letters != Case::none) first = false;
  }

  /// Path by form number; 0 for rare forms.
  std::vector<std::uint32_t> clusters(const ClusterOptions& options) {
    for (std::uint32_t f = 0; f < forms_.size(); ++f) by_frequency_.push_back(f);
    std::stable_sort(by_frequency_.begin(), by_frequency_.end(),
                     [&](auto a, auto b) { return forms_[a].count > forms_[b].count; });
    // 0 is a sentence's end, 1 stands for all rare forms.
    std::vector<std::uint32_t> number(forms_.size(), 1);
    std::uint32_t words = 2;
    for (const auto f : by_frequency_)
      if (forms_[f].count >= kLeastForCluster) number[f] = words++;
    std::vector<std::uint32_t> text;
    for (const auto t : text_) text.push_back(t == kBreak ? 0 : number[t]);
    const auto paths = cluster_words(text, words, options);
    std::vector<std::uint32_t> result(forms_.size());
    for (std::size_t f = 0; f < forms_.size(); ++f)
      if (number[f] > 1) result[f] = paths[number[f]];
    return result;
  }

  /// Each lower-case key has the cluster of its lower-case form, or else of its most frequent one.
  void lower_fact(const TaggerWord& word, std::uint32_t path) {
    const auto key = lower_key(word);
    if (uses_[key].lower + uses_[key].upper < 2) return;
    const auto [place, fresh] = lower_facts_.try_emplace(key);
    if (fresh || word.letters == Case::lower) place->second.cluster = path;
  }

  static std::uint8_t lower_use(const Uses& uses) {
    const auto all = uses.lower + uses.upper;
    if (all == 0) return 0;
    const double share = static_cast<double>(uses.lower) / all;
    if (uses.lower == 0) return all < 5 ? 1 : 2;
    return share < 0.05 ? 3 : share < 0.3 ? 4 : share < 0.7 ? 5 : share < 0.95 ? 6 : 7;
  }

  static constexpr std::uint32_t kBreak = 0xFFFFFFFF;
  std::unordered_map<std::string, std::uint32_t> numbers_;
  std::vector<Form> forms_;
  std::vector<std::uint32_t> text_, by_frequency_;
  std::unordered_map<std::uint32_t, Uses> uses_;
  std::unordered_map<std::uint32_t, WordFact> lower_facts_;
};

}  // namespace

FactPairs read_corpus(const std::filesystem::path& file, const ClusterOptions& options) {
  return Corpus(file).facts(options);
}

std::vector<std::string> read_lines(const std::filesystem::path& file) {
  std::ifstream in(file);
  if (!in) throw std::runtime_error(file.string() + ": " + std::strerror(errno));
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);) {
    if (!line.empty() && line.back() == '\r') line.pop_back();
    lines.push_back(line);
  }
  if (in.bad()) throw std::runtime_error(file.string() + ": " + std::strerror(errno));  // a folder
  return lines;
}

}  // namespace quoth

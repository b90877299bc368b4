#include "names/silver.h"

#include <algorithm>

namespace quoth {
namespace {

constexpr std::size_t kLines = 20;    // that are taken for one article, since they are neighbours
constexpr float kLikely = 0.6f;       // least confidence of each name of a sentence
constexpr std::size_t kEachSuch = 2;  // of those, one in so many is taken
constexpr float kWeight = 0.3f;       // beside 1 of what people have labelled

void add_sentence(std::string_view line, WordText& text) {
  for (std::size_t at = 0; at < line.size();) {
    const auto end = std::min(line.find(' ', at), line.size());
    if (end > at) text.words.push_back(read_word(line.substr(at, end - at)));
    at = end + 1;
  }
  text.starts.push_back(static_cast<std::uint32_t>(text.words.size()));
}

/// Has the sentence names, and are all of them likely?
bool is_likely(const Labelled& found, std::size_t begin, std::size_t end) {
  float least = 2;
  for (auto i = begin; i < end; ++i)
    if (found.labels[i] != kOutside && !continues(found.labels[i]))
      least = std::min(least, found.confidence[i]);
  return least >= kLikely && least <= 1;
}

template <class T>
std::vector<T> part(const std::vector<T>& all, std::size_t begin, std::size_t end) {
  return {all.begin() + static_cast<std::ptrdiff_t>(begin),
          all.begin() + static_cast<std::ptrdiff_t>(end)};
}

}  // namespace

std::vector<TrainingText> silver_texts(const std::vector<std::string>& lines,
                                       const Weights& weights, const WordTables& tables) {
  std::vector<TrainingText> result;
  std::size_t likely = 0;
  for (std::size_t at = 0; at < lines.size(); at += kLines) {
    WordText text;
    text.starts.push_back(0);
    for (auto l = at; l < std::min(at + kLines, lines.size()); ++l) add_sentence(lines[l], text);
    look_up(text, tables);
    const auto first = first_pass(weights, text);
    const auto found = label_words(weights, text);
    for (std::size_t s = 0; s < text.sentences(); ++s) {
      const auto begin = text.starts[s], end = text.starts[s + 1];
      if (!is_likely(found, begin, end) || likely++ % kEachSuch != 0) continue;
      TrainingText silver;
      silver.text = {part(text.words, begin, end), {0, end - begin}};
      silver.gold = part(found.labels, begin, end);
      silver.first_labels = part(first, begin, end);
      silver.has_misc = false;
      silver.weight = kWeight;
      result.push_back(std::move(silver));
    }
  }
  return result;
}

}  // namespace quoth

// Quotes of all types: content, source and cue; who is found and whether the speaker is right.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "eval/classes.h"
#include "eval/ggt.h"
#include "eval/measures.h"

namespace quoth::eval {
namespace {

using Parts = std::vector<Range>;
using GetParts = const Parts& (*)(const GoldQuote&);

struct Layer {
  const char* name;
  GetParts parts;
};

constexpr std::array<Layer, 3> layers = {{
    {"content", [](const GoldQuote& q) -> const Parts& { return q.parts; }},
    {"source", [](const GoldQuote& q) -> const Parts& { return q.speaker.parts; }},
    {"cue", [](const GoldQuote& q) -> const Parts& { return q.cue.parts; }},
}};

// Corpora differ in whether marks and stops at the ends belong to a span; nobody means that.
Range trim(const std::u32string& text, Range r) {
  constexpr std::u32string_view loose = U" \n\t“”\"'‘’`,.;:";
  while (r.start < r.end && loose.find(text[r.start]) != loose.npos) ++r.start;
  while (r.end > r.start && loose.find(text[r.end - 1]) != loose.npos) --r.end;
  return r;
}

Parts trimmed(const std::u32string& text, const Parts& parts) {
  Parts kept;
  for (const Range part : parts)
    if (const Range r = trim(text, part); r.size() > 0) kept.push_back(r);
  return kept;
}

// What is compared as a whole, sorted; quotes without this layer are left out.
std::vector<Parts> keys(const std::u32string& text, const std::vector<GoldQuote>& quotes,
                        GetParts parts) {
  std::vector<Parts> keys;
  for (const GoldQuote& q : quotes)
    if (!parts(q).empty()) keys.push_back(trimmed(text, parts(q)));
  std::ranges::sort(keys);
  return keys;
}

using ContentSource = std::pair<Parts, Parts>;
std::vector<ContentSource> content_and_source(const std::u32string& text,
                                              const std::vector<GoldQuote>& quotes) {
  std::vector<ContentSource> keys;
  for (const GoldQuote& q : quotes)
    keys.emplace_back(trimmed(text, q.parts), trimmed(text, q.speaker.parts));
  std::ranges::sort(keys);
  return keys;
}

std::vector<bool> mark(std::size_t length, const std::vector<GoldQuote>& quotes, GetParts parts) {
  std::vector<bool> inside(length);
  for (const GoldQuote& q : quotes)
    for (const Range r : parts(q))
      std::fill(inside.begin() + r.start, inside.begin() + r.end, true);
  return inside;
}

// A word counts where its first character does.
void count_words(Figure& figure, const std::u32string& text, const std::vector<bool>& gold,
                 const std::vector<bool>& pred) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!is_word(text[i]) || (i > 0 && is_word(text[i - 1]))) continue;
    figure.gold += gold[i];
    *figure.predicted += pred[i];
    figure.hits += gold[i] && pred[i];
  }
}

bool names(const Figure& figure, std::string_view layer) {
  return figure.name.find(layer) != std::string::npos;
}

}  // namespace

const std::vector<GoldQuote>& quotes_of(const Document* document) {
  static const std::vector<GoldQuote> none;
  return document && document->quotes ? *document->quotes : none;
}

std::int64_t covered(Range range, const GoldQuote& quote) {
  std::int64_t sum = 0;
  for (const Range part : quote.parts) sum += common(range, part);
  return sum;
}

std::size_t taken(const std::vector<Range>& nonspeech, const std::vector<GoldQuote>& quotes) {
  return std::ranges::count_if(nonspeech, [&](Range r) {
    return std::ranges::any_of(quotes,
                               [&](const GoldQuote& q) { return 2 * covered(r, q) >= r.size(); });
  });
}

Figures score_quotes(const Documents& gold, const Documents& pred) {
  Figures exact, words;
  for (const Layer& layer : layers) {
    exact.push_back({fmt::format("quotes.{}.exact", layer.name), 0, 0, 0, 0});
    words.push_back({fmt::format("quotes.{}.overlap", layer.name), 0, 0, 0, 0});
  }
  Figure together{"quotes.content+source.exact", 0, 0, 0, 0};
  Figure nonspeech{"quotes.nonspeech", 0, {}, 0, 0};
  Ggt loose("0.3"), strict("0.8");
  for (const Document* g : gold.latest()) {
    const Document* p = pred.find(g->id);
    const auto& text = g->text;
    const auto &a = quotes_of(g), &b = quotes_of(p);
    check_inside(gold, *g, text.size());
    if (p) check_inside(pred, *p, text.size());
    for (std::size_t i = 0; i < layers.size(); ++i) {
      const GetParts parts = layers[i].parts;
      add_shared(exact[i], keys(text, a, parts), keys(text, b, parts));
      count_words(words[i], text, mark(text.size(), a, parts), mark(text.size(), b, parts));
    }
    add_shared(together, content_and_source(text, a), content_and_source(text, b));
    loose.add(a, b);
    strict.add(a, b);
    nonspeech.gold += g->nonspeech ? g->nonspeech->size() : 0;
    if (g->nonspeech) nonspeech.hits += static_cast<double>(taken(*g->nonspeech, b));
  }
  Figures figures = exact;
  figures.push_back(together);
  figures.insert(figures.end(), words.begin(), words.end());
  // Gold that knows speakers by name only, or no cues, cannot judge spans.
  if (exact[1].gold == 0)
    std::erase_if(figures, [](const Figure& f) { return names(f, "source"); });
  if (exact[2].gold == 0) std::erase_if(figures, [](const Figure& f) { return names(f, "cue"); });
  loose.append_to(figures);
  strict.append_to(figures);
  if (nonspeech.gold > 0) figures.push_back(nonspeech);
  return figures;
}

}  // namespace quoth::eval

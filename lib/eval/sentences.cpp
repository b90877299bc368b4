// Sentence boundaries. A boundary is the number of characters before it that are not white space,
// so that white space never counts; the end of the document is none.
#include <algorithm>
#include <iterator>
#include <set>

#include "eval/classes.h"
#include "eval/measures.h"

namespace quoth::eval {
namespace {

using Bounds = std::set<std::int64_t>;
using Sentences = std::set<Range>;

// before[i]: characters before code point i that are not white space.
std::vector<std::int64_t> count_ink(const std::u32string& text) {
  std::vector<std::int64_t> before(1, 0);
  before.reserve(text.size() + 1);
  for (const char32_t c : text) before.push_back(before.back() + !is_space(c));
  return before;
}

// Both ends of each sentence: one that starts late leaves a piece of its own before it.
Bounds bounds_of(const std::vector<Range>& sentences, const std::vector<std::int64_t>& before) {
  const auto last = static_cast<std::int64_t>(before.size()) - 1;
  Bounds bounds;
  for (const Range s : sentences) {
    const auto start = before[std::clamp<std::int64_t>(s.start, 0, last)];
    const auto end = before[std::clamp<std::int64_t>(s.end, 0, last)];
    if (end > start) bounds.insert({start, end});
  }
  bounds.erase(0);
  bounds.erase(before.back());
  return bounds;
}

Bounds paragraph_ends(const std::u32string& text, const std::vector<std::int64_t>& before) {
  Bounds ends;
  for (auto at = text.find(U"\n\n"); at != text.npos; at = text.find(U"\n\n", at + 2))
    ends.insert(before[at]);
  ends.erase(0);
  ends.erase(before.back());
  return ends;
}

Bounds without(const Bounds& a, const Bounds& b) {
  Bounds rest;
  std::ranges::set_difference(a, b, std::inserter(rest, rest.end()));
  return rest;
}

Bounds both(Bounds a, const Bounds& b) {
  a.insert(b.begin(), b.end());
  return a;
}

Sentences between(const Bounds& bounds, std::int64_t total) {
  Sentences sentences;
  std::int64_t start = 0;
  for (const auto end : both(bounds, {total}))
    if (end > start) {
      sentences.insert({start, end});
      start = end;
    }
  return sentences;
}

}  // namespace

Figures score_sentences(const Documents& gold, const Documents& pred) {
  Figures figures;
  for (const char* name : {"all", "inner", "exact", "exact_in_paragraph"})
    figures.push_back({std::string("sentences.") + name, 0, 0, 0, 1});
  for (const Document* g : gold.latest()) {
    const Document* p = pred.find(g->id);
    if (!g->sentences) fail(gold.name, g->line, "no sentences");
    if (p && !p->sentences) fail(pred.name, p->line, "no sentences");
    const auto before = count_ink(g->text);
    const auto total = before.back();
    const Bounds a = bounds_of(*g->sentences, before);
    const Bounds b = p ? bounds_of(*p->sentences, before) : Bounds();
    const Bounds paragraphs = paragraph_ends(g->text, before);
    add_shared(figures[0], a, b);
    add_shared(figures[1], without(a, paragraphs), without(b, paragraphs));
    add_shared(figures[2], between(a, total), between(b, total));
    add_shared(figures[3], between(both(a, paragraphs), total),
               between(both(b, paragraphs), total));
  }
  return figures;
}

Figures score_golden(const Documents& gold, const Documents& pred) {
  Figures figures;
  Figure unique{"golden.unique", 0, {}, 0, 0};
  for (const Document& g : gold.all) {
    if (g.needs_clean) continue;
    const Document* p = pred.find(g.id);
    const auto before = count_ink(g.text);
    Bounds expected;
    std::int64_t ink = 0;
    for (const std::u32string& sentence : g.expected.value_or(std::vector<std::u32string>()))
      expected.insert(ink += count_ink(sentence).back());
    expected.erase(0);
    expected.erase(before.back());
    const bool right =
        bounds_of(p && p->sentences ? *p->sentences : std::vector<Range>(), before) == expected;
    const auto name = "golden." + g.suite;
    auto figure = std::ranges::find(figures, name, &Figure::name);
    if (figure == figures.end()) figure = figures.insert(figures.end(), {name, 0, {}, 0, 0});
    figure->hits += right;
    figure->gold += 1;
    unique.hits += right && !g.duplicate;
    unique.gold += !g.duplicate;
  }
  figures.push_back(unique);
  return figures;
}

}  // namespace quoth::eval

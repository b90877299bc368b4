// Names: exact span and type, from BIO files or from the mentions of records.
#include <fmt/format.h>

#include <algorithm>
#include <compare>
#include <map>

#include "eval/coref.h"
#include "eval/measures.h"

namespace quoth::eval {
namespace {

struct Name {
  Range range;
  std::string type;
  auto operator<=>(const Name&) const = default;
};

struct Tagged {
  std::size_t line = 0;  // where the sentence begins
  std::vector<std::string_view> tokens, tags;
};

std::string_view column(std::string_view line, int number) {
  for (; number > 0; --number) line.remove_prefix(std::min(line.find('\t'), line.size() - 1) + 1);
  return line.substr(0, line.find('\t'));
}

std::vector<Tagged> read_bio(const EvalInput& input) {
  std::vector<Tagged> sentences(1);
  std::string_view rest = input.bytes;
  for (std::size_t number = 1; !rest.empty(); ++number) {
    auto line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(line.size() + 1, rest.size()));
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.empty() && !sentences.back().tags.empty()) sentences.emplace_back();
    if (line.empty() || column(line, 0) == "-DOCSTART-") continue;
    if (line.find('\t') == line.npos) fail(input.name, number, "no tab between token and tag");
    if (sentences.back().tags.empty()) sentences.back().line = number;
    sentences.back().tokens.push_back(column(line, 0));
    sentences.back().tags.push_back(column(line, 1));
  }
  if (sentences.back().tags.empty()) sentences.pop_back();
  return sentences;
}

// An I- after O or after another type begins a name, as conlleval has it.
std::vector<Name> names_of(const std::vector<std::string_view>& tags) {
  std::vector<Name> names;
  bool open = false;
  for (std::size_t i = 0; i < tags.size(); ++i) {
    const auto at = static_cast<std::int64_t>(i);
    const auto type = tags[i].substr(std::min<std::size_t>(2, tags[i].size()));
    const bool outside = tags[i] == "O";
    if (!outside && (!open || tags[i].starts_with('B') || names.back().type != type))
      names.push_back({{at, at}, std::string(type)});
    open = !outside;
    if (open) names.back().range.end = at + 1;
  }
  return names;
}

// The first figure is that of all types, the others one each.
Figures figures_for(const std::vector<std::string>& types) {
  Figures figures{{"entities", 0, 0, 0, 0}};
  for (const std::string& type : types) figures.push_back({"entities." + type, 0, 0, 0, 0});
  return figures;
}

std::vector<Name> of_type(const std::vector<Name>& names, const std::string& type) {
  std::vector<Name> kept;
  std::ranges::copy_if(names, std::back_inserter(kept),
                       [&](const Name& n) { return n.type == type; });
  std::ranges::sort(kept);
  return kept;
}

void count(Figures& figures, const std::vector<std::string>& types, const std::vector<Name>& gold,
           const std::vector<Name>& pred) {
  for (std::size_t t = 0; t < types.size(); ++t) {
    const auto a = of_type(gold, types[t]), b = of_type(pred, types[t]);
    for (Figure* figure : {&figures[0], &figures[t + 1]}) add_shared(*figure, a, b);
  }
}

std::vector<Name> names_of(const Document* document) {
  std::vector<Name> names;
  if (document && document->mentions)
    for (const NamedMention& m : *document->mentions) names.push_back({m.range, m.type});
  return names;
}

// Of the mentions found, those that were given to the entity of the right name.
void count_linked(Figure& linked, const Document& gold, const Document* pred) {
  std::map<Name, std::string> given;
  if (pred && pred->mentions)
    for (const NamedMention& m : *pred->mentions) given[{m.range, m.type}] = m.name;
  for (const NamedMention& m : *gold.mentions)
    if (const auto at = given.find({m.range, m.type}); at != given.end()) {
      linked.gold += 1;
      linked.hits += at->second == m.name;
    }
}

// The entities of these types as clusters of mentions.
std::vector<Cluster> clusters_of(const Document* document, const std::vector<std::string>& types) {
  std::map<std::size_t, Cluster> clusters;
  if (document && document->mentions)
    for (const NamedMention& m : *document->mentions)
      if (std::ranges::find(types, m.type) != types.end()) clusters[m.entity].push_back(m.range);
  std::vector<Cluster> result;
  for (auto& [entity, cluster] : clusters) result.push_back(std::move(cluster));
  return result;
}

Figure coref_figure(const char* name, const CorefRatio& ratio) {
  return {name,
          ratio.found,
          static_cast<std::size_t>(ratio.predicted),
          static_cast<std::size_t>(ratio.gold),
          0,
          ratio.right};
}

}  // namespace

Figures score_bio(const EvalInput& gold, const EvalInput& pred,
                  const std::vector<std::string>& types, std::size_t& sentences) {
  const auto a = read_bio(gold), b = read_bio(pred);
  if (a.size() != b.size())
    throw EvalError(
        fmt::format("{} has {} sentences, {} has {}", gold.name, a.size(), pred.name, b.size()));
  sentences = a.size();
  Figures figures = figures_for(types);
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (a[i].tags.size() != b[i].tags.size())
      fail(pred.name, b[i].line, "the sentence has not as many tokens as the gold's");
    count(figures, types, names_of(a[i].tags), names_of(b[i].tags));
  }
  return figures;
}

Figures score_mentions(const Documents& gold, const Documents& pred,
                       const std::vector<std::string>& types) {
  Figures figures = figures_for(types);
  Figure linked{"entities.linked", 0, {}, 0, 0};
  CorefCounts coref;
  for (const Document* g : gold.latest()) {
    if (!g->mentions) fail(gold.name, g->line, "no entities");
    const Document* p = pred.find(g->id);
    count(figures, types, names_of(g), names_of(p));
    count_linked(linked, *g, p);
    coref.add(clusters_of(g, types), clusters_of(p, types));
  }
  figures.push_back(linked);
  figures.push_back(coref_figure("entities.muc", coref.muc));
  figures.push_back(coref_figure("entities.b3", coref.b_cubed));
  return figures;
}

}  // namespace quoth::eval

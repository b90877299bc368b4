#include "quoth/eval.h"

#include <algorithm>
#include <regex>

#include "eval/measures.h"

namespace quoth {
namespace {

using eval::Document;
using eval::Documents;

double percent(double part, double whole, double of_nothing = 0) {
  return 100 * (whole > 0 ? part / whole : of_nothing);
}

// JSON Lines begin with a brace; token files do not have one before their first tab.
bool is_bio(std::string_view bytes) {
  const auto first = bytes.substr(0, bytes.find('\n'));
  return !first.starts_with('{') && !first.starts_with("\xEF\xBB\xBF{");
}

bool any_direct(const Documents& gold) {
  return std::ranges::any_of(gold.all, [](const Document& d) {
    return d.quotes && std::ranges::any_of(*d.quotes, [](const auto& q) { return q.words >= 0; });
  });
}

template <typename Field>
bool all_have(const Documents& documents, Field field) {
  return !documents.all.empty() && std::ranges::all_of(documents.all, [field](const Document& d) {
    return (d.*field).has_value();
  });
}

// A field in all records of both files is what can be measured.
std::vector<Measure> by_form(const Documents& gold, const Documents& pred) {
  if (all_have(gold, &Document::tokens)) return {Measure::cofenet};
  if (all_have(gold, &Document::expected)) return {Measure::golden};
  if (any_direct(gold)) return {Measure::direct};
  std::vector<Measure> measures;
  const auto add = [&](auto field, Measure measure) {
    if (all_have(gold, field) && all_have(pred, field)) measures.push_back(measure);
  };
  add(&Document::sentences, Measure::sentences);
  add(&Document::mentions, Measure::entities);
  add(&Document::quotes, Measure::quotes);
  if (measures.empty())
    throw EvalError(gold.name + " and " + pred.name +
                    " share none of the fields sentences, entities, quotes");
  return measures;
}

Documents of_genre(Documents documents, const std::string& genre) {
  if (genre.empty()) return documents;
  Documents kept{documents.name, {}, {}};
  const std::regex wanted(genre);
  for (Document& d : documents.all)
    if (std::regex_search(d.genre, wanted)) kept.add(std::move(d));
  return kept;
}

eval::Figures score(Measure measure, const Documents& gold, const Documents& pred,
                    const EvalOptions& options) {
  switch (measure) {
    case Measure::sentences:
      return eval::score_sentences(gold, pred);
    case Measure::golden:
      return eval::score_golden(gold, pred);
    case Measure::quotes:
      return eval::score_quotes(gold, pred);
    case Measure::direct:
      return eval::score_direct(gold, pred);
    case Measure::cofenet:
      return eval::score_cofenet(gold, pred);
    case Measure::entities:
      return eval::score_mentions(gold, pred, options.types);
    case Measure::by_form:
      break;
  }
  return {};
}

}  // namespace

double Figure::precision() const {
  const auto count = static_cast<double>(predicted.value_or(0));
  return percent(right.value_or(hits), count, if_none_predicted);
}

double Figure::recall() const {
  return percent(hits, static_cast<double>(gold), if_none_predicted);
}

double Figure::f1() const {
  const double p = precision(), r = recall();
  return p + r > 0 ? 2 * p * r / (p + r) : 0;
}

double Figure::share() const { return percent(hits, static_cast<double>(gold)); }

EvalResult evaluate(const EvalInput& gold, const EvalInput& pred, const EvalOptions& options) {
  EvalResult result;
  const bool bio = options.measure == Measure::by_form || options.measure == Measure::entities;
  if (bio && is_bio(gold.bytes)) {
    result.figures = eval::score_bio(gold, pred, options.types, result.documents);
    return result;
  }
  const Documents a = of_genre(eval::read_documents(gold), options.genre);
  const Documents b = eval::read_documents(pred);
  const auto measures =
      options.measure == Measure::by_form ? by_form(a, b) : std::vector{options.measure};
  for (const Measure measure : measures) {
    const auto figures = score(measure, a, b, options);
    result.figures.insert(result.figures.end(), figures.begin(), figures.end());
  }
  result.documents = a.by_id.size();
  result.missing = std::ranges::count_if(
      a.by_id, [&](const auto& entry) { return b.find(entry.first) == nullptr; });
  return result;
}

std::optional<double> find_metric(const EvalResult& result, std::string_view metric) {
  for (const Figure& figure : result.figures) {
    if (metric == figure.name) return figure.value();
    if (!figure.predicted || !metric.starts_with(figure.name)) continue;
    const auto suffix = metric.substr(figure.name.size());
    if (suffix == ".p") return figure.precision();
    if (suffix == ".r") return figure.recall();
    if (suffix == ".f1") return figure.f1();
  }
  return std::nullopt;
}

}  // namespace quoth

// quoth-eval: how good are the predictions?
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <fstream>
#include <iostream>
#include <iterator>
#include <regex>

#include "quoth/eval.h"

namespace {

constexpr int kBelow = 1, kUsage = 2;

struct Options {
  std::string gold, pred;
  std::vector<std::string> min, max;
  bool json = false;
  quoth::EvalOptions eval;
};

std::string read_file(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::string bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  if (!in) throw quoth::EvalError(path + ": cannot be read");
  return bytes;
}

// Two tables: measures with precision and recall, then shares.
std::string table(const quoth::EvalResult& result) {
  std::string scores, shares;
  for (const quoth::Figure& f : result.figures)
    if (f.predicted)
      scores += fmt::format("{:32} {:6.2f} {:6.2f} {:6.2f} {:7} {:7}\n", f.name, f.precision(),
                            f.recall(), f.f1(), *f.predicted, f.gold);
    else
      shares += fmt::format("{:32} {:6.2f} {:7.6g} {:7}\n", f.name, f.share(), f.hits, f.gold);
  if (!scores.empty())
    scores =
        fmt::format("{:32} {:>6} {:>6} {:>6} {:>7} {:>7}\n", "", "P", "R", "F1", "pred", "gold") +
        scores;
  if (!shares.empty())
    shares = fmt::format("{:32} {:>6} {:>7} {:>7}\n", "", "share", "hits", "of") + shares;
  return fmt::format("{}{}documents {}, without prediction {}\n", scores, shares, result.documents,
                     result.missing);
}

std::string json(const quoth::EvalResult& result) {
  std::string out =
      fmt::format("{{\"documents\":{},\"missing\":{}", result.documents, result.missing);
  for (const quoth::Figure& f : result.figures)
    if (f.predicted)
      out += fmt::format(R"(,"{}":{{"p":{},"r":{},"f1":{},"hits":{},"pred":{},"gold":{}}})", f.name,
                         f.precision(), f.recall(), f.f1(), f.hits, *f.predicted, f.gold);
    else
      out += fmt::format(R"(,"{}":{{"share":{},"hits":{},"of":{}}})", f.name, f.share(), f.hits,
                         f.gold);
  return out + "}\n";
}

// "quotes.ggt@0.3=72": whether the figure keeps to the bound.
bool keeps(const quoth::EvalResult& result, const std::string& bound, bool at_least) {
  const auto equals = bound.rfind('=');
  const auto metric = bound.substr(0, equals);
  const auto value = quoth::find_metric(result, metric);
  if (!value) throw quoth::EvalError("no metric named " + metric);
  const double limit = std::stod(bound.substr(equals + 1));
  if (at_least ? *value >= limit : *value <= limit) return true;
  std::cerr << fmt::format("quoth-eval: {} is {:.2f}, {} {}\n", metric, *value,
                           at_least ? "below" : "above", limit);
  return false;
}

int run(const Options& options) {
  const auto gold = read_file(options.gold), pred = read_file(options.pred);
  const auto result = quoth::evaluate({options.gold, gold}, {options.pred, pred}, options.eval);
  bool good = true;
  std::cout << (options.json ? json(result) : table(result)) << std::flush;
  for (const auto& bound : options.min) good &= keeps(result, bound, true);
  for (const auto& bound : options.max) good &= keeps(result, bound, false);
  if (!std::cout) throw quoth::EvalError("standard output: cannot be written");
  return good ? 0 : kBelow;
}

void add_options(CLI::App& app, Options& options) {
  using quoth::Measure;
  app.add_option("GOLD", options.gold, "what is right: JSON Lines, or token TAB tag")->required();
  app.add_option("PRED", options.pred, "what is to be judged, in the same form")->required();
  static const std::vector<std::pair<std::string, Measure>> measures = {
      {"sentences", Measure::sentences}, {"golden", Measure::golden},
      {"quotes", Measure::quotes},       {"direct", Measure::direct},
      {"cofenet", Measure::cofenet},     {"entities", Measure::entities}};
  for (const auto& [name, measure] : measures)
    app.add_flag_callback(
        "--" + name, [&options, m = measure] { options.eval.measure = m; },
        "use the measures of " + name + ", whatever the form of GOLD");
  app.add_option("--genre", options.eval.genre, "only gold records whose `genre` matches REGEX")
      ->type_name("REGEX");
  app.add_option("--types", options.eval.types, "entities: the types that count")
      ->delimiter(',')
      ->type_name("TYPE,...");
  const CLI::Validator bound(
      [](std::string& s) {
        return std::regex_match(s, std::regex(".+=-?[0-9]+(\\.[0-9]+)?"))
                   ? ""
                   : "not METRIC=VALUE: " + s;
      },
      "METRIC=VALUE");
  app.add_option("--min", options.min, "exit 1 if METRIC is below VALUE (percent)")
      ->check(bound)
      ->type_name("")
      ->allow_extra_args(false);
  app.add_option("--max", options.max, "exit 1 if METRIC is above VALUE (percent)")
      ->check(bound)
      ->type_name("")
      ->allow_extra_args(false);
  app.add_flag("--json", options.json, "one JSON object instead of the table");
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app("How good are the predictions? The measures of the literature.", "quoth-eval");
  Options options;
  add_options(app, options);
  try {
    app.parse(argc, argv);
    return run(options);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : kUsage;
  } catch (const std::exception& error) {
    std::cerr << "quoth-eval: " << error.what() << '\n';
    return kUsage;
  }
}

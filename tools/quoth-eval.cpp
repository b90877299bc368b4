// quoth-eval: how good are the predictions?
#include <fmt/format.h>

#include <regex>

#include "quoth/eval.h"
#include "tool.h"

namespace {

using quoth::Measure;

const std::map<std::string, Measure> kMeasures{
    {"sentences", Measure::sentences}, {"golden", Measure::golden},
    {"quotes", Measure::quotes},       {"direct", Measure::direct},
    {"cofenet", Measure::cofenet},     {"entities", Measure::entities}};

struct Options {
  std::string gold, pred, output;
  std::vector<std::string> min, max;
  bool json = false;
  quoth::EvalOptions eval;
};

void add_bound(CLI::App& app, const char* name, std::vector<std::string>& bounds,
               const char* about) {
  static const std::regex form(".+=-?[0-9]+(\\.[0-9]+)?");
  app.add_option(name, bounds, about)
      ->check([](const std::string& text) {
        return std::regex_match(text, form) ? "" : "not METRIC=VALUE: " + text;
      })
      ->type_name("METRIC=VALUE")
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
      ->allow_extra_args(false);
}

void add_options(CLI::App& app, Options& options) {
  app.add_option("GOLD", options.gold, "What is right: records, or token TAB tag")
      ->required()
      ->type_name("");
  app.add_option("PRED", options.pred, "What is to be judged, in the same form")
      ->required()
      ->type_name("");
  for (const auto& entry : kMeasures)
    app.add_flag_callback(
        "--" + entry.first, [&options, m = entry.second] { options.eval.measure = m; },
        "Measure " + entry.first + ", whatever the form of GOLD");
  app.add_option("--genre", options.eval.genre, "Only gold records whose `genre` matches REGEX")
      ->type_name("REGEX");
  app.add_option_function<std::string>(
         "--types",
         [&](const std::string& list) { options.eval.types = CLI::detail::split(list, ','); },
         "Types of entities that count (default PER,ORG,LOC)")
      ->type_name("TYPE,...");
  add_bound(app, "--min", options.min, "Exit 1 if METRIC is below VALUE (percent)");
  add_bound(app, "--max", options.max, "Exit 1 if METRIC is above VALUE (percent)");
  app.add_flag("--json", options.json, "Print one JSON object instead of the table");
  app.add_option("-o,--output", options.output, "Write to FILE, complete or not at all")
      ->type_name("FILE");
}

// "quotes.ggt@0.3=72": whether the figure keeps to the bound.
bool keeps(const quoth::EvalResult& result, const std::string& bound, bool at_least) {
  const auto equals = bound.rfind('=');
  const auto metric = bound.substr(0, equals);
  const auto value = quoth::find_metric(result, metric);
  if (!value) throw quoth::EvalError("no metric named " + metric);
  const double limit = std::stod(bound.substr(equals + 1));
  if (at_least ? *value >= limit : *value <= limit) return true;
  fmt::print(stderr, "quoth-eval: {} is {:.2f}, {} {}\n", metric, *value,
             at_least ? "below" : "above", limit);
  return false;
}

int evaluate(const Options& options) {
  if (options.gold == "-" && options.pred == "-")
    throw quoth::EvalError("GOLD and PRED are both standard input");
  const auto gold = quoth::read_input(options.gold), pred = quoth::read_input(options.pred);
  const auto result = quoth::evaluate({options.gold, gold}, {options.pred, pred}, options.eval);
  quoth::write_output(options.output, options.json ? format_json(result) : format_table(result));
  bool good = true;
  for (const auto& bound : options.min) good &= keeps(result, bound, true);
  for (const auto& bound : options.max) good &= keeps(result, bound, false);
  return good ? quoth::kAllGood : quoth::kSomeFailed;
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app("How good are the predictions? The measures of the literature.", "quoth-eval");
  app.footer(
      quoth::help_footer("quoth-eval gold.jsonl pred.jsonl\n"
                         "quoth-eval --min quotes.ggt@0.3=72 gold.jsonl pred.jsonl",
                         "1 a metric is not within its --min or --max;\n"));
  Options options;
  app.option_defaults()->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
  add_options(app, options);
  return quoth::run_main("quoth-eval", [&]() -> int {
    const auto status = quoth::parse_command_line(app, argc, argv);
    return status ? *status : evaluate(options);
  });
}

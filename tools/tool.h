// What all filters' command lines share: the options, the help, the exit codes. A main says only
// what is its own.
//
//   int main(int argc, char** argv) {
//     Tool tool("quoth-split", "Add `sentences` to each record.", "quoth-split < a.jsonl\n");
//     return tool.run(argc, argv, Unit::line, [&] { return …work…; });
//   }
#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <optional>
#include <string>

#include "quoth/filter.h"

namespace quoth {

class Tool {
 public:
  /// `examples` is shown in --help: one command a line.
  Tool(const std::string& name, const std::string& about, const std::string& examples);

  /// For options of the tool's own.
  CLI::App& app() { return app_; }
  FilterOptions& options() { return options_; }

  /// Reads the command line and runs the filter. `prepare` is called once, behind the parsing of
  /// options (which may set `unit`): it loads models and returns what makes each job's Work.
  /// Returns the exit status.
  int run(int argc, char** argv, const Unit& unit,
          const std::function<std::function<Work()>()>& prepare);

 private:
  void add_common_options();
  void find_files();
  void look_at_streams();

  CLI::App app_;
  FilterOptions options_;
  std::string files0_from_;
  std::string on_error_ = "keep", color_ = "auto";
};

/// Parses the command line as every quoth tool does. Returns the exit status where that ends the
/// run: 0 after --help and --version, kUnusable after a mistake, which is said on stderr.
std::optional<int> parse_command_line(CLI::App& app, int argc, char** argv);

/// Runs a main that is no filter: what is thrown is told as all tools tell it. Returns the exit
/// status.
int run_main(const std::string& tool, const std::function<int()>& main);

/// --help's last part: the examples and the exit codes; `failed` says what 1 stands for.
std::string help_footer(const std::string& examples,
                        const std::string& failed = "1 some record or file failed; ");

}  // namespace quoth

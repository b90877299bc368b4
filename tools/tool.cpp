#include "tool.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <iterator>
#include <thread>

#include "completion.h"

namespace quoth {
namespace {

// In the order of the enumeration.
const std::vector<std::string> kOnError{"keep", "stop", "emit"};

// A stream that is closed must not lend its number to a file of ours, which would then get what is
// meant for the stream: it is taken in a mode in which every use fails, as before.
void keep_closed_streams_closed() {
  for (const int fd : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
    if (fcntl(fd, F_GETFD) < 0) open("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY);
}

// The memory of a batch serves the next one; given back to the system in between, each page of it
// would have to be cleared and mapped again.
void keep_freed_memory() {
#ifdef __GLIBC__
  constexpr int kBatches = 4 << 20;
  mallopt(M_MMAP_THRESHOLD, kBatches);
  mallopt(M_TRIM_THRESHOLD, kBatches);
#endif
}

OnError on_error_named(const std::string& name) {
  return static_cast<OnError>(std::find(kOnError.begin(), kOnError.end(), name) - kOnError.begin());
}

// https://no-color.org
bool no_color() {
  const char* const value = std::getenv("NO_COLOR");
  return value && *value;
}

std::string not_negative(const std::string& size) {
  return size.starts_with('-') ? "not a size: " + size : "";
}

// CLI11 puts the subcommand behind the files, and two empty lines where one is enough.
std::string tidied(std::string help) {
  const auto replace = [&](std::string_view from, std::string_view to) {
    if (const auto at = help.find(from); at != help.npos) help.replace(at, from.size(), to);
  };
  replace("[FILE...] SUBCOMMAND", "SUBCOMMAND [FILE...]");
  replace("\n\n\n", "\n\n");
  return help;
}

// A subcommand without options of its own has the tool's help.
void print_help(const CLI::App& app) {
  const auto chosen = app.get_subcommands();
  const CLI::App* shown = !chosen.empty() && !chosen[0]->get_options().empty() ? chosen[0] : &app;
  const auto name = shown == &app ? app.get_name() : app.get_name() + " " + shown->get_name();
  write_output("", tidied(app.get_formatter()->make_help(shown, name, CLI::AppFormatMode::Normal)));
}

}  // namespace

std::string help_footer(const std::string& examples, const std::string& failed) {
  std::string text = "Examples:\n";
  std::size_t at = 0;
  while (at < examples.size()) {
    const auto end = std::min(examples.find('\n', at), examples.size());
    text += "  " + examples.substr(at, end - at) + "\n";
    at = end + 1;
  }
  return text + "\nExit status: 0 all good; " + failed +
         "2 usage, unreadable model, or the\noutput could not be written.\n";
}

std::optional<int> parse_command_line(CLI::App& app, int argc, char** argv) {
  keep_closed_streams_closed();
  app.set_version_flag("--version", fmt::format("{} (quoth) {}", app.get_name(), QUOTH_VERSION),
                       "Print the version and exit");
  add_completion_option(app);
  try {
    app.parse(argc, argv);
    return std::nullopt;
  } catch (const CLI::CallForHelp&) {
    print_help(app);
    return kAllGood;
  } catch (const CLI::CallForVersion& version) {
    write_output("", std::string(version.what()) + "\n");
    return kAllGood;
  } catch (const CLI::ParseError& error) {
    // CLI11 has a number above 100 for each kind of mistake; shells expect 2.
    if (error.get_exit_code() == 0) return kAllGood;
    fmt::print(stderr, "{}: {}\nTry '{} --help'.\n", app.get_name(), error.what(), app.get_name());
    return kUnusable;
  }
}

Tool::Tool(const std::string& name, const std::string& about, const std::string& examples)
    : app_(about, name) {
  options_.tool = name;
  app_.footer(help_footer(examples));
  app_.option_defaults()->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
  add_common_options();
}

void Tool::add_common_options() {
  app_.add_option("FILE", options_.files, "Input files; none or '-' is standard input")
      ->type_name("")
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  app_.add_option("--files0-from", files0_from_,
                  "Read NUL-separated input names from F ('-': stdin)")
      ->type_name("F");
  app_.add_option("-o,--output", options_.output, "Write to FILE, complete or not at all")
      ->type_name("FILE");
  app_.add_option("-j,--jobs", options_.jobs, "Work on N batches at once; 0: one for each core")
      ->type_name("N");
  app_.add_option("--on-error", on_error_,
                  "After a bad record: keep going, stop, or emit an error line in its place")
      ->check(CLI::IsMember(kOnError).description(""))
      ->type_name("keep|stop|emit");
  app_.add_option("--rejects", options_.rejects, "Write bad records unchanged to FILE")
      ->type_name("FILE");
  app_.add_option("--max-record", options_.max_record,
                  "Longest record in bytes (k, M, G; default 64M)")
      ->transform(CLI::AsSizeValue(false).description(""))
      ->transform(CLI::Validator(not_negative, ""))
      ->type_name("SIZE");
  app_.add_flag("--line-buffered", options_.line_buffered,
                "Write each record as soon as it is made");
  app_.add_flag("--progress", options_.progress, "Show counts on standard error");
  app_.add_option("--color", color_, "Let places stand out in messages (default auto)")
      ->check(CLI::IsMember({"auto", "always", "never"}).description(""))
      ->type_name("auto|always|never");
}

void Tool::find_files() {
  if (files0_from_.empty()) {
    if (options_.files.empty()) options_.files.push_back("-");
    return;
  }
  const std::string names = read_input(files0_from_);
  for (const auto& name : CLI::detail::split(names, '\0'))
    if (!name.empty()) options_.files.push_back(name);
}

void Tool::look_at_streams() {
  if (options_.output.empty() && isatty(STDOUT_FILENO)) options_.line_buffered = true;
  options_.terminal = isatty(STDERR_FILENO);
  options_.color = color_ == "always" || (color_ == "auto" && options_.terminal && !no_color());
}

int Tool::run(int argc, char** argv, const Unit& unit,
              const std::function<std::function<Work()>()>& prepare) {
  return run_main(options_.tool, [&]() -> int {
    if (const auto status = parse_command_line(app_, argc, argv)) return *status;
    if (options_.files.empty() && files0_from_.empty() && isatty(STDIN_FILENO)) {
      fmt::print(stderr, "Usage: {0} [OPTION]...{1} [FILE]...\nTry '{0} --help'.\n", options_.tool,
                 app_.get_require_subcommand_min() > 0 ? " SUBCOMMAND" : "");
      return kUnusable;
    }
    find_files();
    options_.on_error = on_error_named(on_error_);
    if (options_.jobs == 0) options_.jobs = std::max(1u, std::thread::hardware_concurrency());
    look_at_streams();
    return run_filter(options_, unit, prepare());
  });
}

int run_main(const std::string& tool, const std::function<int()>& main) try {
  keep_freed_memory();
  return main();
} catch (const std::exception& error) {
  fmt::print(stderr, "{}: {}\n", tool, error.what());
  return kUnusable;
}

}  // namespace quoth

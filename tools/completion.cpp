#include "completion.h"

#include <fmt/format.h>

#include <algorithm>

#include "quoth/filter.h"

namespace quoth {
namespace {

// An option as a shell needs it.
struct Row {
  std::vector<std::string> names;  // "-o", "--output"
  std::string about;
  std::string value;                 // "" for a flag, else what --help calls it
  std::vector<std::string> choices;  // of a value like keep|stop|emit
  bool file = false;                 // the value is a path
};

std::vector<std::string> split_choices(const std::string& value) {
  return value.find('|') == value.npos ? std::vector<std::string>()
                                       : CLI::detail::split(value, '|');
}

bool is_path(const std::string& value) { return value == "FILE" || value == "F" || value == "DIR"; }

std::vector<const CLI::App*> commands_of(const CLI::App& app) {
  return app.get_subcommands([](const CLI::App*) { return true; });
}

// The options of the tool and of its subcommands, each name once.
std::vector<Row> rows_of(const CLI::App& app) {
  std::vector<Row> rows;
  for (const CLI::Option* option : app.get_options()) {
    if (option->get_group().empty() || option->get_positional()) continue;
    Row row{{}, option->get_description(), "", {}, false};
    for (const auto& name : option->get_snames()) row.names.push_back("-" + name);
    for (const auto& name : option->get_lnames()) row.names.push_back("--" + name);
    if (option->get_items_expected_max() > 0) row.value = option->get_type_name();
    row.choices = split_choices(row.value);
    row.file = is_path(row.value);
    rows.push_back(row);
  }
  for (const CLI::App* command : commands_of(app))
    for (const Row& row : rows_of(*command))
      if (std::ranges::find(rows, row.names, &Row::names) == rows.end()) rows.push_back(row);
  return rows;
}

// The name of a shell function.
std::string identifier(std::string name) {
  std::ranges::replace(name, '-', '_');
  return "_" + name;
}

std::vector<std::string> command_names(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::App* command : commands_of(app)) names.push_back(command->get_name());
  return names;
}

std::string for_bash(const CLI::App& app) {
  std::string cases, words;
  for (const Row& row : rows_of(app)) {
    words += fmt::format("{} ", fmt::join(row.names, " "));
    if (row.value.empty()) continue;
    const auto reply = row.file ? "compgen -f"
                       : row.choices.empty()
                           ? std::string(":")
                           : fmt::format("compgen -W '{}'", fmt::join(row.choices, " "));
    cases += fmt::format("    {}) mapfile -t COMPREPLY < <({}{}); return ;;\n",
                         fmt::join(row.names, "|"), reply, reply == ":" ? "" : " -- \"$word\"");
  }
  return fmt::format(
      "{0}() {{\n"
      "  local word=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD-1]}}\n"
      // bash takes the equals sign of --on-error=keep for a word.
      "  [[ $word == = ]] && word=\n"
      "  [[ $before == = ]] && before=${{COMP_WORDS[COMP_CWORD-2]}}\n"
      "  case $before in\n{1}  esac\n"
      "  if [[ $word == -* ]]; then\n"
      "    mapfile -t COMPREPLY < <(compgen -W '{2}' -- \"$word\")\n"
      "  else\n"
      "    mapfile -t COMPREPLY < <(compgen -W '{3}' -- \"$word\"; compgen -f -- \"$word\")\n"
      "  fi\n}}\n"
      "complete -o filenames -F {0} {4}\n",
      identifier(app.get_name()), cases, words, fmt::join(command_names(app), " "), app.get_name());
}

// Brackets and colons mean something in zsh's specifications, quotes in the shell itself.
std::string zsh_escaped(const std::string& text) {
  std::string out;
  for (const char c : text) {
    if (c == '\'') {
      out += "'\\''";
      continue;
    }
    if (c == '[' || c == ']' || c == ':' || c == '\\') out += '\\';
    out += c;
  }
  return out;
}

std::string for_zsh(const CLI::App& app) {
  std::string out = fmt::format("#compdef {}\n_arguments -s -S \\\n", app.get_name());
  for (const Row& row : rows_of(app)) {
    std::string value;
    if (row.file)
      value = ":file:_files";
    else if (!row.choices.empty())
      value = fmt::format(":value:({})", fmt::join(row.choices, " "));
    else if (!row.value.empty())
      value = ":value: ";
    // The value may be the rest of the word: --on-error=keep, -j4.
    for (const auto& name : row.names)
      out += fmt::format("  '({}){}{}[{}]{}' \\\n", fmt::join(row.names, " "), name,
                         value.empty()            ? ""
                         : name.starts_with("--") ? "="
                                                  : "+",
                         zsh_escaped(row.about), value);
  }
  const auto commands = command_names(app);
  if (!commands.empty()) out += fmt::format("  '1:command:({})' \\\n", fmt::join(commands, " "));
  return out + "  '*:file:_files'\n";
}

std::string for_fish(const CLI::App& app) {
  std::string out;
  for (const Row& row : rows_of(app)) {
    out += "complete -c " + app.get_name();
    for (const auto& name : row.names)
      out += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
    if (row.file)
      out += " -r -F";
    else if (!row.choices.empty())
      out += fmt::format(" -x -a '{}'", fmt::join(row.choices, " "));
    else if (!row.value.empty())
      out += " -x";
    std::string about;
    for (const char c : row.about) about += c == '\'' ? std::string("\\'") : std::string(1, c);
    out += " -d '" + about + "'\n";
  }
  for (const auto& command : command_names(app))
    out += fmt::format("complete -c {} -n __fish_use_subcommand -a {}\n", app.get_name(), command);
  return out;
}

}  // namespace

std::string completion(const CLI::App& app, const std::string& shell) {
  return shell == "bash" ? for_bash(app) : shell == "zsh" ? for_zsh(app) : for_fish(app);
}

void add_completion_option(CLI::App& app) {
  const auto print = [&app](const std::string& shell) {
    write_output("", completion(app, shell));
    throw CLI::Success();
  };
  app.add_option_function<std::string>("--completion", print, "Print a completion for a shell")
      ->check(CLI::IsMember({"bash", "zsh", "fish"}))
      ->group("")
      ->trigger_on_parse();
}

}  // namespace quoth

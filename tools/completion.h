// Completions for shells, made from the same option table that --help is printed from.
//
//   quoth-split --completion bash > /usr/share/bash-completion/completions/quoth-split
#pragma once

#include <CLI/CLI.hpp>
#include <string>

namespace quoth {

/// Adds `--completion bash|zsh|fish`, which prints the completion and exits. It is not shown in
/// --help: packagers need it, users do not.
void add_completion_option(CLI::App& app);

/// The completion of one tool for one shell.
std::string completion(const CLI::App& app, const std::string& shell);

}  // namespace quoth

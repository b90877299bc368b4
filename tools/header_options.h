// The options of how article files are read, for every tool that reads them.
#pragma once

#include <CLI/CLI.hpp>

#include "quoth/header.h"

namespace quoth {

/// Adds --form, --explain, --from, --text-field and the like; `options` must outlive the parsing.
void add_header_options(CLI::App& app, HeaderOptions& options);

}  // namespace quoth

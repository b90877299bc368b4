// The options of how article files are read, for every tool that reads them.
#pragma once

#include <CLI/CLI.hpp>

#include "quoth/filter.h"
#include "quoth/header.h"

namespace quoth {

/// Adds --form, --explain, --from, --text-field and the like; `options` and `unit` must outlive the
/// parsing. --lines sets the unit to lines, so that an archive of any size passes through.
void add_header_options(CLI::App& app, HeaderOptions& options, Unit& unit);

}  // namespace quoth

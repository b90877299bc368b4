// The commands of quoth-train. Each adds itself, with its options, and runs when it is parsed.
#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace quoth {

void add_tag(CLI::App& app);
void add_tag_bio(CLI::App& app);
void add_split(CLI::App& app);
void add_attribute(CLI::App& app);

/// Calls `visit` for each line of each file that is not blank, as the filters read lines: packed
/// files, "-", a byte order mark and carriage returns too. What it throws is told with its place.
void for_each_line(const std::vector<std::string>& files,
                   const std::function<void(std::string_view line)>& visit);

}  // namespace quoth

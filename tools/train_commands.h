// The commands of quoth-train. Each adds itself, with its options, and runs when it is parsed.
#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <string_view>

namespace quoth {

void add_tag(CLI::App& app);
void add_tag_bio(CLI::App& app);
void add_split(CLI::App& app);
void add_attribute(CLI::App& app);

/// Writes beside the file and renames, so that no half model is ever seen.
/// Throws std::runtime_error naming the file.
void write_file(const std::string& path, std::string_view bytes);

}  // namespace quoth

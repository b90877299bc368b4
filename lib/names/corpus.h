// Facts of words from unannotated text: how often they are written in lower case, and clusters.
#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "names/clusters.h"
#include "names/words.h"

namespace quoth {

/// Facts by key (lower_key, cased_key) from a text of one sentence a line, tokens apart by spaces.
using FactPairs = std::vector<std::pair<std::uint32_t, WordFact>>;
FactPairs read_corpus(const std::filesystem::path& file, const ClusterOptions& options);

/// The lines of a text file. Throws std::runtime_error naming the file.
std::vector<std::string> read_lines(const std::filesystem::path& file);

}  // namespace quoth

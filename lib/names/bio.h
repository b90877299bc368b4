// Annotated text as lines of "token TAB tag": B-PER, I-PER, O…; an empty line ends a sentence, a
// line whose token is -DOCSTART- begins a document.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "names/labels.h"

namespace quoth {

struct BioDocument {
  std::vector<std::string> tokens;
  std::vector<Label> labels;          // one per token
  std::vector<std::uint32_t> starts;  // of sentences, and one past the last token
};

struct BioFile {
  std::vector<BioDocument> documents;
  bool has_documents = false;  // otherwise each sentence is a document by itself
};

/// Throws std::runtime_error as "file:line: message".
BioFile read_bio(const std::filesystem::path& file);

/// The tags B-, I- and O of BILOU labels.
std::vector<std::string> bio_tags(const std::vector<Label>& labels);

}  // namespace quoth

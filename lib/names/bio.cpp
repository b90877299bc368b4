#include "names/bio.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <stdexcept>

namespace quoth {
namespace {

constexpr const char* kNames[] = {"PER", "ORG", "LOC", "MISC"};

/// The type of a tag such as B-PER, or kTypes if it has none that is known.
int type_number(std::string_view tag) {
  for (int t = 0; t < kTypes; ++t)
    if (tag.size() > 2 && tag.substr(2) == kNames[t]) return t;
  return kTypes;
}

/// BILOU labels of a sentence's tags [from, tags.size()).
void append_labels(const std::vector<std::string>& tags, std::vector<Label>& labels) {
  const auto goes_on = [&](std::size_t i) {
    return i + 1 < tags.size() && tags[i + 1][0] == 'I' &&
           type_number(tags[i + 1]) == type_number(tags[i]);
  };
  bool inside = false;
  for (std::size_t i = 0; i < tags.size(); ++i) {
    const int type = type_number(tags[i]);
    if (type == kTypes) {
      labels.push_back(kOutside);
      inside = false;
      continue;
    }
    if (tags[i][0] == 'B') inside = false;
    const bool more = goes_on(i);
    const auto place =
        inside ? (more ? Place::inside : Place::last) : (more ? Place::begin : Place::unit);
    labels.push_back(label(static_cast<EntityType>(type), place));
    inside = more;
  }
}

class Reader {
 public:
  explicit Reader(BioFile& file) : file_(file) {}

  void line(const std::string& line) {
    const auto tab = line.find('\t');
    const auto token = line.substr(0, tab);
    if (token == "-DOCSTART-") {
      end_sentence();
      file_.has_documents = true;
      start_ = true;
      return;
    }
    if (line.empty()) return end_sentence();
    if (tab == line.npos || tab == 0) throw std::runtime_error("no token TAB tag");
    tokens_.push_back(token);
    tags_.push_back(line.substr(tab + 1, line.find('\t', tab + 1) - tab - 1));
    const auto& tag = tags_.back();
    if (tag != "O" && (tag.size() < 3 || (tag[0] != 'B' && tag[0] != 'I') || tag[1] != '-'))
      throw std::runtime_error("tag is neither O nor B- or I- and a type");
  }

  void end_sentence() {
    if (tokens_.empty()) return;
    if (start_ || !file_.has_documents) file_.documents.emplace_back();
    start_ = false;
    auto& document = file_.documents.back();
    if (document.starts.empty()) document.starts.push_back(0);
    for (auto& token : tokens_) document.tokens.push_back(std::move(token));
    append_labels(tags_, document.labels);
    document.starts.push_back(static_cast<std::uint32_t>(document.tokens.size()));
    tokens_.clear();
    tags_.clear();
  }

 private:
  BioFile& file_;
  bool start_ = true;
  std::vector<std::string> tokens_, tags_;
};

}  // namespace

BioFile read_bio(const std::filesystem::path& path) {
  std::ifstream in(path);
  if (!in) throw std::runtime_error(path.string() + ": " + std::strerror(errno));
  BioFile file;
  Reader reader(file);
  std::string line;
  for (int number = 1; std::getline(in, line); ++number) {
    if (!line.empty() && line.back() == '\r') line.pop_back();
    try {
      reader.line(line);
    } catch (const std::runtime_error& e) {
      throw std::runtime_error(path.string() + ":" + std::to_string(number) + ": " + e.what());
    }
  }
  reader.end_sentence();
  return file;
}

std::vector<std::string> bio_tags(const std::vector<Label>& labels) {
  std::vector<std::string> tags;
  for (const auto l : labels) {
    if (l == kOutside)
      tags.emplace_back("O");
    else
      tags.push_back((continues(l) ? "I-" : "B-") +
                     std::string(kNames[static_cast<int>(type_of(l))]));
  }
  return tags;
}

}  // namespace quoth

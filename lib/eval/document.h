// The files of an evaluation, read: one document a line.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "quoth/eval.h"

namespace quoth::eval {

/// Half-open range of code points. (quoth::Span counts bytes.)
struct Range {
  std::int64_t start = 0;
  std::int64_t end = 0;

  std::int64_t size() const { return end - start; }
  auto operator<=>(const Range&) const = default;
};

/// The characters that both have.
std::int64_t common(Range a, Range b);

/// A speaker, cue or addressee. `given` and yet without parts: known by name only.
struct Argument {
  bool given = false;
  std::vector<Range> parts;
  std::string name;
};

/// True if any part of one shares a character with a part of the other.
bool overlap(const Argument& a, const Argument& b);

struct GoldQuote {
  Range hull;
  std::vector<Range> parts;  // the hull itself if the file has none
  std::string type;
  Argument speaker, cue, addressee;
  std::string canonical;  // the speaker's canonical name, or empty
  int words = -1;         // polnear-direct's count, or -1
};

struct NamedMention {
  Range range;
  std::string type;
  std::string name;        // of the entity
  std::size_t entity = 0;  // its place in the array
};

struct Document {
  std::size_t line = 0;
  std::string id;
  std::u32string text;
  std::string genre, suite;
  bool needs_clean = false, duplicate = false;  // golden rules that count elsewhere or not at all
  std::optional<std::vector<Range>> sentences;
  std::optional<std::vector<GoldQuote>> quotes;
  std::optional<std::vector<Range>> nonspeech;
  std::optional<std::vector<NamedMention>> mentions;  // pronouns left out
  std::optional<std::vector<std::u32string>> expected;
  std::optional<std::vector<Range>> tokens;
  std::vector<std::string> labels;
};

struct Documents {
  std::string name;
  std::vector<Document> all;                           // as they stand in the file
  std::unordered_map<std::string, std::size_t> by_id;  // the last of each id

  void add(Document document);
  const Document* find(const std::string& id) const;
  /// The documents with those left out that a later one of the same id replaces.
  std::vector<const Document*> latest() const;
};

/// Throws EvalError.
Documents read_documents(const EvalInput& input);

[[noreturn]] void fail(const std::string& name, std::size_t line, const std::string& message);

/// Fails if a quote reaches beyond the text: then it was made for another one.
void check_inside(const Documents& file, const Document& document, std::size_t length);

}  // namespace quoth::eval

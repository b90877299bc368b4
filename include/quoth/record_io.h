// Records in and out of JSON Lines. See quoth-record(5).
//
// The reader parses the whole line (simdjson's DOM, so nothing broken passes), keeps only the
// fields that are asked for, and remembers where each stands. splice() then gives the line back
// byte for byte with some fields set: in place where the record has them, else before the last
// brace. Key order, number spellings and foreign fields are untouched.
//
//   quoth::RecordReader reader;
//   quoth::Record record = reader.read(line, quoth::kText | quoth::kBlocks);
//   record.sentences = quoth::split(record);
//   reader.splice(record, quoth::kSentences, out);
//
// Errors: RecordError for a line that is not a record: not JSON (RFC 8259), deeper than 1000
// levels, invalid UTF-8, a lone surrogate, no "text", an own key twice, a field that is not of
// its form, a span that is not in the text.
#pragma once

#include <cstddef>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

#include "quoth/record.h"

namespace quoth {

/// Why a line or file is no record; `byte` is the place in it where the trouble was noticed.
class RecordError : public std::runtime_error {
 public:
  RecordError(const std::string& message, std::size_t byte)
      : std::runtime_error(message), byte_(byte) {}
  std::size_t byte() const { return byte_; }

 private:
  std::size_t byte_;
};

/// The record's fields, as bits of a set.
enum Field : unsigned {
  kId = 1,
  kText = 2,
  kHeader = 4,
  kBlocks = 8,
  kSentences = 16,
  kEntities = 32,
  kTimes = 64,
  kQuotes = 128,
  kAllFields = 255
};

/// Reads line after line, reusing its memory: one reader for one thread.
class RecordReader {
 public:
  RecordReader();
  ~RecordReader();
  RecordReader(RecordReader&&) noexcept;

  /// `line` is one line without its newline and must stay until splice(). Only `fields` are read
  /// (text always); the others are checked to be JSON and otherwise left alone.
  Record read(std::string_view line, unsigned fields = kAllFields);

  /// Whether the line last read is an error that an earlier tool wrote in a record's place
  /// (--on-error=emit): {"error":{…},"line":…}. read() returns an empty record then.
  bool is_error_line() const;

  /// Appends the line last read, with `fields` of `record` set, and no newline.
  void splice(const Record& record, unsigned fields, std::string& out) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// Appends the record as one line of JSON without the newline, in the order of the enum.
void write_record(const Record& record, std::string& out);

/// Appends `text` as a JSON string with its quotation marks.
void write_json_string(std::string_view text, std::string& out);

}  // namespace quoth

// Cuts the inputs into items, a batch at a time, so that jobs have something to share.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "filter/byte_source.h"
#include "filter/bytes.h"
#include "quoth/filter.h"

namespace quoth {

/// Some items in a row, with the bytes they are made of.
struct Batch {
  struct Piece {
    std::size_t begin, size;  // in `bytes`
    std::size_t file;         // in the reader's list
    std::uint64_t line;
    bool too_long = false;   // longer than max_record; its bytes are not kept
    std::string error = {};  // no item: why the file cannot be read (any further)
  };
  Bytes bytes;
  std::vector<Piece> pieces;
};

class ItemReader {
 public:
  ItemReader(std::vector<std::string> files, Unit unit, std::uint64_t max_record);

  /// Fills `batch` with what the next read gives; false at the end of all input. Waits for no more
  /// than one item, so that a slow pipe is passed on as it comes.
  bool next(Batch& batch);

  /// How many blank lines were passed over so far.
  std::uint64_t blank_lines() const { return blank_lines_; }

  const std::string& file_name(std::size_t file) const { return files_[file]; }

 private:
  bool open_next(Batch& batch);
  void close_file();
  std::size_t read_more(Batch& batch);
  void fail_file(const char* why, Batch& batch) const;
  bool next_lines(Batch& batch);
  bool next_files(Batch& batch);
  void cut_lines(std::size_t end, Batch& batch);
  void add_line(std::size_t begin, std::size_t end, Batch& batch);

  std::vector<std::string> files_;
  Unit unit_;
  std::uint64_t max_record_;
  std::size_t opened_ = 0;  // how many of files_ were opened
  std::unique_ptr<ByteSource> source_;
  Bytes ahead_;             // read, and not yet in a batch
  std::uint64_t line_ = 0;  // the last line given out
  std::uint64_t blank_lines_ = 0;
  bool skipping_ = false;  // inside a line that is too long
  bool broken_ = false;    // the file could not be read to its end: what is ahead is a piece
};

/// The files that `paths` stand for: folders replaced by the files below them, sorted by name;
/// hidden files are left out, and folders that cannot be read stand for themselves.
std::vector<std::string> walk_folders(const std::vector<std::string>& paths);

}  // namespace quoth

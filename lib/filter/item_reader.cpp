#include "filter/item_reader.h"

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <stdexcept>

namespace quoth {
namespace {

constexpr std::size_t kReadSize = 1 << 20;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

namespace fs = std::filesystem;

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t\r") == line.npos; }

void add_files_below(const fs::path& folder, std::vector<std::string>& files) {
  std::error_code error;
  for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
    std::error_code ignored;
    const bool hidden = at->path().filename().string().starts_with('.');
    // A link to a folder is not followed: it may lead in a circle.
    if (!hidden && at->is_directory(ignored) && !at->is_symlink(ignored))
      add_files_below(at->path(), files);
    else if (!hidden && at->is_regular_file(ignored))
      files.push_back(at->path().string());
  }
  if (error) files.push_back(folder.string());
}

}  // namespace

ItemReader::ItemReader(std::vector<std::string> files, Unit unit, std::uint64_t max_record)
    : files_(std::move(files)), unit_(unit), max_record_(max_record) {}

bool ItemReader::next(Batch& batch) {
  batch.bytes.clear();
  batch.pieces.clear();
  return unit_ == Unit::line ? next_lines(batch) : next_files(batch);
}

// Opens the next file that can be; false when there is none left.
bool ItemReader::open_next(Batch& batch) {
  while (opened_ < files_.size()) {
    const std::string& file = files_[opened_++];
    try {
      source_ = open_source(file);
      line_ = 0;
      broken_ = false;
      return true;
    } catch (const std::runtime_error& error) {
      fail_file(error.what(), batch);
    }
  }
  return false;
}

void ItemReader::close_file() {
  source_.reset();
  ahead_.clear();
  skipping_ = false;
}

// Appends to ahead_; 0 at the end of the file and where it breaks off.
std::size_t ItemReader::read_more(Batch& batch) {
  const auto before = ahead_.size();
  ahead_.resize(before + kReadSize);
  std::size_t n = 0;
  try {
    n = source_->read(ahead_.data() + before, kReadSize);
  } catch (const std::runtime_error& error) {
    fail_file(error.what(), batch);
    broken_ = true;
  }
  ahead_.resize(broken_ ? 0 : before + n);
  return n;
}

void ItemReader::fail_file(const char* why, Batch& batch) const {
  batch.pieces.push_back({.begin = 0, .size = 0, .file = opened_ - 1, .line = 0, .error = why});
}

bool ItemReader::next_lines(Batch& batch) {
  while (batch.pieces.empty()) {
    if (!source_ && !open_next(batch)) return !batch.pieces.empty();
    const auto n = read_more(batch);
    if (n == 0) {
      cut_lines(ahead_.size(), batch);
      close_file();
      continue;
    }
    // Only the new bytes can hold a newline: a long line is searched once.
    const auto fresh = view(ahead_).substr(ahead_.size() - n);
    const auto newline = fresh.rfind('\n');
    if (newline != fresh.npos) cut_lines(ahead_.size() - n + newline + 1, batch);
    if (ahead_.size() > max_record_) {
      skipping_ = true;
      ahead_.clear();
    }
  }
  return true;
}

// Moves the lines before `end` from ahead_ into the batch.
void ItemReader::cut_lines(std::size_t end, Batch& batch) {
  Bytes rest(ahead_.begin() + static_cast<std::ptrdiff_t>(end), ahead_.end());
  ahead_.resize(end);
  batch.bytes = std::move(ahead_);
  ahead_ = std::move(rest);
  if (skipping_ && batch.bytes.empty()) add_line(0, 0, batch);  // the file ended in the long line
  for (std::size_t at = 0; at < batch.bytes.size();) {
    const auto newline = std::min(view(batch.bytes).find('\n', at), batch.bytes.size());
    add_line(at, newline, batch);
    at = newline + 1;
  }
}

void ItemReader::add_line(std::size_t begin, std::size_t end, Batch& batch) {
  ++line_;
  const bool too_long = skipping_ || end - begin > max_record_;
  skipping_ = false;
  std::string_view line(batch.bytes.data() + begin, end - begin);
  if (line_ == 1 && line.starts_with(kByteOrderMark)) line.remove_prefix(kByteOrderMark.size());
  if (line.ends_with('\r')) line.remove_suffix(1);
  if (!too_long && is_blank(line)) {
    ++blank_lines_;
    return;
  }
  const auto at = static_cast<std::size_t>(line.data() - batch.bytes.data());
  // How much of a line that is too long was read depends on the pipe; what is told must not.
  batch.pieces.push_back({at, too_long ? 0 : line.size(), opened_ - 1, line_, too_long});
}

// Small files are gathered until they make up one read.
bool ItemReader::next_files(Batch& batch) {
  while (batch.bytes.size() < kReadSize && open_next(batch)) {
    bool too_long = false;
    while (!too_long && read_more(batch) > 0) too_long = ahead_.size() > max_record_;
    if (too_long) ahead_.clear();
    if (!broken_)
      batch.pieces.push_back({batch.bytes.size(), ahead_.size(), opened_ - 1, 0, too_long});
    batch.bytes.insert(batch.bytes.end(), ahead_.begin(), ahead_.end());
    close_file();
  }
  return !batch.pieces.empty();
}

std::vector<std::string> walk_folders(const std::vector<std::string>& paths) {
  std::vector<std::string> files;
  for (const std::string& path : paths) {
    std::error_code ignored;  // what is no folder, or cannot be looked at, is opened as a file
    const auto first = static_cast<std::ptrdiff_t>(files.size());
    if (fs::is_directory(path, ignored))
      add_files_below(path, files);
    else
      files.push_back(path);
    std::sort(files.begin() + first, files.end());
  }
  return files;
}

}  // namespace quoth

// Where lines go: stdout, or a file that appears under its name only when it is complete.
#pragma once

#include <string>
#include <string_view>

namespace quoth {

class Output {
 public:
  /// Empty: stdout. A path that is there and no regular file (a device, a pipe) is written to as
  /// it is; a symbolic link stays one. Throws std::runtime_error, as all members do, with path and
  /// reason.
  explicit Output(const std::string& path);
  /// Without finish() the unfinished file is removed.
  ~Output();
  Output(const Output&) = delete;

  void write(std::string_view lines);
  void flush();
  /// Writes what is left and gives the file its name.
  void finish();

 private:
  [[noreturn]] void fail() const;
  void open_beside();
  void write_all(std::string_view bytes);

  std::string path_;       // for messages and for the last rename; empty: stdout
  std::string temporary_;  // empty: written in place
  std::string buffer_;
  int fd_ = 1;
};

}  // namespace quoth

// What a run says on standard error, and the lines that stand for failed records.
#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include "quoth/filter.h"

namespace quoth {

/// A line on stderr.
void say(const std::string& message);

/// The line "tool: file:line: message"; line 0: the file as a whole.
std::string failure_message(const FilterOptions& options, std::string_view file, std::uint64_t line,
                            std::string_view message);

/// What --on-error=emit writes in the place of a record: see quoth-record(5).
void append_error_line(std::string_view tool, const Item& item, std::string_view message,
                       std::string& out);

/// Counts while the run goes on, on a terminal in one line that is wiped in the end.
class Progress {
 public:
  explicit Progress(const FilterOptions& options) : options_(options) {}
  void show(std::uint64_t read);
  /// Before anything else is said.
  void wipe() const;

 private:
  using Clock = std::chrono::steady_clock;
  const FilterOptions& options_;
  const Clock::time_point started_ = Clock::now();
  Clock::time_point shown_ = started_;
};

}  // namespace quoth

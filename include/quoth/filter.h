// The one driver of all filters: items in, lines out, order kept. All that is about streams is
// here.
//
//   quoth::FilterOptions options{.tool = "quoth-split", .files = {"news.jsonl"}};
//   return quoth::run_filter(options, quoth::Unit::line, [] { return my_work(); });
//
// An item is a line (without its newline, carriage return or leading BOM) or a whole file. Work on
// one item appends whole lines to its output or throws: then the item has failed, is reported on
// stderr as `TOOL: FILE:LINE: byte N: MESSAGE`, and the run goes on as `on_error` says. Blank lines
// are skipped. Input that begins with the magic bytes of gzip (RFC 1952) or zstd (RFC 8878) is
// unpacked.
//
// Memory: what one item takes, in and out, times `jobs`, times two. Nothing grows with the input.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace quoth {

enum class OnError { keep, stop, emit };
enum class Unit { line, file };

/// What a filter's process returns, after cli.md and sysexits' simpler cousin, grep.
enum ExitCode : int { kAllGood = 0, kSomeFailed = 1, kUnusable = 2 };

struct FilterOptions {
  std::string tool;                // the name in messages
  std::vector<std::string> files;  // "-": stdin
  bool walk_folders = false;       // a folder stands for its files, sorted by name, recursively
  std::string output;              // empty: stdout; else written beside and renamed when complete
  OnError on_error = OnError::keep;
  std::string rejects;  // failed items go here unchanged; empty: nowhere
  unsigned jobs = 1;
  bool line_buffered = false;  // every record is written as soon as it is made
  bool progress = false;       // counts on stderr, twice a second, and a summary
  bool terminal = false;       // stderr is a person's: the counts overwrite each other, from the
                               // second second on, and are wiped at the end
  bool color = false;          // the places in messages stand out
  std::uint64_t max_record = std::uint64_t{64} << 20;  // bytes of one item
  std::string head;                                    // lines before the output of the first item
  std::function<std::string()> tail;  // called when all items are done: lines at the end
};

struct Item {
  std::string_view bytes;
  std::string_view file;   // the path as given, "-" for stdin
  std::uint64_t line = 0;  // from 1; 0 where the unit is a file
  std::string_view tool;   // whose run it is, for notes
};

/// A part of an item that failed while the rest was good: one article of a file of many.
struct Failure {
  std::uint64_t line = 0;  // of the file; 0: not known
  std::string message;
  std::string bytes;  // the part itself, for --rejects and --on-error=emit; empty: not known
};

/// What is to be said of an item beside its output.
struct Remarks {
  std::vector<Failure> failures;  // counted and reported like a failed item
  std::string notes;              // whole lines for stderr (--explain), in the order of the items
};

/// Appends the output of one item to `out`, whole lines only. Throws RecordError (or any other
/// std::exception) where it cannot; what was appended by then is dropped.
using Work = std::function<void(const Item&, std::string& out, Remarks& remarks)>;

/// A whole file ("-": stdin), unpacked like the filters' input. Throws std::runtime_error.
std::string read_input(const std::string& path);

/// Writes a whole file as the filters write theirs: beside it, and renamed when complete; empty:
/// stdout. Throws std::runtime_error.
void write_output(const std::string& path, std::string_view bytes);

/// Runs the filter; `make_work` is called once for each job, so that each may keep its own buffers.
/// Returns kAllGood, kSomeFailed or kUnusable.
ExitCode run_filter(const FilterOptions& options, Unit unit,
                    const std::function<Work()>& make_work);

}  // namespace quoth
